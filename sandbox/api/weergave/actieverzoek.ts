import type { Linker } from '../hal.ts'
import { isLopend, listOvergangen, type Partij, type Stand, type Status } from '../regels/actieverzoek.ts'
import type { Fase } from '../regels/rechten.ts'
import { toTijd } from '../tijd.ts'
import { toDocument, type DocumentRij } from './document.ts'

/** A row of `actieverzoek_zicht`: an actieverzoek as its zender or ontvanger (`kijker`) sees it. */
export type ActieverzoekRij = {
  actieverzoek_id: string
  samenwerking_id: string
  samenwerking_status: Fase
  samenwerking_naam: string
  titel: string
  omschrijving: string | null
  melding: string | null
  product_id: string | null
  status: Status
  zender: string
  zender_naam: string
  ontvanger: string
  ontvanger_naam: string
  creatie_op: Date
  gewijzigd_door: string
  gewijzigd_door_naam: string
  gewijzigd_op: Date
  aantal_berichten: number
  kijker: string
  kijker_rol: Partij
}

export const standVan = (rij: ActieverzoekRij): Stand => ({ status: rij.status, fase: rij.samenwerking_status })

export function toActieverzoek(rij: ActieverzoekRij, documenten: readonly DocumentRij[], linker: Linker) {
  const self = `/actieverzoeken/${rij.actieverzoek_id}`
  const lopend = isLopend(standVan(rij))
  const stappen = listOvergangen(rij.kijker_rol, standVan(rij)).map(({ rel }) => [rel, self] as const)
  return {
    actieverzoekId: rij.actieverzoek_id,
    samenwerkingId: rij.samenwerking_id,
    titel: rij.titel,
    omschrijving: rij.omschrijving,
    melding: rij.melding,
    productId: rij.product_id,
    status: rij.status,
    zender: rij.zender,
    zenderNaam: rij.zender_naam,
    ontvanger: rij.ontvanger,
    ontvangerNaam: rij.ontvanger_naam,
    creatieDatumTijd: toTijd(rij.creatie_op),
    laatstAangepastDoor: rij.gewijzigd_door,
    laatstAangepastDoorNaam: rij.gewijzigd_door_naam,
    laatstAangepastDatumTijd: toTijd(rij.gewijzigd_op),
    aantalBerichten: rij.aantal_berichten,
    documenten: documenten.map((document) =>
      toDocument(
        document,
        linker,
        lopend && rij.kijker_rol !== 'derde' && `${self}/documenten/${document.document_id}`,
      ),
    ),
    _links: linker({
      self,
      berichtVerzenden: lopend && rij.kijker_rol !== 'derde' && `${self}/berichten`,
      ...Object.fromEntries(stappen),
    }),
  }
}
