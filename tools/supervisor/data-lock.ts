import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '#tools/setup/command-error.ts'
import { claimFile, releaseFile } from '#tools/setup/pid-file.ts'
import { commandLine } from '#tools/setup/process-alive.ts'

const FILE = 'supervisor.pid'

/** A process id can be given out again: only a supervisor of ours counts. */
function isSupervisor(pid: number): boolean {
  return pid !== process.pid && /tools\/(start|dev|sandbox|test|rondleiding)\.ts/.test(commandLine(pid))
}

export type DataLock = { wasLeftBehind: boolean; release: () => void }

/**
 * Claims the data folder for this process: two databases on one folder would destroy each other's work.
 * @throws CommandError while another instance uses it
 */
export function lockData(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, FILE)
  const claim = claimFile(file, isSupervisor)
  if (!claim.ours) {
    throw new CommandError(
      `De gegevensmap ${dataDir} is al in gebruik (proces ${claim.pid}). Stop dat, of kies een andere map: DATA_DIR=MAP`,
    )
  }
  return { wasLeftBehind: claim.leftBehind, release: () => releaseFile(file) }
}
