import * as z from 'zod/mini'
import { api } from '#lib/browser/api.ts'
import type { NotificatieId } from '#lib/domain/notificatie.ts'

/** Deletes for the whole organisation; there is no undo upstream. */
export function verwijderNotificatie(id: NotificatieId) {
  return api(`/api/notificaties/${id}`, { method: 'DELETE', antwoord: z.unknown() })
}
