import { SamenwerkingStart } from '#lib/domain/samenwerking-schema.ts'
import { readIdempotencyKey } from '#lib/server/idempotentie.ts'
import { route } from '#lib/server/route.ts'
import { listSamenwerkingen, startMeteen } from '#lib/server/samenwerkingen.ts'
import { SamenwerkingenQuery } from '#lib/server/adres-schema.ts'

export const GET = route({ query: SamenwerkingenQuery }, ({ gebruiker, query }) => listSamenwerkingen(gebruiker, query))

export const POST = route({ body: SamenwerkingStart }, ({ gebruiker, body, request }) =>
  startMeteen(gebruiker, body, readIdempotencyKey(request)),
)
