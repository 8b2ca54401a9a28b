import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { processAlive } from './process-alive.ts'

const PREFIX = 'samenwerkportaal-test-'
const NAME = new RegExp(`^${PREFIX}(\\d+)-`)

/** Folders of test runs that were killed before they could clean up. */
function removeLeftBehind(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1] ?? process.pid)
    if (!processAlive(pid)) rmSync(path.join(tmpdir(), name), { recursive: true, force: true })
  }
}

/** A data folder for one test run, which PostgreSQL may enter whoever it runs as. */
export function makeTemporaryFolder(): string {
  removeLeftBehind()
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}
