import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Document, DocumentId } from '#lib/domain/document-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import * as dso from '#lib/dso/documenten.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'

export type DocumentenVraag = dso.DocumentFilter

/** What the organisation may see, newest first unless asked otherwise. */
export function listDocumenten(
  { mandaat }: Gebruiker,
  id: SamenwerkingId,
  vraag: DocumentenVraag = {},
): Promise<Pagina<Document>> {
  return dso.listDocumenten(mandaat, id, vraag)
}

export function getDocument({ mandaat }: Gebruiker, documentId: DocumentId): Promise<Document> {
  return dso.getDocument(mandaat, documentId)
}

/** Own documents only, and not in a closed samenwerking; every deelnemer loses it. */
export async function verwijderDocument(gebruiker: Gebruiker, documentId: DocumentId): Promise<void> {
  const { mandaat } = gebruiker
  const document = await dso.getDocument(mandaat, documentId)
  if (!document.acties.includes('verwijderen')) throw await weigering(gebruiker, document)
  await metAudit(gebruiker, 'document-verwijderen', documentId, () => dso.deleteDocument(mandaat, documentId))
}

async function weigering({ mandaat }: Gebruiker, document: Document): Promise<ProblemError> {
  if (isGesloten(await getSamenwerking(mandaat, document.samenwerkingId))) {
    return new ProblemError('status-conflict', { detail: 'De samenwerking is gesloten.' })
  }
  return new ProblemError('geen-toegang', {
    detail: 'Alleen de organisatie die het document toevoegde, kan het verwijderen.',
  })
}
