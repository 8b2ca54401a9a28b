import 'server-only'
import { createHash } from 'node:crypto'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { DocumentControle, DocumentId } from '#lib/domain/document-schema.ts'
import { controleerbareHash, getDocument, openInhoud } from '#lib/dso/documenten.ts'
import { toNetwerkProblem } from '#lib/dso/netwerkfout.ts'
import { metAudit } from './audit.ts'

/**
 * Reads the whole document back, piece by piece, and compares its SHA-256 with what the SWF says it stored.
 * `niet-te-controleren`, without reading, where the SWF gives no hash that we know. `signal` ends the reading upstream.
 */
export async function controleerDocument(
  gebruiker: Gebruiker,
  documentId: DocumentId,
  signal?: AbortSignal,
): Promise<DocumentControle> {
  const verwacht = controleerbareHash(await getDocument(gebruiker.mandaat, documentId))
  if (verwacht === null) return { uitkomst: 'niet-te-controleren', berekend: null }
  return metAudit(gebruiker, 'document-controleren', documentId, async () => {
    const { body } = await openInhoud(gebruiker.mandaat, documentId, signal)
    const berekend = await hashVan(body)
    return { uitkomst: berekend === verwacht ? 'klopt' : 'klopt-niet', berekend }
  })
}

async function hashVan(bron: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const stuk of bron) hash.update(stuk)
  } catch (fout) {
    throw toNetwerkProblem(fout)
  }
  return hash.digest('hex')
}
