import path from 'node:path'
import type { Secrets } from '#tools/setup/secrets.ts'
import type { Settings } from './settings.ts'

const API_PATH = '/overheid/samenwerken/api/behandelen/v5'

/** The portal's own configuration for this instance: everything points at the sandbox unless the user set it. */
export function portalEnvironment(settings: Settings, secrets: Secrets, databaseUrl: string): Record<string, string> {
  const { ports, portalUrl, given } = settings
  const pki = path.join(settings.dataDir, 'pki')
  const derived: Record<string, string> = {
    OMGEVING: 'sandbox',
    PORT: String(ports.portal),
    PORTAL_URL: portalUrl,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: portalUrl,
    NEXTAUTH_SECRET: secrets.sessionSecret,
    EH_ISSUER: `http://127.0.0.1:${ports.idp}`,
    EH_CLIENT_ID: 'samenwerkportaal',
    EH_CLIENT_SECRET: secrets.clientSecret,
    // Every test logs in from this one address.
    LOGIN_LIMIT_PER_MINUTE: '6000',
    SWF_BASE_URL: `https://localhost:${ports.api}${API_PATH}`,
    SWF_CLIENT_CERT: path.join(pki, 'portaal.pem'),
    SWF_CLIENT_KEY: path.join(pki, 'portaal.key'),
    SWF_CA: path.join(pki, 'root.pem'),
  }
  return Object.fromEntries(Object.entries(derived).map(([name, value]) => [name, given[name] || value]))
}
