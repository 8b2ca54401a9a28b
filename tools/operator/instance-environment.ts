import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { CommandError } from '#tools/setup/command-error.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { readSettings } from '#tools/supervisor/settings.ts'

/** In the data folder, for its owner only: it holds secrets, as the file beside it that they came from. */
export const INSTANCE_FILE = 'portaal.json'

/** Keeps what the portal of this data folder runs with, for commands in another shell. */
export function writeInstanceEnvironment(dataDir: string, environment: Readonly<Record<string, string>>): void {
  writeFileSync(path.join(dataDir, INSTANCE_FILE), `${JSON.stringify(environment, null, 2)}\n`, { mode: 0o600 })
}

function savedEnvironment(dataDir: string): Record<string, string> | undefined {
  const file = path.join(dataDir, INSTANCE_FILE)
  if (!existsSync(file)) return undefined
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** The configuration of the portal of this data folder, as it runs or last ran. */
export function instanceEnvironment(dataDir: string): Record<string, string> {
  const saved = savedEnvironment(dataDir)
  if (saved !== undefined) return saved
  throw new CommandError(
    `In ${dataDir} staat geen portaal. Start het eerst (npm start), of zet DATABASE_URL en de andere instellingen.`,
  )
}

/**
 * Gives this process the configuration of the portal of this data folder, so that a command works on the running
 * instance without any settings but DATA_DIR. With another DATABASE_URL set, the command is for a portal elsewhere:
 * nothing is filled in.
 */
export function fillInstanceEnvironment(): void {
  const { dataDir, databaseUrl } = readSettings(process.env, projectFolder)
  const isHere = databaseUrl === undefined || databaseUrl === savedEnvironment(dataDir)?.DATABASE_URL
  if (isHere) Object.assign(process.env, instanceEnvironment(dataDir))
}
