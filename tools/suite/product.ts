import path from 'node:path'
import { removeDataFolder } from '#tools/postgres/open-folder.ts'
import { freePorts } from '#tools/setup/ports.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import { startChild } from '#tools/supervisor/child.ts'
import { waitForHealth } from '#tools/supervisor/health.ts'
import type { Run } from '#tools/supervisor/run.ts'

// The build may still have to be made.
const READY_WITHIN = 300_000

export type TestProduct = {
  /** What a test program needs to find this instance, and to use the operator's commands on it. */
  environment: Record<string, string>
  stop: () => Promise<void>
}

async function chooseEnvironment(dataDir: string): Promise<Record<string, string>> {
  const [portal = 0, api = 0, control = 0, idp = 0] = await freePorts(4)
  return {
    DATA_DIR: dataDir,
    PORT: String(portal),
    SANDBOX_PORT: String(api),
    SANDBOX_CONTROL_PORT: String(control),
    IDP_PORT: String(idp),
    PORTAL_URL: `http://localhost:${portal}`,
    LOG_LEVEL: 'warn',
    // A setting of the user's own instance must not lead a test to it.
    OMGEVING: '',
    SWF_PROFILE: '',
    DATABASE_URL: '',
    DATABASE_PORT: '',
    SWF_BASE_URL: '',
    EH_ISSUER: '',
  }
}

/** Starts the whole product, as `npm start` does, on ports and in a data folder of its own. */
export async function startTestProduct(run: Run): Promise<TestProduct> {
  const dataDir = makeTemporaryFolder()
  const removeData = (): void => removeDataFolder(dataDir)
  run.onStop(removeData)
  const environment = await chooseEnvironment(dataDir)
  const child = startChild({
    name: 'product',
    command: ['--conditions=react-server', 'tools/start.ts'],
    env: environment,
    logFolder: path.join(dataDir, 'logs'),
  })
  run.onStop(child.stop)
  await waitForHealth(child, [`http://127.0.0.1:${environment.PORT}/api/health/live`], READY_WITHIN)
  return {
    // Each world of a test is imported by that command anew: what one has compiled, the next finds.
    environment: { ...environment, NODE_COMPILE_CACHE: path.join(dataDir, 'gecompileerd') },
    stop: async () => {
      await child.stop()
      removeData()
    },
  }
}
