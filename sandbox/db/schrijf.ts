import { TERMIJN, type Termijn } from '../api/regels/levensloop.ts'
import { voegSamen } from '../omschakeling/afwijkingen.ts'
import { transactie, rij, type Bevraagbaar, type Db } from './pool.ts'

/** One writing act in one world. `tik()` gives the next timestamp, strictly later than any the world has seen. */
export type Schrijver = {
  tx: Bevraagbaar
  wereldId: string
  strikt: boolean
  /** Days after which time does something in this world. */
  termijn: Termijn
  tik: () => Date
}

const VOLGENDE_TIK = `
  update werelden set laatste_tijdstip = greatest(
    laatste_tijdstip + interval '1 millisecond',
    date_trunc('milliseconds', clock_timestamp()) + klok_offset_ms * interval '1 millisecond')
  where wereld_id = $1 returning laatste_tijdstip, strikt, afwijkingen`

type Stand = { laatste_tijdstip: Date; strikt: boolean; afwijkingen: string[] }

/**
 * Writes of one world happen one after the other: the row of the world is the lock. Two equal requests at the same
 * moment therefore meet the state the first one left, and no timestamp becomes visible after a later one.
 */
export function schrijf<T>(db: Db, wereldId: string, act: (schrijver: Schrijver) => Promise<T>): Promise<T> {
  return transactie(db, async (tx) => {
    const wereld = await rij<Stand>(tx, VOLGENDE_TIK, [wereldId])
    if (!wereld) throw new Error(`wereld ${wereldId} bestaat niet`)
    const begin = wereld.laatste_tijdstip.getTime()
    let gegeven = 0
    const tik = () => new Date(begin + gegeven++)
    const { termijn = TERMIJN, uitgebreideTypen = false } = voegSamen(wereld.afwijkingen)
    const uitkomst = await act({ tx, wereldId, strikt: wereld.strikt && !uitgebreideTypen, termijn, tik })
    if (gegeven > 1) await bewaarLaatste(tx, wereldId, new Date(begin + gegeven - 1))
    return uitkomst
  })
}

async function bewaarLaatste(tx: Bevraagbaar, wereldId: string, tijdstip: Date): Promise<void> {
  await tx.query('update werelden set laatste_tijdstip = $2 where wereld_id = $1', [wereldId, tijdstip])
}
