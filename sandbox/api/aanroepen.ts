/** One call as the sandbox received it. `status` is null while it runs, and stays null when the caller went away. */
export type Aanroep = {
  /** Counts up over all worlds. */
  volgnummer: number
  /** Null when the caller belongs to no world. */
  wereldId: string | null
  tijdstip: string
  methode: string
  pad: string
  query: string
  certificaatOin: string | null
  /** The certificate's own number, in hex: two certificates of one organisation differ in it alone. */
  certificaatNummer: string | null
  headerOin: string | null
  status: number | null
  duurMs: number | null
  /** Why it was refused, in the words of the answer. */
  reden: string | null
  traceId: string | null
  bytesOntvangen: number
}

const HOOGSTENS = 5_000
const HOOGSTENS_SAMEN = 1_000

function voegToe(lijst: Aanroep[], aanroep: Aanroep, hoogstens: number): void {
  lijst.push(aanroep)
  if (lijst.length > hoogstens) lijst.shift()
}

/** The newest calls per world, in memory: evidence for tests, gone after a restart. */
export class Aanroepen {
  readonly #perWereld = new Map<string, Aanroep[]>()

  readonly #samen: Aanroep[] = []
  #volgnummer = 0

  /** Every call gets a number and a place in the list of all worlds together, refused ones included. */
  noteer(nieuw: Omit<Aanroep, 'volgnummer'>): Aanroep {
    this.#volgnummer += 1
    const aanroep = { ...nieuw, volgnummer: this.#volgnummer }
    voegToe(this.#samen, aanroep, HOOGSTENS_SAMEN)
    return aanroep
  }

  /** Puts a noted call in the list of its world. */
  bewaar(wereldId: string, aanroep: Aanroep): void {
    const lijst = this.#perWereld.get(wereldId) ?? []
    aanroep.wereldId = wereldId
    voegToe(lijst, aanroep, HOOGSTENS)
    this.#perWereld.set(wereldId, lijst)
  }

  /** The newest first, of all worlds or of one. */
  listLaatste(hoogstens: number, wereldId?: string): Aanroep[] {
    const bron = wereldId === undefined ? this.#samen : this.list(wereldId)
    return bron.slice(-hoogstens).reverse()
  }

  list(wereldId: string): readonly Aanroep[] {
    return this.#perWereld.get(wereldId) ?? []
  }

  wis(wereldId: string): void {
    this.#perWereld.delete(wereldId)
  }
}
