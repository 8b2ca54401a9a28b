import { DocumentKoppeling } from '#lib/domain/actieverzoek-schema.ts'
import { readIdempotencyKey } from '#lib/server/idempotentie.ts'
import { koppelDocumenten } from '#lib/server/koppelingen.ts'
import { route } from '#lib/server/route.ts'
import { ActieverzoekPad } from '#lib/server/adres-schema.ts'

export const POST = route(
  { params: ActieverzoekPad, body: DocumentKoppeling },
  ({ gebruiker, params, body, request }) =>
    koppelDocumenten(gebruiker, params.actieverzoekId, body.documentIds, readIdempotencyKey(request)),
)
