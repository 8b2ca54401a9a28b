import { listNotificaties, NotificatieFilters } from '#lib/server/notificaties.ts'
import { route } from '#lib/server/route.ts'

export const GET = route({ query: NotificatieFilters }, ({ gebruiker, query }) => listNotificaties(gebruiker, query))
