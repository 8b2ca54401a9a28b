/** One call as the sandbox received it. `status` is null while it runs, and stays null when the caller went away. */
export type Aanroep = {
  tijdstip: string
  methode: string
  pad: string
  query: string
  certificaatOin: string | null
  headerOin: string | null
  status: number | null
  duurMs: number | null
  traceId: string | null
  bytesOntvangen: number
}

const HOOGSTENS = 5_000

/** The newest calls per world, in memory: evidence for tests, gone after a restart. */
export class Aanroepen {
  readonly #perWereld = new Map<string, Aanroep[]>()

  bewaar(wereldId: string, aanroep: Aanroep): void {
    const lijst = this.#perWereld.get(wereldId) ?? []
    lijst.push(aanroep)
    if (lijst.length > HOOGSTENS) lijst.shift()
    this.#perWereld.set(wereldId, lijst)
  }

  list(wereldId: string): readonly Aanroep[] {
    return this.#perWereld.get(wereldId) ?? []
  }

  wis(wereldId: string): void {
    this.#perWereld.delete(wereldId)
  }
}
