import type { Termijn } from '../api/regels/levensloop.ts'

/** Our own word → the word this world uses instead. */
export type Woorden = Readonly<Record<string, string>>

/** A path template that lies elsewhere, for these methods. With `gelezen` it can still be read where it was, so links stay. */
export type Verhuizing = { methoden: readonly string[]; binnen: string; buiten: string; gelezen?: true }

/** How a world that answers one line of the register differently looks from outside. All of it is data. */
export type Contract = {
  /** Name of the header with the OIN. */
  oinKop?: string
  /** A key that must come along. */
  sleutel?: { kop: string; waarde: string }
  basispad?: string
  paden?: readonly Verhuizing[]
  /** Media type of a change. */
  wijzigType?: string
  /** Fields of bodies, names of collections and filters. */
  velden?: Woorden
  /** Fields of what a caller sends, and of nothing else. */
  vraagVelden?: Woorden
  /** Literals, per field. */
  waarden?: Readonly<Record<string, Woorden>>
  /** What a literal means in the body of an act, per field; a filter means what it says. */
  synoniemen?: Readonly<Record<string, Woorden>>
  rels?: Woorden
  /** `status` of a samenwerking as `{ "status": … }`. */
  statusAlsObject?: true
  bladeren?: { pagina: string; grootte: string; sorteer: string; basis: 0 | 1 }
  fouten?: { statussen: Readonly<Record<number, number>>; typen: Woorden }
  bestand?: { deel: string; hash: 'base64'; hoogstens: number }
  termijn?: Termijn
  uitgebreideTypen?: true
  derdenZien?: true
}

export const AFWIJKING_IDS = [
  ...(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8'] as const),
  ...(['U9', 'U10', 'U11', 'U12', 'U13', 'U14', 'U15'] as const),
] as const
export type AfwijkingId = (typeof AFWIJKING_IDS)[number]

export type Afwijking = {
  id: AfwijkingId
  /** What is different, as the page with the contract tells it. */
  verschil: string
  contract: Contract
}
