import { route } from '#lib/server/route.ts'
import { sluitSamenwerking } from '#lib/server/samenwerking-afsluiten.ts'
import { SamenwerkingPad } from '#lib/server/adres-schema.ts'

export const PUT = route({ params: SamenwerkingPad }, ({ gebruiker, params }) =>
  sluitSamenwerking(gebruiker, params.samenwerkingId),
)
