import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import type {
  Document,
  DocumentId,
  DocumentToevoeging,
  DocumentWijziging,
  Vertrouwelijkheid,
} from '#lib/domain/document-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { DocumentWire, toDocument } from './document-wire.ts'
import { collectie, paginaQuery, type Bladzijde } from './hal.ts'
import { deleteResource, getJson, patchJson, readJson } from './json.ts'
import { createMultipart, type Bestandsstroom } from './multipart.ts'
import { profiel } from './profiel.ts'
import { eigenOin, sendToDso, vulPad } from './transport.ts'
import { naarHunNamen } from './velden.ts'

/** Name our system bears in `kenmerkSysteem` of what it sends. */
const KENMERK = 'Samenwerkportaal'

export type DocumentFilter = Bladzijde & {
  vertrouwelijkheid?: Vertrouwelijkheid | undefined
  van?: 'ons' | 'anderen' | undefined
}

/** Only what our privilege lets us see (koppelvlak D1). */
export async function listDocumenten(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  filter: DocumentFilter,
): Promise<Pagina<Document>> {
  const { vertrouwelijkheid, van, sort = '-creatieDatumTijd', ...bladzijde } = filter
  const pad = vulPad(profiel().paden.documenten, { samenwerkingId })
  const { items, pagina } = await getJson(mandaat, pad, collectie('documenten', DocumentWire), {
    vertrouwelijkheidsAanduiding: vertrouwelijkheid,
    ...(van === 'ons' && { aangemaaktDoor: eigenOin(mandaat) }),
    ...(van === 'anderen' && { 'aangemaaktDoor[not]': eigenOin(mandaat) }),
    ...paginaQuery({ sort: toWireSort(sort), ...bladzijde }),
  })
  return { items: items.map((wire) => toDocument(mandaat, wire)), pagina }
}

const WIRE_VELD: Readonly<Record<string, string>> = {
  omschrijving: 'documentOmschrijving',
  vertrouwelijkheid: 'vertrouwelijkheidsAanduiding',
  toegevoegdDoorNaam: 'aangemaaktDoorNaam',
}

function toWireSort(sort: string): string {
  const veld = sort.replace(/^-/, '')
  return (sort.startsWith('-') ? '-' : '') + (WIRE_VELD[veld] ?? veld)
}

/** `niet-gevonden` also when our privilege hides it (koppelvlak D3). */
export async function getDocument(mandaat: Mandaat, documentId: DocumentId): Promise<Document> {
  const pad = vulPad(profiel().paden.document, { documentId })
  return toDocument(mandaat, await getJson(mandaat, pad, DocumentWire))
}

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
    kenmerkSysteem: KENMERK,
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

/** The answer with the bytes still to be read; `signal` ends it upstream too (koppelvlak D4). */
export function openInhoud(mandaat: Mandaat, documentId: DocumentId, signal?: AbortSignal) {
  const pad = vulPad(profiel().paden.inhoud, { documentId })
  return sendToDso(mandaat, { methode: 'GET', pad, headers: { accept: '*/*' }, ...(signal && { signal }) })
}

/** Sends just the given fields; an empty text clears. Owner only (koppelvlak D5). */
export async function changeDocument(
  mandaat: Mandaat,
  documentId: DocumentId,
  { vertrouwelijkheid, omschrijving, kenmerkSysteem, nummerBinnenSysteem }: DocumentWijziging,
): Promise<Document> {
  const pad = vulPad(profiel().paden.document, { documentId })
  const body = {
    vertrouwelijkheidsAanduiding: vertrouwelijkheid,
    documentOmschrijving: leegAlsNull(omschrijving),
    kenmerkSysteem: leegAlsNull(kenmerkSysteem),
    nummerBinnenSysteem: leegAlsNull(nummerBinnenSysteem),
  }
  return toDocument(mandaat, await patchJson(mandaat, pad, body, DocumentWire))
}

/** Null clears a field in a merge-patch; what is absent stays. */
function leegAlsNull(waarde: string | undefined): string | null | undefined {
  return waarde === '' ? null : waarde
}

/** Whether this deployment knows what the SWF's hash is of (U11). */
export function kentHash(): boolean {
  return profiel().bestand.hash !== 'onbekend'
}

/** What the bytes must hash to (SHA-256, hex), or null where the SWF does not say in a way we know (DOC8). */
export function controleerbareHash({ hash }: Pick<Document, 'hash'>): string | null {
  const hex = hash?.toLowerCase() ?? ''
  return /^[0-9a-f]{64}$/.test(hex) ? hex : null
}

/** Gone for every deelnemer; owner only (koppelvlak D6). */
export function deleteDocument(mandaat: Mandaat, documentId: DocumentId): Promise<void> {
  return deleteResource(mandaat, vulPad(profiel().paden.document, { documentId }))
}
