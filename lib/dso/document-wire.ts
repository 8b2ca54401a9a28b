import 'server-only'
import { z } from 'zod'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import { DocumentActie, DocumentId, type Document } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { datumTijd, Rels, tekst, toActies } from './hal.ts'
import { isEigen } from './transport.ts'

export const DocumentWire = z.looseObject({
  documentId: DocumentId,
  samenwerkingId: SamenwerkingId,
  bestandsNaam: z.string(),
  documentOmschrijving: tekst,
  vertrouwelijkheidsAanduiding: tekst,
  formaat: tekst,
  documentHash: tekst,
  kenmerkSysteem: tekst,
  nummerBinnenSysteem: tekst,
  aangemaaktDoor: tekst,
  aangemaaktDoorNaam: tekst,
  creatieDatumTijd: datumTijd,
  _links: Rels,
})

/** Anything but a clear RV is shown as strikt vertrouwelijk: too careful is the safe mistake. */
export function toDocument(mandaat: Mandaat, wire: z.output<typeof DocumentWire>): Document {
  return {
    documentId: wire.documentId,
    samenwerkingId: wire.samenwerkingId,
    bestandsNaam: wire.bestandsNaam,
    omschrijving: wire.documentOmschrijving,
    vertrouwelijkheid: wire.vertrouwelijkheidsAanduiding === 'RV' ? 'RV' : 'SV',
    formaat: wire.formaat,
    hash: wire.documentHash,
    kenmerkSysteem: wire.kenmerkSysteem,
    nummerBinnenSysteem: wire.nummerBinnenSysteem,
    toegevoegdDoorNaam: wire.aangemaaktDoorNaam ?? wire.aangemaaktDoor ?? 'onbekend',
    vanOns: isEigen(mandaat, wire.aangemaaktDoor),
    creatieDatumTijd: wire.creatieDatumTijd,
    acties: toActies(wire._links, DocumentActie.options),
  }
}
