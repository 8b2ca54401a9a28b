import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Notificatie, NotificatieId } from '#lib/domain/notificatie-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import * as dso from '#lib/dso/notificaties.ts'
import { metAudit } from './audit.ts'

export type NotificatiesVraag = dso.NotificatieFilter

/** What happened for the organisation, newest first. */
export function listNotificaties({ mandaat }: Gebruiker, vraag: NotificatiesVraag = {}): Promise<Pagina<Notificatie>> {
  return dso.listNotificaties(mandaat, vraag)
}

/** Removes it for every colleague. */
export function verwijderNotificatie(gebruiker: Gebruiker, id: NotificatieId): Promise<void> {
  return metAudit(gebruiker, 'notificatie-verwijderen', id, () => dso.deleteNotificatie(gebruiker.mandaat, id))
}
