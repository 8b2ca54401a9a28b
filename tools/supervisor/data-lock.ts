import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '#tools/setup/command-error.ts'
import { commandLine } from '#tools/setup/process-alive.ts'

const FILE = 'supervisor.pid'

function readOwner(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

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
  const owner = readOwner(file)
  if (owner !== undefined && isSupervisor(owner)) {
    throw new CommandError(
      `De gegevensmap ${dataDir} is al in gebruik (proces ${owner}). Stop dat, of kies een andere map: DATA_DIR=MAP`,
    )
  }
  writeFileSync(file, String(process.pid))
  return { wasLeftBehind: owner !== undefined, release: () => rmSync(file, { force: true }) }
}
