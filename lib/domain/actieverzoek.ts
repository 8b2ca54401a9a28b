import type { Richting, ActieverzoekActie, Actieverzoek } from './actieverzoek-schema.ts'

export const ACTIEVERZOEK_STATUSSEN = [
  'OPEN',
  'IN_BEHANDELING',
  'GEREEDGEMELD',
  'GEREED',
  'GEWEIGERD',
  'INGETROKKEN',
] as const
export type ActieverzoekStatus = (typeof ACTIEVERZOEK_STATUSSEN)[number]

/** The page of an actieverzoek, in its dossier. */
export function hrefVanActieverzoek({
  samenwerkingId,
  actieverzoekId,
}: Pick<Actieverzoek, 'samenwerkingId' | 'actieverzoekId'>): string {
  return `/samenwerkingen/${samenwerkingId}/actieverzoeken/${actieverzoekId}`
}

/** The other one of the two. */
export function wederpartijVan({
  richting,
  zenderNaam,
  ontvangerNaam,
}: Pick<Actieverzoek, 'richting' | 'zenderNaam' | 'ontvangerNaam'>): string {
  return richting === 'ontvangen' ? zenderNaam : ontvangerNaam
}

/** The OIN of the other one; null where the SWF does not tell. */
export function wederpartijOin({
  richting,
  zender,
  ontvanger,
}: Pick<Actieverzoek, 'richting' | 'zender' | 'ontvanger'>): string | null {
  return richting === 'ontvangen' ? zender : ontvanger
}

const LABEL: Readonly<Record<string, string>> = {
  IN_BEHANDELING: 'In behandeling',
  GEREEDGEMELD: 'Gereedgemeld',
  GEREED: 'Afgerond',
  GEWEIGERD: 'Geweigerd',
  INGETROKKEN: 'Ingetrokken',
}

/** OPEN reads differently from each side; an unknown status is shown as it came. */
export function labelActieverzoekStatus({ status, richting }: Pick<Actieverzoek, 'status' | 'richting'>): string {
  if (status === 'OPEN') return richting === 'ontvangen' ? 'Nieuw' : 'Verstuurd'
  return LABEL[status] ?? status
}

/** Only the zender, only as long as nobody has started (AV5); the SWF has no link for it. A closed dossier offers no act at all. */
export function magAanpassen({
  status,
  richting,
  acties,
}: Pick<Actieverzoek, 'status' | 'richting' | 'acties'>): boolean {
  return richting === 'verzonden' && status === 'OPEN' && acties.length > 0
}

export function isAfgelopen({ status }: Pick<Actieverzoek, 'status'>): boolean {
  return status === 'GEREED' || status === 'GEWEIGERD' || status === 'INGETROKKEN'
}

export function listLopend<A extends Pick<Actieverzoek, 'status'>>(actieverzoeken: readonly A[]): A[] {
  return actieverzoeken.filter((actieverzoek) => !isAfgelopen(actieverzoek))
}

/** Below a list that holds only what runs, because the dossier has very many. */
export const NIET_VOLLEDIG =
  'Dit dossier heeft meer dan 100 actieverzoeken. Afgelopen en oudere actieverzoeken staan hier niet.'

/** Every transition as the portal's own noun (path part), with the link that allows it, the status it asks for and its rule for the melding (AV3). */
export const OVERGANGEN = {
  behandeling: { actie: 'behandelen', status: 'IN_BEHANDELING', knop: 'In behandeling nemen', melding: 'geen' },
  gereedmelding: { actie: 'gereedmelden', status: 'GEREEDGEMELD', knop: 'Gereedmelden', melding: 'mag' },
  weigering: { actie: 'weigeren', status: 'GEWEIGERD', knop: 'Weigeren', melding: 'moet' },
  intrekking: { actie: 'intrekken', status: 'INGETROKKEN', knop: 'Intrekken', melding: 'moet' },
  afronding: { actie: 'gereed', status: 'GEREED', knop: 'Afronden', melding: 'mag' },
  teruggave: { actie: 'teruggeven', status: 'IN_BEHANDELING', knop: 'Teruggeven', melding: 'moet' },
} as const satisfies Record<
  string,
  { actie: ActieverzoekActie; status: ActieverzoekStatus; knop: string; melding: 'geen' | 'mag' | 'moet' }
>
export type Overgang = keyof typeof OVERGANGEN

export function magOvergang(actieverzoek: Pick<Actieverzoek, 'acties'>, overgang: Overgang): boolean {
  return actieverzoek.acties.includes(OVERGANGEN[overgang].actie)
}

/** Who may make the transition: the ontvanger works, the zender decides (docs/rechten.md, RM13). */
export const RICHTING_VAN_OVERGANG: Readonly<Record<Overgang, Richting>> = {
  behandeling: 'ontvangen',
  gereedmelding: 'ontvangen',
  weigering: 'ontvangen',
  intrekking: 'verzonden',
  afronding: 'verzonden',
  teruggave: 'verzonden',
}

/**
 * Did we already do exactly this? Then a second click, or a retry after a lost answer, is no conflict. `gevraagd`: the
 * status the SWF was asked for; it may keep that one, or make its own of it (U3).
 */
export function isHerhaling(
  actieverzoek: Pick<Actieverzoek, 'status' | 'richting' | 'melding'>,
  overgang: Overgang,
  gevraagd: string,
  toelichting: string | undefined,
): boolean {
  const { status, richting, melding } = actieverzoek
  const zelfdeWoorden = !toelichting || toelichting === melding
  const bereikt = status === gevraagd || status === OVERGANGEN[overgang].status
  return bereikt && richting === RICHTING_VAN_OVERGANG[overgang] && zelfdeWoorden
}
