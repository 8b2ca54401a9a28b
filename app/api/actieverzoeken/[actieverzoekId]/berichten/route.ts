import { BerichtInvoer } from '#lib/domain/bericht-schema.ts'
import { listBerichten, verstuurBericht } from '#lib/server/berichten.ts'
import { readIdempotencyKey } from '#lib/server/idempotentie.ts'
import { route } from '#lib/server/route.ts'
import { ActieverzoekPad } from '#lib/server/adres-schema.ts'

export const GET = route({ params: ActieverzoekPad }, ({ gebruiker, params }) =>
  listBerichten(gebruiker, params.actieverzoekId),
)

export const POST = route({ params: ActieverzoekPad, body: BerichtInvoer }, ({ gebruiker, params, body, request }) =>
  verstuurBericht(gebruiker, params.actieverzoekId, body, readIdempotencyKey(request)),
)
