import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { closedFolder } from './closed-folder.ts'
import { type OperatingUser, operatingUser } from './operating-user.ts'

// Only root ever needs another place (see operatingUser), and only root may write here.
const SYSTEM_DATA = '/var/lib/samenwerkportaal'

/**
 * Where PostgreSQL may keep its files: the data folder itself, or, when that lies in a folder closed to the user
 * PostgreSQL runs as, a folder of its own per data folder under /var/lib.
 */
export function openFolderFor(dataDir: string, user: OperatingUser, systemData = SYSTEM_DATA): string {
  const folder = path.resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  if (closedFolder(path.join(folder, 'postgres'), user) === undefined) return folder
  const elsewhere = path.join(systemData, createHash('sha256').update(folder).digest('hex').slice(0, 16))
  mkdirSync(elsewhere, { recursive: true })
  // Not the mode of mkdir: the umask takes from it.
  for (const open of [systemData, elsewhere]) chmodSync(open, 0o755)
  return elsewhere
}

/** Throws a data folder away, with what PostgreSQL keeps elsewhere because that folder is closed to it. */
export function removeDataFolder(
  dataDir: string,
  user: OperatingUser = operatingUser(),
  systemData = SYSTEM_DATA,
): void {
  for (const folder of [openFolderFor(dataDir, user, systemData), dataDir]) {
    rmSync(folder, { recursive: true, force: true })
  }
}
