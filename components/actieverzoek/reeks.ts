import { ProblemError } from '#lib/problem/problem.ts'

/** How one call of the row went. */
export type Uitkomst<Id, T> = Readonly<{ id: Id; antwoord: T } | { id: Id; fout: Error }>

type Doe<Id, T> = (id: Id, idempotencyKey: string) => Promise<T>

/**
 * One act for several things, a call each and one after the other: what fails does not hold up the others. What went
 * well is never asked again; what did not keeps its key, so that an answer that was lost does not double.
 */
export class Reeks<Id extends string, T> {
  readonly #doe: Doe<Id, T>
  readonly #keys = new Map<Id, string>()
  readonly #gelukt = new Map<Id, T>()

  constructor(doe: Doe<Id, T>) {
    this.#doe = doe
  }

  /** `onKlaar` is called after each with how many have been tried. */
  async stuur(ids: readonly Id[], onKlaar?: (aantal: number) => void): Promise<Uitkomst<Id, T>[]> {
    const uitkomsten: Uitkomst<Id, T>[] = []
    for (const id of new Set(ids)) {
      uitkomsten.push(await this.#stuurEen(id))
      onKlaar?.(uitkomsten.length)
    }
    return uitkomsten
  }

  async #stuurEen(id: Id): Promise<Uitkomst<Id, T>> {
    const eerder = this.#gelukt.get(id)
    if (eerder !== undefined) return { id, antwoord: eerder }
    const key = this.#keys.get(id) ?? crypto.randomUUID()
    this.#keys.set(id, key)
    try {
      const antwoord = await this.#doe(id, key)
      this.#gelukt.set(id, antwoord)
      return { id, antwoord }
    } catch (fout) {
      return { id, fout: fout instanceof Error ? fout : new ProblemError('interne-fout', { cause: fout }) }
    }
  }
}
