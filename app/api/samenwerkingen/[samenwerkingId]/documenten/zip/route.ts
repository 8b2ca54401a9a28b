import { openZip } from '#lib/server/documenten-zip.ts'
import { route } from '#lib/server/route.ts'
import { SamenwerkingPad, ZipQuery } from '#lib/server/adres-schema.ts'
import { metTerugweg } from '#lib/server/zip-terugweg.ts'

export const GET = metTerugweg(
  route({ params: SamenwerkingPad, query: ZipQuery }, ({ gebruiker, params, query, request }) =>
    openZip(gebruiker, params.samenwerkingId, query, request.signal),
  ),
)
