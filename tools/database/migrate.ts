import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type AppliedMigration, type MigrationFile, pendingMigrations, readMigrations } from './migration-files.ts'

// Table, checksum and lock are Prisma's own, so that `prisma migrate status` and `migrate dev` agree with this runner.
const ADVISORY_LOCK = 72_707_369
const CREATE_TABLE = `
  create table if not exists "_prisma_migrations" (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`

async function readApplied(client: pg.Client): Promise<AppliedMigration[]> {
  const result = await client.query<AppliedMigration>(`
    select migration_name as name, checksum, finished_at is not null as finished
    from "_prisma_migrations" where rolled_back_at is null`)
  return result.rows
}

async function apply(client: pg.Client, { name, sql, checksum }: MigrationFile): Promise<void> {
  const id = randomUUID()
  const insert = 'insert into "_prisma_migrations" (id, checksum, migration_name) values ($1, $2, $3)'
  await client.query(insert, [id, checksum, name])
  try {
    await client.query(sql)
  } catch (error) {
    await client.query('update "_prisma_migrations" set logs = $2 where id = $1', [id, String(error)])
    throw new Error(`Migratie ${name} is mislukt`, { cause: error })
  }
  const finish = 'update "_prisma_migrations" set finished_at = now(), applied_steps_count = 1 where id = $1'
  await client.query(finish, [id])
}

/**
 * Applies what is new in `folder`, as `prisma migrate deploy` would, with `pg` alone.
 * @returns the names of the migrations that ran now
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK])
    await client.query(CREATE_TABLE)
    const pending = pendingMigrations(readMigrations(folder), await readApplied(client))
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}
