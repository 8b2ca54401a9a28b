import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

/** A small project: path → text. */
export type Boom = Readonly<Record<string, string>>

/** Writes the project in a folder. */
export function schrijfBoom(folder: string, boom: Boom): void {
  for (const [file, text] of Object.entries(boom)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

/** Runs a program of this repository's packages in a folder, and returns the JSON that it prints. */
export function keurBoom(folder: string, program: string, args: readonly string[]): unknown {
  const { stdout } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout)
}
