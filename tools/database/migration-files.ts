import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type MigrationFile = { name: string; sql: string; checksum: string }
export type AppliedMigration = { name: string; checksum: string; finished: boolean }

const MIGRATION_NAME = /^\d{14}_/

/** The migrations of `prisma/migrations`, oldest first, with the checksum Prisma computes. */
export function readMigrations(folder: string): MigrationFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => MIGRATION_NAME.test(name))
  return names.sort().map((name) => {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * Which migrations still have to run.
 * @throws when an applied one was edited since, or one failed half-way
 */
export function pendingMigrations(files: MigrationFile[], applied: AppliedMigration[]): MigrationFile[] {
  const byName = new Map(applied.map((migration) => [migration.name, migration]))
  return files.filter((file) => {
    const earlier = byName.get(file.name)
    if (earlier === undefined) return true
    if (!earlier.finished) throw new Error(`Migratie ${file.name} is eerder mislukt; herstel de database eerst`)
    if (earlier.checksum !== file.checksum)
      throw new Error(`Migratie ${file.name} is gewijzigd nadat hij is uitgevoerd`)
    return false
  })
}
