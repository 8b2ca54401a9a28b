import path from 'node:path'
import { type Child, startChild } from './child.ts'
import { waitForHealth } from './health.ts'

export type SandboxOptions = {
  dataDir: string
  databaseUrl: string
  ports: { api: number; control: number; idp: number }
  portalUrl: string
  clientSecret: string
}

/** Starts the sandbox: upstream, control plane and login simulator, on loopback, and waits until all three answer. */
export async function startSandbox(options: SandboxOptions): Promise<Child> {
  const { dataDir, ports } = options
  const child = startChild({
    name: 'zandbak',
    command: ['sandbox/main.ts'],
    logFolder: path.join(dataDir, 'logs'),
    env: {
      SANDBOX_PORT: String(ports.api),
      SANDBOX_CONTROL_PORT: String(ports.control),
      IDP_PORT: String(ports.idp),
      SANDBOX_DATABASE_URL: options.databaseUrl,
      SANDBOX_DATA_DIR: path.join(dataDir, 'documenten'),
      PKI_DIR: path.join(dataDir, 'pki'),
      PORTAL_URL: options.portalUrl,
      EH_CLIENT_SECRET: options.clientSecret,
    },
  })
  try {
    await waitForHealth(child, [
      `http://127.0.0.1:${ports.control}/_sandbox/werelden/seed/organisaties`,
      `http://127.0.0.1:${ports.idp}/.well-known/openid-configuration`,
    ])
  } catch (error) {
    await child.stop()
    throw error
  }
  return child
}
