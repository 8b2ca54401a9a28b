import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { getTijd } from '#lib/server/tijd.ts'

/** What every sheet of a printed list says above it: which list, whose, and from when. Asked after reading. */
export function bladVan(gebruiker: Gebruiker, lijst: string): Readonly<{ wat: string; opgehaald: string }> {
  return { wat: `${lijst} · ${gebruiker.organisatieNaam}`, opgehaald: formatDatumTijd(getTijd(gebruiker)) }
}
