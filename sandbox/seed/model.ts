import type { Status } from '../api/regels/actieverzoek.ts'
import type { Fase } from '../api/regels/rechten.ts'

export type OrganisatieSleutel =
  'zandbakdorp' | 'zandkust' | 'veiligheidsregio' | 'ggd' | 'zandsloot' | 'zandland' | 'duinzicht'

/** `dag` is how many days ago it happened, counted from the making of the world; fractions are parts of a day. */
export type SeedDocument = {
  naam: string
  omschrijving: string
  aanduiding: 'RV' | 'SV'
  door: OrganisatieSleutel
  dag: number
}

export type SeedBericht = { van: 'zender' | 'ontvanger'; inhoud: string; dag: number }

export type SeedActieverzoek = {
  titel: string
  omschrijving: string
  zender: OrganisatieSleutel
  ontvanger: OrganisatieSleutel
  status: Status
  melding?: string
  dag: number
  gewijzigd?: number
  productId?: string
  documenten?: readonly string[]
  berichten?: readonly SeedBericht[]
}

export type SeedDossier = {
  /** The number it has in the seed world; other worlds give fresh ones. */
  sleutel: string
  titel: string
  beschrijving: string
  status: Fase
  initiator: OrganisatieSleutel
  ketenpartners: readonly { wie: OrganisatieSleutel; toegang: 'BT' | 'VT' }[]
  verzoeknummer: string
  typeVerzoek: string
  globaleLocatie: string
  zaaknummer: string
  contactpersoon: string
  dag: number
  laatsteDag: number
  sluitOverDagen?: number
  verwijderOverDagen?: number
  documenten: readonly SeedDocument[]
  actieverzoeken: readonly SeedActieverzoek[]
}
