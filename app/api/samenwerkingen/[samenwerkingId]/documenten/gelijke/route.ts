import { findGelijke } from '#lib/server/documenten-gelijk.ts'
import { route } from '#lib/server/route.ts'
import { GelijkeQuery, SamenwerkingPad } from '#lib/server/adres-schema.ts'

export const GET = route({ params: SamenwerkingPad, query: GelijkeQuery }, ({ gebruiker, params, query }) =>
  findGelijke(gebruiker, params.samenwerkingId, query.sha256),
)
