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

const DAG_EERST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const dagVan = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** A day as a date field or a person writes it (`2026-12-31`, `31-12-2026`), as the first; null when there is no such day in this century. */
export function leesDag(invoer: string): string | null {
  const iso = invoer.trim().replace(DAG_EERST, (_, dag: string, maand: string, jaar: string) => {
    return `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  })
  const moment = /^20\d\d-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN
  // The thirtieth of February is read as the second of March.
  return !Number.isNaN(moment) && dagVan(moment) === iso ? iso : null
}

/** Days in the Netherlands (`2026-12-31`), both included, as instants: after `na`, up to and including `totEnMet`. The SWF counts milliseconds. */
export function grenzenVan(van: string | undefined, tot: string | undefined): { na?: string; totEnMet?: string } {
  return {
    ...(van !== undefined && { na: vlakVoor(van) }),
    ...(tot !== undefined && { totEnMet: vlakVoor(dagVan(Date.parse(tot) + 86_400_000)) }),
  }
}

const VERSCHIL = format({ timeZoneName: 'longOffset' })

/** The last millisecond before a day begins. The clock changes an hour after midnight UTC, so that one tells the offset. */
function vlakVoor(dag: string): string {
  const delen = VERSCHIL.formatToParts(new Date(`${dag}T00:00:00Z`))
  const verschil = delen.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
  return new Date(Date.parse(`${dag}T00:00:00${verschil}`) - 1).toISOString()
}

/** Midnight UTC of the day that it is here at that moment: such days are all of 24 hours, also when the clock changes. */
const dagHier = (moment: Date) => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(moment))

/** Days on the calendar here from `nu` to `iso`, both instants: 0 is today, what is past is below that. */
export function dagenTot(iso: string, nu: Date): number {
  return (dagHier(new Date(iso)) - dagHier(nu)) / 86_400_000
}

/** How far away a day is, for beside a date: `over 5 dagen`, from two months on in months. */
export function formatOver(iso: string, nu: Date): string {
  const dagen = dagenTot(iso, nu)
  if (dagen < 0) return 'voorbij'
  if (dagen === 0) return 'vandaag'
  if (dagen === 1) return 'morgen'
  return dagen < 60 ? `over ${dagen} dagen` : `over ${Math.round(dagen / 30.44)} maanden`
}
