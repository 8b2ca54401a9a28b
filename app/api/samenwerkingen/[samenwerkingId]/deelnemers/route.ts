import { Uitnodiging } from '#lib/domain/deelnemer-schema.ts'
import { uitnodigen } from '#lib/server/deelnemers.ts'
import { readIdempotencyKey } from '#lib/server/idempotentie.ts'
import { route } from '#lib/server/route.ts'
import { SamenwerkingPad } from '#lib/server/adres-schema.ts'

export const POST = route({ params: SamenwerkingPad, body: Uitnodiging }, ({ gebruiker, params, body, request }) =>
  uitnodigen(gebruiker, params.samenwerkingId, body, readIdempotencyKey(request)),
)
