import { route } from '#lib/server/route.ts'
import { getSamenwerking } from '#lib/server/samenwerkingen.ts'
import { SamenwerkingPad } from '#lib/server/vragen.ts'

export const GET = route({ params: SamenwerkingPad }, ({ gebruiker, params }) =>
  getSamenwerking(gebruiker, params.samenwerkingId),
)
