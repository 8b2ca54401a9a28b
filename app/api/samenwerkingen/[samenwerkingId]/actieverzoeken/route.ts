import { ActieverzoekOpstelling } from '#lib/domain/actieverzoek-schema.ts'
import { stelActieverzoekOp } from '#lib/server/actieverzoeken.ts'
import { readIdempotencyKey } from '#lib/server/idempotentie.ts'
import { route } from '#lib/server/route.ts'
import { SamenwerkingPad } from '#lib/server/adres-schema.ts'

export const POST = route(
  { params: SamenwerkingPad, body: ActieverzoekOpstelling },
  ({ gebruiker, params, body, request }) =>
    stelActieverzoekOp(gebruiker, params.samenwerkingId, body, readIdempotencyKey(request)),
)
