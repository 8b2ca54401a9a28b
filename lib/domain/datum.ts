const ZONE = 'Europe/Amsterdam'
const format = (opties: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...opties })

const PROZA = format({ day: 'numeric', month: 'long', year: 'numeric' })
const KLOK = format({ hour: '2-digit', minute: '2-digit' })

/** `3 november 2026`. */
export function formatDatum(iso: string): string {
  return PROZA.format(new Date(iso))
}

/** `3 november 2026, 14.30 uur`. */
export function formatDatumTijd(iso: string): string {
  const datum = new Date(iso)
  return `${PROZA.format(datum)}, ${KLOK.format(datum).replace(':', '.')} uur`
}

/** Whole days from `nu` to `iso`, at least 0; both instants. */
export function dagenTot(iso: string, nu: Date): number {
  return Math.max(0, Math.ceil((Date.parse(iso) - nu.getTime()) / 86_400_000))
}

/** How far away a day is, for beside a date: `over 5 dagen`, from two months on in months. */
export function formatOver(iso: string, nu: Date): string {
  const dagen = dagenTot(iso, nu)
  if (dagen === 0) return 'vandaag'
  if (dagen === 1) return 'over 1 dag'
  return dagen < 60 ? `over ${dagen} dagen` : `over ${Math.round(dagen / 30.44)} maanden`
}
