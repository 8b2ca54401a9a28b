import { DocumentWijziging } from '#lib/domain/document-schema.ts'
import { verwijderDocument, wijzigDocument } from '#lib/server/documenten.ts'
import { route } from '#lib/server/route.ts'
import { DocumentPad } from '#lib/server/adres-schema.ts'

export const PATCH = route({ params: DocumentPad, body: DocumentWijziging }, ({ gebruiker, params, body }) =>
  wijzigDocument(gebruiker, params.documentId, body),
)

export const DELETE = route({ params: DocumentPad }, ({ gebruiker, params }) =>
  verwijderDocument(gebruiker, params.documentId),
)
