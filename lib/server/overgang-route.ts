import 'server-only'
import { OVERGANGEN, type Overgang } from '#lib/domain/actieverzoek.ts'
import { ToelichtingMag, ToelichtingMoet } from '#lib/domain/actieverzoek-schema.ts'
import { zetOvergang } from './actieverzoeken.ts'
import { route } from './route.ts'
import { ActieverzoekPad } from './adres-schema.ts'

/** `PUT /api/actieverzoeken/{id}/<overgang>`: the same door for all six; a repeat answers the same. */
export function overgangRoute(overgang: Overgang) {
  const body = OVERGANGEN[overgang].melding === 'moet' ? ToelichtingMoet : ToelichtingMag
  return route({ params: ActieverzoekPad, body }, ({ gebruiker, params, body: { toelichting } }) =>
    zetOvergang(gebruiker, params.actieverzoekId, overgang, toelichting),
  )
}
