import type { Fase } from './rechten.ts'

const DAG = 86_400_000

/** Days; own choices (U12), the real ones are not public. */
export type Termijn = Readonly<
  Record<'inactief' | 'sluitNaWaarschuwing' | 'verwijderNaSluiten' | 'eindeMeldenVooraf', number>
>
export const TERMIJN: Termijn = {
  inactief: 180,
  sluitNaWaarschuwing: 30,
  verwijderNaSluiten: 90,
  eindeMeldenVooraf: 30,
}

export type Leven = {
  fase: Fase
  actiefOp: Date
  sluitOp: Date | null
  verwijderOp: Date | null
  eindOp: Date
  eindeGemeld: boolean
}

export type Gevolg =
  | { soort: 'waarschuwen'; sluitOp: Date }
  | { soort: 'sluiten'; verwijderOp: Date }
  | { soort: 'einde-melden' }
  | { soort: 'verwijderen' }

export const plusDagen = (moment: Date, dagen: number) => new Date(moment.getTime() + dagen * DAG)

/** The next thing time does to a samenwerking, or null. Ask again after carrying it out: one jump may do several. */
export function volgendGevolg(leven: Leven, nu: Date, termijn = TERMIJN): Gevolg | null {
  const bereikt = (moment: Date | null) => moment !== null && moment <= nu
  if (bereikt(leven.verwijderOp) || bereikt(leven.eindOp)) return { soort: 'verwijderen' }
  if (!leven.eindeGemeld && bereikt(plusDagen(leven.eindOp, -termijn.eindeMeldenVooraf)))
    return { soort: 'einde-melden' }
  if (leven.fase !== 'OPEN') return null
  if (leven.sluitOp === null) return waarschuwing(leven, nu, termijn)
  return bereikt(leven.sluitOp)
    ? { soort: 'sluiten', verwijderOp: plusDagen(leven.sluitOp, termijn.verwijderNaSluiten) }
    : null
}

function waarschuwing({ actiefOp }: Leven, nu: Date, termijn: Termijn): Gevolg | null {
  const inactiefOp = plusDagen(actiefOp, termijn.inactief)
  return inactiefOp <= nu ? { soort: 'waarschuwen', sluitOp: plusDagen(inactiefOp, termijn.sluitNaWaarschuwing) } : null
}
