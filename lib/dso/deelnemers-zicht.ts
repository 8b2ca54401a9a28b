import 'server-only'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import type { Document, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { DocumentWire, toDocument } from './document-wire.ts'
import { collectie, paginaQuery, type Bladzijde } from './hal.ts'
import { getJson } from './json.ts'
import { profiel } from './profiel.ts'
import { vulPad } from './transport.ts'

export type ZichtFilter = Bladzijde & {
  vertrouwelijkheid?: Vertrouwelijkheid | undefined
  /** Which partner added it, or did not; data, never whom we act for. */
  partner?: { oin: Oin; voegdeToe: boolean } | undefined
}

/**
 * Documents we see, chosen at the source by who added them, newest first (koppelvlak D1). Null when the answer shows that the
 * SWF does not filter on vertrouwelijkheid: no source says that it does, and its counts are worth nothing then.
 */
export async function listDocumentenVan(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  { vertrouwelijkheid, partner, ...bladzijde }: ZichtFilter,
): Promise<Pagina<Document> | null> {
  const pad = vulPad(profiel().paden.documenten, { samenwerkingId })
  const { items, pagina } = await getJson(mandaat, pad, collectie('documenten', DocumentWire), {
    vertrouwelijkheidsAanduiding: vertrouwelijkheid,
    ...(partner && { [partner.voegdeToe ? 'aangemaaktDoor' : 'aangemaaktDoor[not]']: partner.oin }),
    ...paginaQuery({ sort: '-creatieDatumTijd', ...bladzijde }),
  })
  const documenten = items.map((wire) => toDocument(mandaat, wire))
  const isGefilterd = documenten.every(
    (document) => document.vertrouwelijkheid === (vertrouwelijkheid ?? document.vertrouwelijkheid),
  )
  return isGefilterd ? { items: documenten, pagina } : null
}
