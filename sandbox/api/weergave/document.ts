import type { Linker } from '../hal.ts'
import type { Fase } from '../regels/rechten.ts'
import { toTijd, toTijdOfNull } from '../tijd.ts'

/** A row of `document_zicht`. `grootte` is bytes, as text because it is a bigint. */
export type DocumentRij = {
  document_id: string
  samenwerking_id: string
  samenwerking_status: Fase
  bestands_naam: string
  omschrijving: string | null
  aanduiding: 'RV' | 'SV'
  taal: string | null
  formaat: string
  hash: string
  grootte: string
  kenmerk_systeem: string | null
  nummer_binnen_systeem: string | null
  door: string
  door_naam: string
  creatie_op: Date
  gewijzigd_door: string | null
  gewijzigd_door_naam: string | null
  gewijzigd_op: Date | null
  kijker: string
}

/** `ontkoppelen` is the path that unlinks it, given when the document is shown inside an actieverzoek. */
export function toDocument(rij: DocumentRij, linker: Linker, ontkoppelen: string | false = false) {
  const self = `/documenten/${rij.document_id}`
  const vanKijker = rij.door === rij.kijker && rij.samenwerking_status !== 'GESLOTEN'
  return {
    documentId: rij.document_id,
    samenwerkingId: rij.samenwerking_id,
    bestandsNaam: rij.bestands_naam,
    documentOmschrijving: rij.omschrijving,
    vertrouwelijkheidsAanduiding: rij.aanduiding,
    taal: rij.taal,
    formaat: rij.formaat,
    documentHash: rij.hash,
    kenmerkSysteem: rij.kenmerk_systeem,
    nummerBinnenSysteem: rij.nummer_binnen_systeem,
    aangemaaktDoor: rij.door,
    aangemaaktDoorNaam: rij.door_naam,
    creatieDatumTijd: toTijd(rij.creatie_op),
    laatstAangepastDoor: rij.gewijzigd_door,
    laatstAangepastDoorNaam: rij.gewijzigd_door_naam,
    laatstAangepastDatumTijd: toTijdOfNull(rij.gewijzigd_op),
    _links: linker({
      self,
      content: `${self}/content`,
      aanpassen: vanKijker && self,
      verwijderen: vanKijker && self,
      ontkoppelenVanActieverzoek: ontkoppelen,
    }),
  }
}
