import { listNotificaties } from '#lib/server/notificaties.ts'
import { route } from '#lib/server/route.ts'
import { NotificatiesQuery } from '#lib/server/vragen.ts'

export const GET = route({ query: NotificatiesQuery }, ({ gebruiker, query }) => listNotificaties(gebruiker, query))
