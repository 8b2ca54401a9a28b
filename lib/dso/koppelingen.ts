import 'server-only'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { DocumentId } from '#lib/domain/document-schema.ts'
import { deleteResource, postZonderAntwoord } from './json.ts'
import { profiel } from './profiel.ts'
import { vulPad } from './transport.ts'

/** One document per call; `ongeldige-invoer` when it is not in the same samenwerking or hidden from us (koppelvlak A5). */
export function koppelDocument(
  mandaat: Mandaat,
  actieverzoekId: ActieverzoekId,
  documentId: DocumentId,
): Promise<void> {
  const pad = vulPad(profiel().paden.koppelingen, { actieverzoekId })
  return postZonderAntwoord(mandaat, pad, { [profiel().koppelingVeld]: documentId })
}

/** The document stays in the dossier (koppelvlak A6, DOC7). */
export function ontkoppelDocument(
  mandaat: Mandaat,
  actieverzoekId: ActieverzoekId,
  documentId: DocumentId,
): Promise<void> {
  return deleteResource(mandaat, vulPad(profiel().paden.koppeling, { actieverzoekId, documentId }))
}
