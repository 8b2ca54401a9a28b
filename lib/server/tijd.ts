import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { tijdVan } from '#lib/dso/tijd.ts'

/** The upstream's clock (ISO 8601): asked after reading, when what was read was so. */
export function getTijd({ mandaat }: Gebruiker): string {
  return tijdVan(mandaat).toISOString()
}

/** The portal's own clock (ms), for what is read one after the other: the upstream's is known to the second only. */
export function leesMoment(): number {
  return Date.now()
}
