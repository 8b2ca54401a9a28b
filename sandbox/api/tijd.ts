const ZONE = 'Europe/Amsterdam'
const VERSCHIL = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeZoneName: 'longOffset' })

/** ISO 8601 with milliseconds and the offset of Amsterdam: `2026-06-04T10:45:01.933+02:00`. */
export function toTijd(moment: Date): string {
  const minuten = verschilInMinuten(moment)
  const lokaal = new Date(moment.getTime() + minuten * 60_000).toISOString().slice(0, -1)
  const teken = minuten < 0 ? '-' : '+'
  const uur = String(Math.floor(Math.abs(minuten) / 60)).padStart(2, '0')
  return `${lokaal}${teken}${uur}:${String(Math.abs(minuten) % 60).padStart(2, '0')}`
}

export const toTijdOfNull = (moment: Date | null) => (moment ? toTijd(moment) : null)

function verschilInMinuten(moment: Date): number {
  const naam = VERSCHIL.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, teken, uur = '0', minuut = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(naam) ?? []
  return (teken === '-' ? -1 : 1) * (Number(uur) * 60 + Number(minuut))
}

/**
 * Reads a date-time as clients write them: any offset, with or without seconds, with Java's `[Europe/Amsterdam]`
 * behind it, or with the `+` of the offset lost to URL decoding. Null when it is no date-time.
 */
export function parseTijd(tekst: string): Date | null {
  const schoon = tekst.replace(/\[[^\]]*\]$/, '').replace(/ (\d{2}:?\d{2})$/, '+$1')
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(schoon)) return null
  const metZone = /(Z|[+-]\d{2}:?\d{2})$/.test(schoon) ? schoon : `${schoon}Z`
  const moment = new Date(metZone.replace(',', '.'))
  return Number.isNaN(moment.getTime()) ? null : moment
}
