import type { Fase } from './rechten.ts'

const DAG = 86_400_000

/** Days; own choices of `swf-domain.md` 4.3, the real ones are not public. */
export const TERMIJN = {
  inactief: 180,
  sluitNaWaarschuwing: 30,
  verwijderNaSluiten: 90,
  eindeMeldenVooraf: 30,
} as const

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
export function volgendGevolg(leven: Leven, nu: Date): Gevolg | null {
  const bereikt = (moment: Date | null) => moment !== null && moment <= nu
  if (bereikt(leven.verwijderOp) || bereikt(leven.eindOp)) return { soort: 'verwijderen' }
  if (!leven.eindeGemeld && bereikt(plusDagen(leven.eindOp, -TERMIJN.eindeMeldenVooraf)))
    return { soort: 'einde-melden' }
  if (leven.fase !== 'OPEN') return null
  if (leven.sluitOp === null) return waarschuwing(leven, nu)
  return bereikt(leven.sluitOp)
    ? { soort: 'sluiten', verwijderOp: plusDagen(leven.sluitOp, TERMIJN.verwijderNaSluiten) }
    : null
}

function waarschuwing({ actiefOp }: Leven, nu: Date): Gevolg | null {
  const inactiefOp = plusDagen(actiefOp, TERMIJN.inactief)
  return inactiefOp <= nu ? { soort: 'waarschuwen', sluitOp: plusDagen(inactiefOp, TERMIJN.sluitNaWaarschuwing) } : null
}
