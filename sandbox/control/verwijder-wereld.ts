import { rij, rijen, transactie, type Db } from '../db/pool.ts'
import type { Opslag } from '../db/opslag.ts'
import { ruimOp } from '../api/opruimen.ts'

/** Removes a world with everything in it; false when there is no such world. */
export async function verwijderWereld(db: Db, opslag: Opslag, wereldId: string): Promise<boolean> {
  const hashes = await transactie(db, async (tx) => {
    if (!(await rij(tx, 'select 1 from werelden where wereld_id = $1 for update', [wereldId]))) return null
    const gevonden = await rijen<{ hash: string }>(
      tx,
      'select distinct hash from documenten join samenwerkingen using (samenwerking_id) where wereld_id = $1',
      [wereldId],
    )
    // In this order, because the organisations are still named by everything above them.
    await tx.query('delete from notificaties where wereld_id = $1', [wereldId])
    await tx.query('delete from samenwerkingen where wereld_id = $1', [wereldId])
    await tx.query('delete from werelden where wereld_id = $1', [wereldId])
    return gevonden.map(({ hash }) => hash)
  })
  if (!hashes) return false
  await ruimOp(db, opslag, hashes)
  return true
}
