import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import type { Document, DocumentToevoeging } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { DocumentWire, toDocument } from './document-wire.ts'
import { kentHash, listDocumenten } from './documenten.ts'
import { readJson } from './json.ts'
import { ONS_SYSTEEM } from './kenmerk.ts'
import { createMultipart, type Bestandsstroom } from './multipart.ts'
import { profiel } from './profiel.ts'
import { sendToDso, vulPad } from './transport.ts'
import { naarHunNamen } from './velden.ts'

/**
 * Streams one file up; `uploadId` travels along so that the document can be found again after an uncertain outcome.
 * Fails with `ongeldige-invoer`, and without a document, when the bytes are not what was announced (koppelvlak D2).
 */
export async function uploadDocument(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  uploadId: string,
  toevoeging: DocumentToevoeging,
  bestand: Bestandsstroom,
): Promise<Document> {
  const { deelNaam, metadataIn } = profiel().bestand
  const metadata = metadataVan(uploadId, toevoeging)
  const multipart = createMultipart(
    {
      grens: `samenwerkportaal-${randomUUID()}`,
      naam: deelNaam,
      bestandsNaam: toVeiligeBestandsnaam(toevoeging.bestandsNaam),
      velden: metadataIn === 'delen' ? naarHunNamen(metadata) : {},
    },
    bestand,
  )
  const antwoord = await sendToDso(mandaat, {
    methode: 'POST',
    pad: vulPad(profiel().paden.documenten, { samenwerkingId }),
    query: metadataIn === 'query' ? metadata : {},
    headers: { 'content-type': multipart.contentType, 'content-length': String(multipart.lengte) },
    body: multipart.stroom,
    wachttijd: 60_000,
  })
  return toDocument(mandaat, await readJson(antwoord, DocumentWire))
}

function metadataVan(
  uploadId: string,
  { vertrouwelijkheid, omschrijving }: DocumentToevoeging,
): Record<string, string> {
  return {
    vertrouwelijkheidsAanduiding: vertrouwelijkheid,
    kenmerkSysteem: ONS_SYSTEEM,
    nummerBinnenSysteem: uploadId,
    taal: 'NL',
    ...(omschrijving && { documentOmschrijving: omschrijving }),
  }
}

const TERUGZOEK_PAGINAS = 3

/** The document an earlier try with this uploadId made, if the SWF has it with the same content. */
export async function findUpload(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  uploadId: string,
  sha256: string,
): Promise<Document | null> {
  const kent = kentHash()
  for (let pagina = 1; pagina <= TERUGZOEK_PAGINAS; pagina += 1) {
    const deel = await listDocumenten(mandaat, samenwerkingId, { van: 'ons', pagina, grootte: 100 })
    const gevonden = deel.items.find(
      ({ nummerBinnenSysteem, hash }) =>
        nummerBinnenSysteem === uploadId && (!kent || hash === null || hash.toLowerCase() === sha256),
    )
    if (gevonden) return gevonden
    if (pagina >= deel.pagina.paginas) return null
  }
  return null
}
