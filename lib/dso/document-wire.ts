import 'server-only'
import { z } from 'zod'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import { DocumentActie, DocumentId, type Document } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { datumTijd, datumTijdOfNiets, naamOf, Rels, tekst, toActies } from './hal.ts'
import { profiel } from './profiel.ts'
import { isEigen } from './transport.ts'

export const DocumentWire = z.looseObject({
  documentId: DocumentId,
  samenwerkingId: SamenwerkingId,
  bestandsNaam: z.string(),
  documentOmschrijving: tekst,
  vertrouwelijkheidsAanduiding: tekst,
  formaat: tekst,
  taal: tekst,
  documentHash: tekst,
  kenmerkSysteem: tekst,
  nummerBinnenSysteem: tekst,
  aangemaaktDoor: tekst,
  aangemaaktDoorNaam: tekst,
  creatieDatumTijd: datumTijd,
  laatstAangepastDoor: tekst,
  laatstAangepastDoorNaam: tekst,
  laatstAangepastDatumTijd: datumTijdOfNiets,
  _links: Rels,
})

/** SHA-256 in hex, or null when the SWF's hash says nothing to us (U11). */
function toHash(hash: string | null): string | null {
  const soort = profiel().bestand.hash
  if (hash === null || soort === 'onbekend') return null
  return soort === 'sha-256-base64' ? Buffer.from(hash, 'base64').toString('hex') : hash
}

/** Anything but a clear RV is shown as strikt vertrouwelijk: too careful is the safe mistake. */
export function toDocument(mandaat: Mandaat, wire: z.output<typeof DocumentWire>): Document {
  return {
    documentId: wire.documentId,
    samenwerkingId: wire.samenwerkingId,
    bestandsNaam: wire.bestandsNaam,
    omschrijving: wire.documentOmschrijving,
    vertrouwelijkheid: wire.vertrouwelijkheidsAanduiding === 'RV' ? 'RV' : 'SV',
    formaat: wire.formaat,
    taal: wire.taal,
    hash: toHash(wire.documentHash),
    kenmerkSysteem: wire.kenmerkSysteem,
    nummerBinnenSysteem: wire.nummerBinnenSysteem,
    toegevoegdDoor: wire.aangemaaktDoor,
    toegevoegdDoorNaam: naamOf(wire.aangemaaktDoorNaam, wire.aangemaaktDoor),
    vanOns: isEigen(mandaat, wire.aangemaaktDoor),
    creatieDatumTijd: wire.creatieDatumTijd,
    laatstAangepastDoorNaam: wire.laatstAangepastDoorNaam ?? wire.laatstAangepastDoor,
    laatstAangepastDatumTijd: wire.laatstAangepastDatumTijd,
    acties: toActies(wire._links, DocumentActie.options),
  }
}
