import { verwijderNotificatie } from '#lib/server/notificaties.ts'
import { route } from '#lib/server/route.ts'
import { NotificatiePad } from '#lib/server/adres-schema.ts'

export const DELETE = route({ params: NotificatiePad }, ({ gebruiker, params }) =>
  verwijderNotificatie(gebruiker, params.notificatieId),
)
