import { isAfgelopen } from './actieverzoek.ts'
import type { Actieverzoek } from './actieverzoek-schema.ts'
import type { DocumentId } from './document-schema.ts'

type Koppelbaar = Pick<Actieverzoek, 'documenten' | 'status'>

export function isGekoppeld({ documenten }: Pick<Actieverzoek, 'documenten'>, id: DocumentId): boolean {
  return documenten.some(({ documentId }) => documentId === id)
}

/** Still running and without this document: the SWF has the last word (swf-api A5). */
export function magKoppelen(actieverzoek: Koppelbaar, id: DocumentId): boolean {
  return !isAfgelopen(actieverzoek) && !isGekoppeld(actieverzoek, id)
}

/** Only where the SWF gives the link for it. */
export function magOntkoppelen({ documenten }: Pick<Actieverzoek, 'documenten'>, id: DocumentId): boolean {
  return documenten.some(({ documentId, acties }) => documentId === id && acties.includes('ontkoppelenVanActieverzoek'))
}

/** `vertrouwd`: ends at a root this portal trusts; `vreemd`: ends at another root; `onvolledig`: an intermediate is missing. */
export type Keten = 'vertrouwd' | 'vreemd' | 'onvolledig'

/** The certificate the portal shows upstream. Holds no secret. */
export type Certificaat = Readonly<{
  naam: string
  /** From the subject's serialNumber, as Digikoppeling and PKIoverheid do it; null when there is none. */
  oin: string | null
  uitgever: string
  geldigVan: Date
  geldigTot: Date
  keten: Keten
  sleutelPast: boolean
}>

/** `eigen`: the certificate is this organisation's own; `sinds` ISO 8601: when the portal learned of the mandate. */
export type MandaatStand =
  Readonly<{ soort: 'eigen' }> | Readonly<{ soort: 'bekend'; sinds: string }> | Readonly<{ soort: 'geen' }>

/** How one function went: moments ISO 8601, durations in whole milliseconds, null where nothing was measured. */
export type FunctieStand = Readonly<{
  functie: KoppelingFunctie
  naam: string
  gelukt: string | null
  mislukt: Readonly<{ tijdstip: string; fout: KoppelingFout }> | null
  p50: number | null
  p95: number | null
}>

/** An entry of the profile that says something else than the reconstruction, with its lines of the uncertainty register. */
export type ProfielAfwijking = Readonly<{
  ingang: string
  hier: string
  reconstructie: string
  onzekerheden: readonly string[]
}>

/** The connection as an administrator must know it. No secret, nothing about a person or a dossier. */
export type Koppeling = Readonly<{
  omgeving: 'sandbox' | 'acceptatie' | 'productie'
  basisadres: string
  oinHeader: string
  apiSleutelHeader: string | null
  certificaat: Certificaat
  dagenGeldig: number
  mandaat: MandaatStand
  afwijkingen: readonly ProfielAfwijking[]
  functies: readonly FunctieStand[]
  /** Since when this process measures. */
  gemetenSinds: string
}>
