import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '#tools/database/migrate.ts'
import { type RunningPostgres, startPostgres } from '#tools/postgres/start.ts'
import { CommandError } from '#tools/setup/command-error.ts'
import { freePort, isPortFree } from '#tools/setup/ports.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import type { Secrets } from '#tools/setup/secrets.ts'
import type { Run } from './run.ts'
import type { Settings } from './settings.ts'

export const PORTAL_DATABASE = 'portaal'
export const SANDBOX_DATABASE = 'sandbox'

function previousPort(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof parsed !== 'object' || parsed === null || !('port' in parsed)) return undefined
  return typeof parsed.port === 'number' ? parsed.port : undefined
}

async function choosePort(settings: Settings, file: string): Promise<number> {
  const { databasePort } = settings
  if (databasePort !== undefined) {
    if (await isPortFree(databasePort)) return databasePort
    throw new CommandError(
      `Poort ${databasePort} (de database) is al bezet. Kies een andere: DATABASE_PORT=${databasePort + 1}`,
    )
  }
  const previous = previousPort(file)
  return previous !== undefined && (await isPortFree(previous)) ? previous : freePort()
}

/** Starts the embedded PostgreSQL of this instance, and writes where it is to DATA_DIR/postgres.json. */
export async function startDatabase(run: Run, settings: Settings, secrets: Secrets): Promise<RunningPostgres> {
  const file = path.join(settings.dataDir, 'postgres.json')
  const postgres = await startPostgres({
    dataDir: settings.dataDir,
    port: await choosePort(settings, file),
    password: secrets.databasePassword,
    databases: [PORTAL_DATABASE, SANDBOX_DATABASE],
    durable: true,
  })
  run.onStop(postgres.stop)
  run.watch({ name: 'PostgreSQL', process: postgres.child, logTail: postgres.logTail })
  const content = {
    port: postgres.port,
    url: postgres.url(PORTAL_DATABASE),
    sandboxUrl: postgres.url(SANDBOX_DATABASE),
  }
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  if (!postgres.folder.startsWith(settings.dataDir)) {
    run.say(`  ${settings.dataDir} is gesloten voor PostgreSQL; de database staat in ${postgres.folder}`)
  }
  return postgres
}

/** Brings the portal's database up to date. */
export async function migratePortalDatabase(run: Run, url: string): Promise<void> {
  const applied = await migrate(url, path.join(projectFolder, 'prisma/migrations')).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CommandError(`De database van het portaal is niet bij te werken: ${reason}`, { cause })
  })
  if (applied.length > 0) run.say(`  ${applied.length} migratie(s) uitgevoerd`)
}
