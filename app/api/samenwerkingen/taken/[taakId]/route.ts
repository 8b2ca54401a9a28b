import { route } from '#lib/server/route.ts'
import { getTaak } from '#lib/server/taak.ts'
import { TaakPad } from '#lib/server/adres-schema.ts'

export const GET = route({ params: TaakPad }, ({ gebruiker, params }) => getTaak(gebruiker, params.taakId))
