import type { Gelezen } from '#lib/problem/gelezen.ts'
import { isAfgelopen } from './actieverzoek.ts'
import type { Actieverzoek } from './actieverzoek-schema.ts'
import type { DossierActieverzoeken } from './dossier-actieverzoeken.ts'
import { telwoord } from './werkvoorraad.ts'

/** Who must act now. Warm is yours, cool is the other's, grey is done, dashed is not known. */
export type Beurt = { wie: 'u' | 'ander' | 'klaar' | 'onbekend'; tekst: string }

const U: Beurt = { wie: 'u', tekst: 'U bent aan zet' }
const KLAAR: Beurt = { wie: 'klaar', tekst: 'Niemand is aan zet' }
const GESLOTEN: Beurt = { wie: 'klaar', tekst: 'Gesloten, niemand is aan zet' }
/** Of a status that nobody here knows; it was read. */
const NIET_BEKEND: Beurt = { wie: 'onbekend', tekst: 'Niet bekend wie aan zet is' }
export const BEURT_ONBEKEND: Beurt = { wie: 'onbekend', tekst: 'Wie aan zet is, konden wij nu niet ophalen' }

type Invoer = Pick<Actieverzoek, 'status' | 'richting' | 'zenderNaam' | 'ontvangerNaam'>

/** Status and direction say it all: the ontvanger works, after gereedmelden the zender looks. An unknown status claims nothing. */
export function beurtVanActieverzoek({ status, richting, zenderNaam, ontvangerNaam }: Invoer): Beurt {
  if (status === 'OPEN' || status === 'IN_BEHANDELING') {
    return richting === 'ontvangen' ? U : ander(ontvangerNaam)
  }
  if (status === 'GEREEDGEMELD') return richting === 'verzonden' ? U : ander(zenderNaam)
  return isAfgelopen({ status }) ? { wie: 'klaar', tekst: 'Klaar' } : NIET_BEKEND
}

/**
 * A whole dossier: you before others; a closed dossier waits for nobody (LC4: what was open stays frozen). `volledig` is
 * false when more run than are given: then a count says no more than it knows.
 */
export function beurtVanSamenwerking(status: string, actieverzoeken: readonly Invoer[], volledig = true): Beurt {
  if (status === 'GESLOTEN') return GESLOTEN
  const uwBeurt = listUwBeurt(status, actieverzoeken).length
  const woord = telwoord({ exact: volledig, afgebroken: !volledig })
  if (uwBeurt > 0) return uwBeurt === 1 ? U : { wie: 'u', tekst: `${U.tekst} (${woord}${uwBeurt} keer)` }
  const beurten = actieverzoeken.map(beurtVanActieverzoek)
  const anderen = new Set(beurten.filter((beurt) => beurt.wie === 'ander').map((beurt) => beurt.tekst))
  const [eerste] = anderen
  if (eerste === undefined) return beurten.includes(NIET_BEKEND) ? NIET_BEKEND : KLAAR
  return anderen.size === 1
    ? { wie: 'ander', tekst: eerste }
    : { wie: 'ander', tekst: hoofdletter(`${woord}${anderen.size} anderen zijn aan zet`) }
}

/** As it was read: who is aan zet in an open dossier nobody knows without its actieverzoeken, in a closed one everybody. */
export function beurtVanDossier(status: string, actieverzoeken: Gelezen<DossierActieverzoeken>): Beurt {
  if ('waarde' in actieverzoeken) {
    const { lijst, lopendVolledig } = actieverzoeken.waarde
    return beurtVanSamenwerking(status, lijst, lopendVolledig)
  }
  return status === 'GESLOTEN' ? GESLOTEN : BEURT_ONBEKEND
}

/** Where the status stands beside it, a closed dossier does not say so twice; nobody is aan zet there, whatever was read. */
export function beurtNaastStatus<B extends Beurt | null>(status: string, beurt: B): B | Beurt {
  return status === 'GESLOTEN' ? KLAAR : beurt
}

/** For what you are aan zet in a dossier; `status` is the dossier's. */
export function listUwBeurt<A extends Invoer>(status: string, actieverzoeken: readonly A[]): A[] {
  return actieverzoeken.filter((actieverzoek) => beurtInSamenwerking(status, actieverzoek).wie === 'u')
}

/** One actieverzoek within its dossier; `status` is the dossier's. */
export function beurtInSamenwerking(status: string, actieverzoek: Invoer): Beurt {
  const beurt = beurtVanActieverzoek(actieverzoek)
  return status === 'GESLOTEN' && beurt.wie !== 'klaar' ? GESLOTEN : beurt
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

function ander(naam: string): Beurt {
  return { wie: 'ander', tekst: `${naam} is aan zet` }
}
