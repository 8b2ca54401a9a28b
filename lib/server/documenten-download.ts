import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import type { DocumentId } from '#lib/domain/document-schema.ts'
import { openInhoud } from '#lib/dso/documenten.ts'
import { readBestandsnaam } from '#lib/dso/inhoud-kop.ts'
import { veiligFormaat } from '#lib/dso/multipart.ts'
import { headerVan } from '#lib/dso/transport.ts'
import { metAudit } from './audit.ts'
import { downloadHeaders } from './download-headers.ts'

/**
 * Streams the bytes of a document; nothing is kept on the way.
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
        ...downloadHeaders(naam, veiligFormaat(headerVan(antwoord, 'content-type'))),
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
