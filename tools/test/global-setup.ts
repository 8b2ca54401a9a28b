import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '#tools/database/migrate.ts'
import { ensurePki } from '#tools/pki/ensure-pki.ts'
import { removeDataFolder } from '#tools/postgres/open-folder.ts'
import { type RunningPostgres, startPostgres } from '#tools/postgres/start.ts'
import { freePort, freePorts } from '#tools/setup/ports.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import type { Child } from '#tools/supervisor/child.ts'
import { startSandbox } from '#tools/supervisor/sandbox.ts'
import { TEMPLATE_DATABASE } from './template-database.ts'

const CLIENT_SECRET = randomBytes(32).toString('hex')
const API_PATH = '/overheid/samenwerken/api/behandelen/v5'

async function startTestPostgres(dataDir: string): Promise<RunningPostgres> {
  const postgres = await startPostgres({
    dataDir,
    port: await freePort(),
    password: randomBytes(16).toString('hex'),
    databases: [TEMPLATE_DATABASE, 'sandbox'],
    durable: false,
  })
  await migrate(postgres.url(TEMPLATE_DATABASE), path.join(projectFolder, 'prisma/migrations'))
  return postgres
}

async function startTestSandbox(dataDir: string, postgres: RunningPostgres): Promise<Child | undefined> {
  if (!existsSync(path.join(projectFolder, 'sandbox/main.ts'))) return undefined
  const [api = 0, control = 0, idp = 0] = await freePorts(3)
  const child = await startSandbox({
    dataDir,
    databaseUrl: postgres.url('sandbox'),
    ports: { api, control, idp },
    portalUrl: 'http://localhost:3000',
    clientSecret: CLIENT_SECRET,
  })
  Object.assign(process.env, {
    TEST_SANDBOX_API_URL: `https://localhost:${api}${API_PATH}`,
    TEST_SANDBOX_CONTROL_URL: `http://127.0.0.1:${control}/_sandbox`,
    TEST_IDP_URL: `http://127.0.0.1:${idp}`,
    TEST_EH_CLIENT_SECRET: CLIENT_SECRET,
  })
  return child
}

/** What the tests put away for a moment goes with the run. */
function keepTemporaryFiles(dataDir: string): void {
  const folder = path.join(dataDir, 'tijdelijk')
  mkdirSync(folder)
  process.env.TMPDIR = folder
}

/** One PostgreSQL, one PKI and one sandbox for the whole run; every test makes its own database or world in them. */
export async function setup(): Promise<() => Promise<void>> {
  const dataDir = makeTemporaryFolder()
  keepTemporaryFiles(dataDir)
  const pkiDir = path.join(dataDir, 'pki')
  await ensurePki(pkiDir)
  const postgres = await startTestPostgres(dataDir)
  Object.assign(process.env, { TEST_DATABASE_ADMIN_URL: postgres.url('postgres'), TEST_PKI_DIR: pkiDir })
  const sandbox = await startTestSandbox(dataDir, postgres)
  return async () => {
    await sandbox?.stop()
    await postgres.stop()
    removeDataFolder(dataDir)
  }
}
