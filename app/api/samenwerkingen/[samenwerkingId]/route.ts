import { SamenwerkingAanpassing } from '#lib/domain/samenwerking-schema.ts'
import { route } from '#lib/server/route.ts'
import { pasSamenwerkingAan } from '#lib/server/samenwerking-aanpassen.ts'
import { beeindigSamenwerking } from '#lib/server/samenwerking-afsluiten.ts'
import { getSamenwerking } from '#lib/server/samenwerkingen.ts'
import { SamenwerkingPad } from '#lib/server/adres-schema.ts'

export const GET = route({ params: SamenwerkingPad }, ({ gebruiker, params }) =>
  getSamenwerking(gebruiker, params.samenwerkingId),
)

export const PATCH = route({ params: SamenwerkingPad, body: SamenwerkingAanpassing }, ({ gebruiker, params, body }) =>
  pasSamenwerkingAan(gebruiker, params.samenwerkingId, body),
)

export const DELETE = route({ params: SamenwerkingPad }, ({ gebruiker, params }) =>
  beeindigSamenwerking(gebruiker, params.samenwerkingId),
)
