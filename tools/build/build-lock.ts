import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { processAlive } from '#tools/setup/process-alive.ts'
import { waitUntil } from '#tools/setup/wait.ts'

const WITHIN = 600_000

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error
    const owner = Number(readFileSync(file, 'utf8'))
    if (owner > 0 && !processAlive(owner)) rmSync(file, { force: true })
    return false
  }
}

/** Runs `work` while no other process does the same under this lock file. The lock of a dead process does not count. */
export async function withLock<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true })
  if (!(await waitUntil(() => tryLock(file), { within: WITHIN, interval: 200 }))) {
    throw new Error(`Een ander commando houdt ${file} vast`)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
