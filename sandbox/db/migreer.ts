import { readdir, readFile } from 'node:fs/promises'
import { transactie, type Bevraagbaar, type Db } from './pool.ts'

const MAP = new URL('./migraties/', import.meta.url)
const SLOT = 820_021

/** Brings the sandbox's own database to the newest version; two that start at once wait for each other. */
export async function migreer(db: Db): Promise<void> {
  await transactie(db, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [SLOT])
    await tx.query(
      'create table if not exists migraties (naam text primary key, op timestamptz not null default now())',
    )
    const gedaan = await listGedaan(tx)
    for (const naam of await listBestanden()) {
      if (gedaan.has(naam)) continue
      await tx.query(await readFile(new URL(naam, MAP), 'utf8'))
      await tx.query('insert into migraties (naam) values ($1)', [naam])
    }
  })
}

async function listGedaan(tx: Bevraagbaar): Promise<Set<string>> {
  const { rows } = await tx.query<{ naam: string }>('select naam from migraties')
  return new Set(rows.map(({ naam }) => naam))
}

async function listBestanden(): Promise<string[]> {
  const namen = await readdir(MAP)
  return namen.filter((naam) => naam.endsWith('.sql')).sort()
}
