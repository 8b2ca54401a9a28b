import { api, geenInhoud } from '#lib/browser/api.ts'
import type { DocumentId, DocumentWijziging } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

/** Every deelnemer loses the document; there is no undo upstream. */
export function verwijderDocument(id: DocumentId) {
  return api(`/api/documenten/${id}`, { method: 'DELETE', handeling: 'document-verwijderen', antwoord: geenInhoud })
}

export function wijzigDocument(id: DocumentId, body: DocumentWijziging) {
  return api(`/api/documenten/${id}`, {
    method: 'PATCH',
    body,
    handeling: 'document-aanpassen',
    antwoord: () => import('#lib/domain/document-schema.ts').then((schema) => schema.Document),
  })
}

/** Has the portal read the document back and compare it with its hash; takes as long as a download. */
export function controleerDocument(id: DocumentId) {
  return api(`/api/documenten/${id}/controle`, {
    method: 'POST',
    handeling: 'document-controleren',
    antwoord: () => import('#lib/domain/document-schema.ts').then((schema) => schema.DocumentControle),
  })
}

/** Which of these hashes (SHA-256, hex, at most 50) does a document in the dossier have that we can see? */
export function findGelijke(id: SamenwerkingId, hashes: readonly string[]) {
  const query = new URLSearchParams(hashes.map((hash) => ['sha256', hash]))
  return api(`/api/samenwerkingen/${id}/documenten/gelijke?${query}`, {
    antwoord: () => import('#lib/domain/document-schema.ts').then((schema) => schema.GelijkeDocumenten),
    achtergrond: true,
  })
}
