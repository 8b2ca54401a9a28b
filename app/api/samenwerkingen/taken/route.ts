import { StartOpdracht } from '#lib/domain/starten-schema.ts'
import { route } from '#lib/server/route.ts'
import { beginTaak } from '#lib/server/taak.ts'

export const POST = route({ body: StartOpdracht }, ({ gebruiker, body }) => beginTaak(gebruiker, body))
