import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '#tools/setup/command-error.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { ensureSecrets } from '#tools/setup/secrets.ts'
import { portalEnvironment } from '#tools/supervisor/portal-environment.ts'
import { readSettings, type Settings } from '#tools/supervisor/settings.ts'

function databaseUrlOf(dataDir: string): string {
  const file = path.join(dataDir, 'postgres.json')
  const parsed: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  if (typeof parsed === 'object' && parsed !== null && 'url' in parsed && typeof parsed.url === 'string')
    return parsed.url
  throw new CommandError(
    `In ${dataDir} staat geen database. Start het portaal eerst (npm start), of zet DATABASE_URL en de andere instellingen.`,
  )
}

/** The configuration of the portal of this data folder, as it runs or would run. */
export function instanceEnvironment(settings: Settings): Record<string, string> {
  const url = settings.databaseUrl ?? databaseUrlOf(settings.dataDir)
  return portalEnvironment(settings, ensureSecrets(settings.dataDir), url)
}

/**
 * Gives this process the configuration of the portal of this data folder, so that a command works on the running
 * instance without any settings. With DATABASE_URL set, the command is for a portal elsewhere: nothing is filled in.
 */
export function fillInstanceEnvironment(): void {
  const settings = readSettings(process.env, projectFolder)
  if (settings.databaseUrl === undefined) Object.assign(process.env, instanceEnvironment(settings))
}
