import type { Fase } from './rechten.ts'

export const STATUSSEN = ['OPEN', 'IN_BEHANDELING', 'GEWEIGERD', 'INGETROKKEN', 'GEREEDGEMELD', 'GEREED'] as const
export type Status = (typeof STATUSSEN)[number]
/** A `derde` sees it (U13) and can do nothing. */
export type Partij = 'zender' | 'ontvanger' | 'derde'

type Overgang = { rel: string; van: readonly Status[]; naar: Status; door: Partij }

/** State machine of docs/rechten.md, RM13. `teruggeven` and the rels of the zender are our own choice. */
export const OVERGANGEN: readonly Overgang[] = [
  { rel: 'behandelen', van: ['OPEN'], naar: 'IN_BEHANDELING', door: 'ontvanger' },
  { rel: 'weigeren', van: ['OPEN', 'IN_BEHANDELING'], naar: 'GEWEIGERD', door: 'ontvanger' },
  { rel: 'gereedmelden', van: ['OPEN', 'IN_BEHANDELING'], naar: 'GEREEDGEMELD', door: 'ontvanger' },
  { rel: 'gereed', van: ['GEREEDGEMELD'], naar: 'GEREED', door: 'zender' },
  { rel: 'teruggeven', van: ['GEREEDGEMELD'], naar: 'IN_BEHANDELING', door: 'zender' },
  { rel: 'intrekken', van: ['OPEN', 'IN_BEHANDELING', 'GEREEDGEMELD'], naar: 'INGETROKKEN', door: 'zender' },
]

const EINDSTATUSSEN: readonly Status[] = ['GEWEIGERD', 'INGETROKKEN', 'GEREED']

/** Where an actieverzoek stands: its own status, and whether its samenwerking still moves. */
export type Stand = { status: Status; fase: Fase }

/** Neither finished nor frozen by a closed samenwerking (AV4). */
export function isLopend({ status, fase }: Stand): boolean {
  return fase !== 'GESLOTEN' && !EINDSTATUSSEN.includes(status)
}

/** The steps this party may take now. The ontvanger never gets another rel than the evidenced ones (AV2b). */
export function listOvergangen(partij: Partij, stand: Stand): readonly Overgang[] {
  if (!isLopend(stand)) return []
  return OVERGANGEN.filter(({ van, door }) => door === partij && van.includes(stand.status))
}

export function magOvergang(partij: Partij, stand: Stand, naar: Status): boolean {
  return listOvergangen(partij, stand).some((overgang) => overgang.naar === naar)
}

/** AV5: titel, omschrijving and productId belong to the zender, and only as long as nobody has started. */
export function magTekstWijzigen(partij: Partij, { status, fase }: Stand): boolean {
  return partij === 'zender' && status === 'OPEN' && fase !== 'GESLOTEN'
}
