const PATROON = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** `moment` plus an ISO 8601 duration (`P14D`, `P6M`, `PT1H`). Null when it is no duration. */
export function plusDuur(moment: Date, duur: string): Date | null {
  const delen = PATROON.exec(duur)
  if (!delen || /^P(T)?$/.test(duur) || duur.endsWith('T')) return null
  // A part that is absent is undefined at run time, whatever the type of a match says.
  const getal = (plek: number) => Number(delen.at(plek) ?? 0)
  const later = new Date(moment)
  later.setUTCFullYear(later.getUTCFullYear() + getal(1), later.getUTCMonth() + getal(2))
  later.setUTCDate(later.getUTCDate() + getal(3) * 7 + getal(4))
  return new Date(later.getTime() + ((getal(5) * 60 + getal(6)) * 60 + getal(7)) * 1_000)
}
