const PATROON = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** `moment` plus an ISO 8601 duration (`P14D`, `P6M`, `PT1H`). Null when it is no duration. */
export function plusDuur(moment: Date, duur: string): Date | null {
  const delen = PATROON.exec(duur)
  if (!delen || /^P(T)?$/.test(duur) || duur.endsWith('T')) return null
  const [jaren = 0, maanden = 0, weken = 0, dagen = 0, uren = 0, minuten = 0, seconden = 0] = delen
    .slice(1)
    .map((deel) => Number(deel ?? 0))
  const later = new Date(moment)
  later.setUTCFullYear(later.getUTCFullYear() + jaren, later.getUTCMonth() + maanden)
  later.setUTCDate(later.getUTCDate() + weken * 7 + dagen)
  return new Date(later.getTime() + ((uren * 60 + minuten) * 60 + seconden) * 1_000)
}
