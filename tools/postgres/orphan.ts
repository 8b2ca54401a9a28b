import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { commandLine, processAlive } from '#tools/setup/process-alive.ts'
import { waitUntil } from '#tools/setup/wait.ts'

const STOP_WITHIN = 15_000

/** Stops a PostgreSQL that still serves this cluster, left behind by a supervisor and a guard that were both killed. */
export async function stopOrphan(folder: string): Promise<void> {
  const pidFile = path.join(folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1 || !commandLine(pid).includes(folder)) return
  process.kill(pid, 'SIGINT')
  if (!(await waitUntil(() => !processAlive(pid), { within: STOP_WITHIN }))) {
    throw new Error(`Een eerdere PostgreSQL (proces ${pid}) op ${folder} wil niet stoppen`)
  }
}
