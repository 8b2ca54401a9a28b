import { api, geenInhoud } from '#lib/browser/api.ts'
import type { DocumentId } from '#lib/domain/document-schema.ts'

/** Every deelnemer loses the document; there is no undo upstream. */
export function verwijderDocument(id: DocumentId) {
  return api(`/api/documenten/${id}`, { method: 'DELETE', antwoord: geenInhoud })
}
