import 'server-only'
import { cache } from 'react'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { telSamen, type Telling } from '#lib/domain/werkvoorraad.ts'
import { listNotificaties } from '#lib/dso/notificaties.ts'
import { getAanZet } from './werkvoorraad.ts'

export type Tellingen = { werkvoorraad: Telling; notificaties: number }

/** Numbers beside the menu: what waits for this organisation, and what happened. Read once per rendered page. */
export const getTellingen = cache(async (gebruiker: Gebruiker): Promise<Tellingen> => {
  const [{ aanZet, teControleren }, notificaties] = await Promise.all([
    getAanZet(gebruiker),
    listNotificaties(gebruiker.mandaat, { grootte: 1 }),
  ])
  return { werkvoorraad: telSamen([aanZet, teControleren]), notificaties: notificaties.pagina.totaal }
})
