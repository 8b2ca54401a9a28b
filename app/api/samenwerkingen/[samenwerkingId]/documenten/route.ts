import { listDocumenten } from '#lib/server/documenten.ts'
import { route } from '#lib/server/route.ts'
import { DocumentenQuery, SamenwerkingPad } from '#lib/server/adres-schema.ts'

export const GET = route({ params: SamenwerkingPad, query: DocumentenQuery }, ({ gebruiker, params, query }) =>
  listDocumenten(gebruiker, params.samenwerkingId, query),
)
