import 'server-only'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import type { Document, DocumentId, DocumentWijziging, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { STANDAARD_SORTERING } from '#lib/domain/sortering.ts'
import { DocumentWire, toDocument } from './document-wire.ts'
import { collectie, paginaQuery, type Bladzijde } from './hal.ts'
import { deleteResource, getJson, patchJson } from './json.ts'
import { profiel } from './profiel.ts'
import { eigenOin, sendToDso, vulPad } from './transport.ts'

export type DocumentFilter = Bladzijde & {
  vertrouwelijkheid?: Vertrouwelijkheid | undefined
  van?: 'ons' | 'anderen' | undefined
  /** Which partner added it, or did not; data, never whom we act for. */
  partner?: { oin: Oin; voegdeToe: boolean } | undefined
}

/** Only what our privilege lets us see, newest first unless asked otherwise (koppelvlak D1). */
export async function listDocumenten(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  filter: DocumentFilter,
): Promise<Pagina<Document>> {
  const { vertrouwelijkheid, van, partner, sort = STANDAARD_SORTERING.documenten, ...bladzijde } = filter
  const pad = vulPad(profiel().paden.documenten, { samenwerkingId })
  const { items, pagina } = await getJson(mandaat, pad, collectie('documenten', DocumentWire), {
    vertrouwelijkheidsAanduiding: vertrouwelijkheid,
    ...(van === 'ons' && { aangemaaktDoor: eigenOin(mandaat) }),
    ...(van === 'anderen' && { 'aangemaaktDoor[not]': eigenOin(mandaat) }),
    ...(partner && { [partner.voegdeToe ? 'aangemaaktDoor' : 'aangemaaktDoor[not]']: partner.oin }),
    ...paginaQuery({ sort: toWireSort(sort), ...bladzijde }),
  })
  return { items: items.map((wire) => toDocument(mandaat, wire)), pagina }
}

/**
 * As `listDocumenten`. Null when the answer shows that the SWF does not filter on vertrouwelijkheid: no source says that it
 * does, and its counts are worth nothing then.
 */
export async function listGefilterd(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  filter: DocumentFilter,
): Promise<Pagina<Document> | null> {
  const lijst = await listDocumenten(mandaat, samenwerkingId, filter)
  const { vertrouwelijkheid } = filter
  const isGefilterd = lijst.items.every(
    (document) => (vertrouwelijkheid ?? document.vertrouwelijkheid) === document.vertrouwelijkheid,
  )
  return isGefilterd ? lijst : null
}

const WIRE_VELD: Readonly<Record<string, string>> = {
  vertrouwelijkheid: 'vertrouwelijkheidsAanduiding',
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
