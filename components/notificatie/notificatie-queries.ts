import { api, geenInhoud } from '#lib/browser/api.ts'
import type { NotificatieId } from '#lib/domain/notificatie-schema.ts'

/** Deletes for the whole organisation; there is no undo upstream. */
export function verwijderNotificatie(id: NotificatieId) {
  return api(`/api/notificaties/${id}`, {
    method: 'DELETE',
    handeling: 'notificatie-verwijderen',
    antwoord: geenInhoud,
  })
}
