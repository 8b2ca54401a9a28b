import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { processAlive } from '#tools/setup/process-alive.ts'

const FOLDER = 'gebruikers'

/** Marks a build as used by this process, so that it is not cleaned away. Returns how to undo that. */
export function claimBuild(build: string): () => void {
  const file = path.join(build, FOLDER, String(process.pid))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '')
  return () => rmSync(file, { force: true })
}

/** Whether a living process uses this build. */
export function inUse(build: string): boolean {
  const folder = path.join(build, FOLDER)
  return existsSync(folder) && readdirSync(folder).some((pid) => processAlive(Number(pid)))
}
