import path from 'node:path'
import type { Secrets } from '#tools/setup/secrets.ts'
import type { Settings } from './settings.ts'

const API_PATH = '/overheid/samenwerken/api/behandelen/v5'

/**
 * The portal's own configuration for this instance: in the sandbox everything points there unless the user set it. Elsewhere
 * the user says where the SWF and the login are: what he leaves out stays out, and the portal refuses to start.
 */
export function portalEnvironment(settings: Settings, secrets: Secrets, databaseUrl: string): Record<string, string> {
  const { portalUrl, given } = settings
  const derived: Record<string, string> = {
    ...sandboxEnvironment(settings, secrets),
    PORT: String(settings.ports.portal),
    PORTAL_URL: portalUrl,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: portalUrl,
    NEXTAUTH_SECRET: secrets.sessionSecret,
  }
  return Object.fromEntries(
    Object.entries(derived)
      .map(([name, value]) => [name, given[name] || value] as const)
      .filter(([, value]) => value !== ''),
  )
}

/** The SWF and the login of the sandbox; empty elsewhere. */
function sandboxEnvironment({ isSandbox, ports, dataDir }: Settings, secrets: Secrets): Record<string, string> {
  const pki = path.join(dataDir, 'pki')
  const sandbox = {
    OMGEVING: 'sandbox',
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
  return isSandbox ? sandbox : Object.fromEntries(Object.keys(sandbox).map((name) => [name, '']))
}
