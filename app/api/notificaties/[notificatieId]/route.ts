import { verwijderNotificatie } from '#lib/server/notificaties.ts'
import { route } from '#lib/server/route.ts'
import { NotificatiePad } from '#lib/server/vragen.ts'

export const DELETE = route({ params: NotificatiePad }, async ({ gebruiker, params }) => {
  await verwijderNotificatie(gebruiker, params.notificatieId)
  return new Response(null, { status: 204 })
})
