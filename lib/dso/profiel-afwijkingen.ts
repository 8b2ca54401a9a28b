import 'server-only'
import type { ProfielAfwijking } from '#lib/domain/dso-koppeling.ts'
import { ONZEKERHEID, Profiel, profiel } from './profiel.ts'

/** Where this deployment departs from the reconstruction, entry by entry. A secret is named, never shown. */
export function listProfielAfwijkingen(nu: Profiel = profiel()): ProfielAfwijking[] {
  const anders = new Map(bladen(Profiel.parse({})))
  return bladen(nu)
    .filter(([ingang, hier]) => anders.get(ingang) !== hier)
    .map(([ingang, hier]) => ({
      ingang,
      hier,
      reconstructie: anders.get(ingang) ?? 'niets',
      onzekerheden: onzekerhedenVan(ingang),
    }))
}

function onzekerhedenVan(ingang: string): string[] {
  const naam = ingang.split('.')[0]
  return Object.entries(ONZEKERHEID).flatMap(([van, lijst]) => (van === naam ? [...lijst] : []))
}

const GEHEIM = 'apiSleutel.waarde'

function bladen(waarde: unknown, ingang = ''): [string, string][] {
  if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)) {
    return Object.entries(waarde).flatMap(([naam, deel]) => bladen(deel, ingang === '' ? naam : `${ingang}.${naam}`))
  }
  if (ingang === GEHEIM) return [[ingang, 'ingesteld, niet getoond']]
  if (waarde === null) return [[ingang, 'niets']]
  return [[ingang, typeof waarde === 'string' ? waarde : JSON.stringify(waarde)]]
}
