import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { tijdVan } from '#lib/dso/tijd.ts'

/** The upstream's clock (ISO 8601): asked after reading, when what was read was so. */
export function getTijd({ mandaat }: Gebruiker): string {
  return tijdVan(mandaat).toISOString()
}
