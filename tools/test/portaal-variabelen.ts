/** Settings of the portal for one test file: its own database, the PKI and the sandbox of this run. */
export function portaalVariabelen(databaseUrl: string): Record<string, string> {
  const { TEST_PKI_DIR: pki = '', TEST_IDP_URL, TEST_EH_CLIENT_SECRET, TEST_SANDBOX_API_URL } = process.env
  return {
    OMGEVING: 'sandbox',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    PORTAL_URL: 'https://portaal.test',
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: 'q8Zk2mVw9xLr4Tn7Bp1Yc6Hd3Jf5Gs0A',
    EH_ISSUER: TEST_IDP_URL ?? 'http://127.0.0.1:4000',
    EH_CLIENT_SECRET: TEST_EH_CLIENT_SECRET ?? 'q8Zk2mVw9xLr4Tn7',
    SWF_BASE_URL: TEST_SANDBOX_API_URL ?? 'https://localhost:8443',
    SWF_CLIENT_CERT: `${pki}/portaal.pem`,
    SWF_CLIENT_KEY: `${pki}/portaal.key`,
    SWF_CA: `${pki}/root.pem`,
  }
}
