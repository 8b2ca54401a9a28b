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

/** Documents we see, chosen at the source by who added them, newest first (swf-api D1). */
export async function listDocumentenVan(
  mandaat: Mandaat,
  samenwerkingId: SamenwerkingId,
  { vertrouwelijkheid, partner, ...bladzijde }: ZichtFilter,
): Promise<Pagina<Document>> {
  const pad = vulPad(profiel().paden.documenten, { samenwerkingId })
  const { items, pagina } = await getJson(mandaat, pad, collectie('documenten', DocumentWire), {
    vertrouwelijkheidsAanduiding: vertrouwelijkheid,
    ...(partner && { [partner.voegdeToe ? 'aangemaaktDoor' : 'aangemaaktDoor[not]']: partner.oin }),
    ...paginaQuery({ sort: '-creatieDatumTijd', ...bladzijde }),
  })
  return { items: items.map((wire) => toDocument(mandaat, wire)), pagina }
}
