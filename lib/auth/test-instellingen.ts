import path from 'node:path'
import { setEnv } from '#lib/env.ts'

/** A complete configuration without any server behind it, for tests of single modules. `over` wins. */
export function zetInstellingen(pkiDir: string, over: Readonly<Record<string, string>> = {}): void {
  setEnv({
    OMGEVING: 'sandbox',
    PORTAL_URL: 'https://portaal.test',
    DATABASE_URL: 'postgresql://nergens.invalid/geen',
    NEXTAUTH_SECRET: 'q8Zk2mVw9xLr4Tn7Bp1Yc6Hd3Jf5Gs0A',
    EH_ISSUER: 'http://127.0.0.1:4000',
    EH_CLIENT_SECRET: 'q8Zk2mVw9xLr4Tn7',
    SWF_BASE_URL: 'https://localhost:1/v5',
    SWF_CLIENT_CERT: path.join(pkiDir, 'portaal.pem'),
    SWF_CLIENT_KEY: path.join(pkiDir, 'portaal.key'),
    SWF_CA: path.join(pkiDir, 'root.pem'),
    LOG_LEVEL: 'silent',
    ...over,
  })
}
