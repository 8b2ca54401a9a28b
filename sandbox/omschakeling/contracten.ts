import { rij, type Db } from '../db/pool.ts'
import type { AfwijkingId, Contract } from './afwijking.ts'
import { voegSamen } from './afwijkingen.ts'

type WereldRij = { wereld_id: string; afwijkingen: AfwijkingId[] }

/** Which contract holds for which caller. Worlds seldom change, so what was read is kept until one does. */
export class Contracten {
  readonly #db: Db
  readonly #perOin = new Map<string, Contract | null>()

  constructor(db: Db) {
    this.#db = db
  }

  /** The contract of the world this OIN lives in; null when that is the reconstruction itself, or there is no such world. */
  async vanOin(oin: string): Promise<Contract | null> {
    const bekend = this.#perOin.get(oin)
    if (bekend !== undefined) return bekend
    const gevonden = await rij<WereldRij>(
      this.#db,
      'select wereld_id, afwijkingen from werelden join organisaties using (wereld_id) where oin = $1',
      [oin],
    )
    const afwijkingen = gevonden?.afwijkingen ?? []
    const contract = afwijkingen.length === 0 ? null : voegSamen(afwijkingen)
    if (gevonden) this.#perOin.set(oin, contract)
    return contract
  }

  async list(wereldId: string): Promise<AfwijkingId[]> {
    const zoek = 'select wereld_id, afwijkingen from werelden where wereld_id = $1'
    return (await rij<WereldRij>(this.#db, zoek, [wereldId]))?.afwijkingen ?? []
  }

  /** From the next request on this world answers with these deviations, and no others. */
  async zet(wereldId: string, afwijkingen: readonly AfwijkingId[]): Promise<void> {
    await this.#db.query('update werelden set afwijkingen = $2 where wereld_id = $1', [wereldId, afwijkingen])
    this.#perOin.clear()
  }

  /** After a world went: its OINs may no longer be known. */
  vergeet(): void {
    this.#perOin.clear()
  }
}
