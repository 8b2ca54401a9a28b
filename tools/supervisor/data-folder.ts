import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { openFolderFor } from '#tools/postgres/open-folder.ts'
import { operatingUser } from '#tools/postgres/operating-user.ts'
import { CommandError } from '#tools/setup/command-error.ts'
import { SECRETS_FILE } from '#tools/setup/secrets.ts'

const OURS = ['postgres', 'postgres.json', 'pki', 'documenten', 'logs', 'organisaties.json', SECRETS_FILE]

/**
 * Throws this instance's data away. Only what we made ourselves: DATA_DIR may be a folder with other things in it.
 */
export function clearData(dataDir: string): void {
  for (const folder of new Set([dataDir, openFolderFor(dataDir, operatingUser())])) {
    for (const name of OURS) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

/** Makes the data folder. @throws CommandError when that is not allowed here */
export function ensureDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (cause) {
    const known = existsSync(dataDir) ? 'is geen map' : 'kan niet gemaakt worden'
    throw new CommandError(`De gegevensmap ${dataDir} ${known}. Kies een andere: DATA_DIR=MAP`, { cause })
  }
}
