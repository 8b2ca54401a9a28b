import 'server-only'
import type { Mandaat } from '#lib/auth/mandaat.ts'

// A mandate lives as long as one request, so no clock leaks from one organisation to another.
const verschillen = new WeakMap<Mandaat, number>()

/** Keeps the upstream's clock as its `Date` header told it. */
export function rememberTijd(mandaat: Mandaat, date: string | undefined): void {
  const tijdstip = Date.parse(date ?? '')
  if (!Number.isNaN(tijdstip)) verschillen.set(mandaat, tijdstip - Date.now())
}

/** What time it is for the SWF, to the second; our own clock until it answered this mandate. Countdowns use this one: the terms are the SWF's. */
export function tijdVan(mandaat: Mandaat): Date {
  return new Date(Date.now() + (verschillen.get(mandaat) ?? 0))
}
