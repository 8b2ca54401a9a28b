import type { Actieverzoek, ActieverzoekOpstelling } from '#lib/domain/actieverzoek-schema.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import type { OpstelInvoer } from './opstel-invoer.ts'

/** How one organisation's actieverzoek went. */
export type Uitslag = Readonly<{ oin: Oin; actieverzoek: Actieverzoek } | { oin: Oin; fout: Error }>

type Verstuur = (opstelling: ActieverzoekOpstelling, idempotencyKey: string) => Promise<Actieverzoek>

/**
 * Sends one question to several organisations, one request each, one after the other. Who got it is never asked again;
 * who did not keeps the same key, so that an answer that was lost does not become a second actieverzoek.
 */
export class Verzending {
  readonly #verstuur: Verstuur
  #invoer = ''
  #keys = new Map<Oin, string>()
  #gelukt = new Map<Oin, Actieverzoek>()

  constructor(verstuur: Verstuur) {
    this.#verstuur = verstuur
  }

  async stuur({ ontvangers, ...vraag }: OpstelInvoer): Promise<Uitslag[]> {
    this.#begin(JSON.stringify(vraag))
    const uitslagen: Uitslag[] = []
    for (const oin of new Set(ontvangers)) uitslagen.push(await this.#stuurAan(oin, { ...vraag, ontvanger: oin }))
    return uitslagen
  }

  /** Another question is another intention. */
  #begin(invoer: string): void {
    if (this.#invoer === invoer) return
    this.#invoer = invoer
    this.#keys = new Map()
    this.#gelukt = new Map()
  }

  async #stuurAan(oin: Oin, opstelling: ActieverzoekOpstelling): Promise<Uitslag> {
    const eerder = this.#gelukt.get(oin)
    if (eerder) return { oin, actieverzoek: eerder }
    const key = this.#keys.get(oin) ?? crypto.randomUUID()
    this.#keys.set(oin, key)
    try {
      const actieverzoek = await this.#verstuur(opstelling, key)
      this.#gelukt.set(oin, actieverzoek)
      return { oin, actieverzoek }
    } catch (fout) {
      return { oin, fout: fout instanceof Error ? fout : new ProblemError('interne-fout', { cause: fout }) }
    }
  }
}

/** How it went with all of them. `verstuurd` is in the order of the choice. */
export type VerzendingVan = Readonly<{ verstuurd: readonly Actieverzoek[]; gelukt: boolean; eersteFout: Error | null }>

export function uitkomstVan(uitslagen: readonly Uitslag[]): VerzendingVan {
  const verstuurd = uitslagen.flatMap((uitslag) => ('actieverzoek' in uitslag ? [uitslag.actieverzoek] : []))
  const fouten = uitslagen.flatMap((uitslag) => ('fout' in uitslag ? [uitslag.fout] : []))
  return { verstuurd, gelukt: fouten.length === 0, eersteFout: fouten[0] ?? null }
}

/** The proof page of one, or of all together. */
export function hrefVanBewijs(verstuurd: readonly Actieverzoek[]): string {
  const [eerste, ...rest] = verstuurd
  if (eerste === undefined) throw new Error('nothing was sent')
  const lijst = `/samenwerkingen/${eerste.samenwerkingId}/actieverzoeken`
  if (rest.length === 0) return `${lijst}/${eerste.actieverzoekId}/bewijs`
  const query = new URLSearchParams(verstuurd.map(({ actieverzoekId }) => ['av', actieverzoekId]))
  return `${lijst}/nieuw/bewijs?${query}`
}
