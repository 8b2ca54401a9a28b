import { controleerDocument } from '#lib/server/documenten-controle.ts'
import { route } from '#lib/server/route.ts'
import { DocumentPad } from '#lib/server/adres-schema.ts'

export const POST = route({ params: DocumentPad }, ({ gebruiker, params, request }) =>
  controleerDocument(gebruiker, params.documentId, request.signal),
)
