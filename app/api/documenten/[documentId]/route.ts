import { verwijderDocument } from '#lib/server/documenten.ts'
import { route } from '#lib/server/route.ts'
import { DocumentPad } from '#lib/server/vragen.ts'

export const DELETE = route({ params: DocumentPad }, async ({ gebruiker, params }) => {
  await verwijderDocument(gebruiker, params.documentId)
  return new Response(null, { status: 204 })
})
