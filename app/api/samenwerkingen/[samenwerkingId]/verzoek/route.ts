import { route } from '#lib/server/route.ts'
import { LadenQuery, SamenwerkingPad } from '#lib/server/adres-schema.ts'
import { getLaadStand, laadVerzoek } from '#lib/server/verzoek-laden.ts'

export const GET = route({ params: SamenwerkingPad, query: LadenQuery }, ({ gebruiker, params, query }) =>
  getLaadStand(gebruiker, params.samenwerkingId, query.sinds),
)

export const POST = route({ params: SamenwerkingPad }, ({ gebruiker, params }) =>
  laadVerzoek(gebruiker, params.samenwerkingId),
)
