import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { openFolderFor } from '#tools/postgres/open-folder.ts'
import { operatingUser } from '#tools/postgres/operating-user.ts'
import { CommandError } from '#tools/setup/command-error.ts'
import { SECRETS_FILE } from '#tools/setup/secrets.ts'

const OURS = [
  'postgres',
  'postgres.json',
  'portaal.json',
  'pki',
  'documenten',
  'logs',
  'organisaties.json',
  SECRETS_FILE,
]

/**
 * Throws this instance's data away. Only what we made ourselves: DATA_DIR may be a folder with other things in it.
 */
export function clearData(dataDir: string): void {
  for (const folder of new Set([dataDir, openFolderFor(dataDir, operatingUser())])) {
    for (const name of OURS) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

const ELSEWHERE = 'Kies een andere: DATA_DIR=MAP'

/** Makes the data folder. @throws CommandError when that is not allowed here */
export function ensureDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (cause) {
    const known = existsSync(dataDir) ? 'is geen map' : 'kan niet gemaakt worden'
    throw new CommandError(`De gegevensmap ${dataDir} ${known}. ${ELSEWHERE}`, { cause })
  }
  if (mayUse(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)) return
  throw new CommandError(
    `In de gegevensmap ${dataDir} (van ${ownerOf(dataDir)}) mag de gebruiker van dit commando niet schrijven. ${ELSEWHERE}`,
  )
}

/**
 * Checks that what an earlier start made is ours to use: root first and then not root, or the other way round.
 * `database` is the number of the user PostgreSQL runs as.
 * @throws CommandError that names the owner
 */
export function requireOwnData(dataDir: string, database = operatingUser().uid ?? process.getuid?.()): void {
  const foreign = OURS.map((name) => path.join(dataDir, name))
    .filter((file) => existsSync(file))
    .find((file) =>
      path.basename(file) === 'postgres'
        ? statSync(file).uid !== database
        : !mayUse(file, constants.R_OK | constants.W_OK),
    )
  if (foreign === undefined) return
  throw new CommandError(
    `In de gegevensmap staat ${foreign} van een andere gebruiker (${ownerOf(foreign)}). Start het als die gebruiker, of kies een andere map: DATA_DIR=MAP`,
  )
}

function mayUse(file: string, how: number): boolean {
  try {
    accessSync(file, how)
    return true
  } catch {
    return false
  }
}

function ownerOf(file: string): string {
  const uid = String(statSync(file).uid)
  try {
    return execFileSync('id', ['-nu', uid], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return uid
  }
}
