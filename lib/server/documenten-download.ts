import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import type { DocumentId } from '#lib/domain/document-schema.ts'
import { openInhoud } from '#lib/dso/documenten.ts'
import { formatAttachment, readBestandsnaam } from '#lib/dso/inhoud-kop.ts'
import { veiligFormaat } from '#lib/dso/multipart.ts'
import { headerVan } from '#lib/dso/transport.ts'
import { metAudit } from './audit.ts'

/**
 * Streams the bytes of a document, always as a download and never as a page (T28); nothing is kept on the way.
 * `signal` of the request ends it upstream when the user goes away. `gelukt` in the audit means: the SWF began to send.
 */
export async function downloadDocument(
  gebruiker: Gebruiker,
  documentId: DocumentId,
  signal?: AbortSignal,
): Promise<Response> {
  return metAudit(gebruiker, 'document-downloaden', documentId, async () => {
    const antwoord = await openInhoud(gebruiker.mandaat, documentId, signal)
    const naam = toVeiligeBestandsnaam(readBestandsnaam(headerVan(antwoord, 'content-disposition')) ?? 'document')
    const lengte = headerVan(antwoord, 'content-length')
    return new Response(toWebStream(antwoord.body), {
      headers: {
        'content-type': veiligFormaat(headerVan(antwoord, 'content-type')),
        'content-disposition': formatAttachment(naam),
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        ...(lengte !== undefined && { 'content-length': lengte }),
      },
    })
  })
}

/** Reads on when the receiver is ready; stopping here stops the source. */
function toWebStream(bron: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bron[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const volgende = await iterator.next()
      if (volgende.done) controller.close()
      else controller.enqueue(volgende.value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
