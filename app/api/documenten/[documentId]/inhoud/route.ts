import { downloadDocument } from '#lib/server/documenten-download.ts'
import { route } from '#lib/server/route.ts'
import { DocumentPad } from '#lib/server/adres-schema.ts'

export const GET = route({ params: DocumentPad }, ({ gebruiker, params, request }) =>
  downloadDocument(gebruiker, params.documentId, request.signal),
)
