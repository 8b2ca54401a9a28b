import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '#tools/setup/command-error.ts'
import { claimFile, releaseFile } from '#tools/setup/pid-file.ts'
import { waitUntil } from '#tools/setup/wait.ts'

const WITHIN = 600_000

/** Claims the file; says once for whom it waits. */
function tryLock(file: string): () => boolean {
  let told = false
  return () => {
    const claim = claimFile(file)
    if (!claim.ours && !told) {
      told = true
      process.stderr.write(`Wachten op een ander commando in deze map (proces ${claim.pid})\n`)
    }
    return claim.ours
  }
}

/** Runs `work` while no other process does the same under this lock file. The lock of a dead process does not count. */
export async function withLock<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true })
  if (!(await waitUntil(tryLock(file), { within: WITHIN, interval: 200 }))) {
    throw new CommandError(`Een ander commando houdt ${file} vast. Stop dat, of verwijder het bestand.`)
  }
  try {
    return await work()
  } finally {
    releaseFile(file)
  }
}
