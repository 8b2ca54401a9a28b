import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { listNotificaties } from '#lib/dso/notificaties.ts'
import { getAanZet } from './werkvoorraad.ts'

export type Tellingen = { werkvoorraad: number; notificaties: number }

/** Numbers beside the menu: what waits for this organisation, and what happened. */
export async function getTellingen(gebruiker: Gebruiker): Promise<Tellingen> {
  const [{ aanZet, teControleren }, notificaties] = await Promise.all([
    getAanZet(gebruiker),
    listNotificaties(gebruiker.mandaat, { grootte: 1 }),
  ])
  return { werkvoorraad: aanZet.aantal + teControleren.aantal, notificaties: notificaties.pagina.totaal }
}
