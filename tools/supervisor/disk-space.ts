import { statfsSync } from 'node:fs'
import { CommandError } from '#tools/setup/command-error.ts'

const NEEDED = 500 * 1024 * 1024

/**
 * Checks that the data folder has room before a database is made in it.
 * @throws CommandError naming the folder and what is left
 */
export function requireDiskSpace(folder: string, needed = NEEDED): void {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= needed) return
  const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024)
  throw new CommandError(
    `De schijf is vol: in ${folder} is nog ${megabytes(free)} MB vrij en er is ${megabytes(needed)} MB nodig. ` +
      'Maak ruimte vrij, of zet de gegevens elders: DATA_DIR=MAP',
  )
}
