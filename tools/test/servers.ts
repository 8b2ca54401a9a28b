/** Addresses and files that global-setup.ts made for this run. */
export type TestServers = { apiUrl: string; controlUrl: string; pkiDir: string }

/** Fails with the variable's name when global-setup.ts is not in use. */
export function testServers(): TestServers {
  return {
    apiUrl: lees('TEST_SANDBOX_API_URL'),
    controlUrl: lees('TEST_SANDBOX_CONTROL_URL'),
    pkiDir: testPkiDir(),
  }
}

export function testPkiDir(): string {
  return lees('TEST_PKI_DIR')
}

function lees(naam: string): string {
  const waarde = process.env[naam]
  if (waarde === undefined) throw new Error(`${naam} is not set: is tools/test/global-setup.ts in use?`)
  return waarde
}
