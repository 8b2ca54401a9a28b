import { downloadZip } from '#lib/server/documenten-zip.ts'
import { route } from '#lib/server/route.ts'
import { SamenwerkingPad, ZipQuery } from '#lib/server/vragen.ts'
import { kiesVoorZip } from '#lib/server/zip-keuze.ts'
import { metTerugweg } from '#lib/server/zip-terugweg.ts'

/** A plain GET form asks for this: where there is nothing to give, its reader goes back to the list, which says why. */
export const GET = metTerugweg(
  route(
    { params: SamenwerkingPad, query: ZipQuery },
    async ({ gebruiker, params: { samenwerkingId }, query: { keuze, documentId, strikt }, request }) => {
      const soort = keuze ?? (documentId.length > 0 ? 'selectie' : 'alles')
      const vraag = { soort, documentIds: documentId, metStrikt: strikt === 'ja' }
      const gekozen = await kiesVoorZip(gebruiker, samenwerkingId, vraag)
      if (typeof gekozen !== 'string') return downloadZip(gebruiker, gekozen, request.signal)
      const location = `/samenwerkingen/${samenwerkingId}/documenten?zip=${gekozen}`
      return new Response(null, { status: 303, headers: { location } })
    },
  ),
)
