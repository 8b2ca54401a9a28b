import { TaakUitvoering } from '#lib/domain/starten-schema.ts'
import { route } from '#lib/server/route.ts'
import { voerTaakUit } from '#lib/server/taak.ts'
import { TaakPad } from '#lib/server/adres-schema.ts'

export const POST = route({ params: TaakPad, body: TaakUitvoering }, ({ gebruiker, params, body }) =>
  voerTaakUit(gebruiker, params.taakId, body.opnieuw),
)
