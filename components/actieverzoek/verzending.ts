import type { Actieverzoek, ActieverzoekOpstelling } from '#lib/domain/actieverzoek-schema.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { OpstelInvoer } from './opstel-invoer.ts'
import { Reeks } from './reeks.ts'

/** How one organisation's actieverzoek went. */
export type Uitslag = Readonly<{ oin: Oin; actieverzoek: Actieverzoek } | { oin: Oin; fout: Error }>

type Verstuur = (opstelling: ActieverzoekOpstelling, idempotencyKey: string) => Promise<Actieverzoek>

/** Sends one question to several organisations, one request each. */
export class Verzending {
  readonly #verstuur: Verstuur
  #invoer = ''
  #reeks: Reeks<Oin, Actieverzoek> | null = null

  constructor(verstuur: Verstuur) {
    this.#verstuur = verstuur
  }

  async stuur({ ontvangers, ...vraag }: OpstelInvoer): Promise<Uitslag[]> {
    const uitkomsten = await this.#reeksVoor(vraag).stuur(ontvangers)
    return uitkomsten.map(({ id: oin, ...rest }) =>
      'fout' in rest ? { oin, fout: rest.fout } : { oin, actieverzoek: rest.antwoord },
    )
  }

  /** Another question is another intention. */
  #reeksVoor(vraag: Omit<OpstelInvoer, 'ontvangers'>): Reeks<Oin, Actieverzoek> {
    const invoer = JSON.stringify(vraag)
    if (this.#reeks === null || this.#invoer !== invoer) {
      this.#invoer = invoer
      this.#reeks = new Reeks((ontvanger, key) => this.#verstuur({ ...vraag, ontvanger }, key))
    }
    return this.#reeks
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
