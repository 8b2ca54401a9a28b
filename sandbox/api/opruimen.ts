import { rij, transactie, type Bevraagbaar, type Db } from '../db/pool.ts'
import type { Opslag } from '../db/opslag.ts'
import { SEED_HASHES } from '../seed/inhoud.ts'

/** Whoever stores or removes these bytes waits for the other, so that no document loses its file. */
export async function slotOpHash(tx: Bevraagbaar, hash: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [hash])
}

/** Removes the files of documents that are gone, unless another document has the same content. */
export async function ruimOp(db: Db, opslag: Opslag, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) {
    if (SEED_HASHES.has(hash)) continue
    await transactie(db, async (tx) => {
      await slotOpHash(tx, hash)
      const nogNodig = await rij(tx, 'select 1 from documenten where hash = $1 limit 1', [hash])
      if (!nogNodig) await opslag.verwijder(hash)
    })
  }
}
