import { plusDagen } from '../regels/levensloop.ts'
import { mag, type Fase, type Handeling, type Rol } from '../regels/rechten.ts'
import type { Linker } from '../hal.ts'
import { toTijd, toTijdOfNull } from '../tijd.ts'

/** A row of `samenwerking_zicht`: a samenwerking as one deelnemer (`kijker`) sees it. */
export type SamenwerkingRij = {
  samenwerking_id: string
  titel: string
  beschrijving: string | null
  status: Fase
  samenwerk_vorm: string
  samenwerk_doel: string | null
  verzoeknummer: string | null
  olo_verzoeknummer: string | null
  bron_verzoek: string | null
  type_verzoek: string | null
  globale_locatie: string | null
  kenmerk_systeem: string | null
  nummer_binnen_systeem: string | null
  contactpersoon_naam: string | null
  contactpersoon_emailadres: string | null
  contactpersoon_telefoonnummer: string | null
  taal: string | null
  aangemaakt_door: string
  aangemaakt_door_naam: string
  creatie_op: Date
  eind_op: Date
  gewijzigd_door: string
  gewijzigd_door_naam: string
  gewijzigd_op: Date
  verzoek_geladen: boolean
  wordt_geladen: boolean
  actief_op: Date
  kijker: string
  kijker_rol: Rol
  privilege: 'BT' | 'VT'
  aantal_actieverzoeken: number
  aantal_notificaties: number
} & Einddata

export type Einddata = {
  sluit_op: Date | null
  sluit_over_dagen: number | null
  verwijder_op: Date | null
  verwijder_over_dagen: number | null
}

/** When it closes by itself and when it disappears; the seed's dates move along with the clock. */
export function einddataVan(rij: Einddata, nu: Date): { sluitDatum: string | null; verwijderDatum: string | null } {
  const reken = (op: Date | null, dagen: number | null) => op ?? (dagen === null ? null : plusDagen(nu, dagen))
  return {
    sluitDatum: toTijdOfNull(reken(rij.sluit_op, rij.sluit_over_dagen)),
    verwijderDatum: toTijdOfNull(reken(rij.verwijder_op, rij.verwijder_over_dagen)),
  }
}

export function toSamenwerking(rij: SamenwerkingRij, linker: Linker, nu: Date) {
  return {
    samenwerkingId: rij.samenwerking_id,
    titel: rij.titel,
    beschrijving: rij.beschrijving,
    status: rij.status,
    samenwerkVorm: rij.samenwerk_vorm,
    samenwerkDoel: rij.samenwerk_doel,
    verzoeknummer: rij.verzoeknummer,
    oloVerzoeknummer: rij.olo_verzoeknummer,
    bronVerzoek: rij.bron_verzoek,
    typeVerzoek: rij.type_verzoek,
    globaleLocatie: rij.globale_locatie,
    kenmerkSysteem: rij.kenmerk_systeem,
    nummerBinnenSysteem: rij.nummer_binnen_systeem,
    contactpersoonNaam: rij.contactpersoon_naam,
    contactpersoonEmailadres: rij.contactpersoon_emailadres,
    contactpersoonTelefoonnummer: rij.contactpersoon_telefoonnummer,
    taal: rij.taal,
    aangemaaktDoor: rij.aangemaakt_door,
    aangemaaktDoorNaam: rij.aangemaakt_door_naam,
    creatieDatumTijd: toTijd(rij.creatie_op),
    eindDatumTijd: toTijd(rij.eind_op),
    ...einddataVan(rij, nu),
    laatstAangepastDoor: rij.gewijzigd_door,
    laatstAangepastDoorNaam: rij.gewijzigd_door_naam,
    laatstAangepastDatumTijd: toTijd(rij.gewijzigd_op),
    aantalActieverzoeken: rij.aantal_actieverzoeken,
    aantalNotificaties: rij.aantal_notificaties,
    _links: linker(paden(rij)),
  }
}

function paden(rij: SamenwerkingRij): Record<string, string | false> {
  const self = `/samenwerkingen/${rij.samenwerking_id}`
  const alsMag = (handeling: Handeling, pad: string) => mag(handeling, rij.kijker_rol, rij.status) && pad
  const isInitiator = rij.kijker_rol === 'INITIATOR'
  const kanLaden = rij.verzoeknummer !== null && !rij.verzoek_geladen && !rij.wordt_geladen
  return {
    self,
    documentToevoegen: alsMag('documentToevoegen', `${self}/documenten`),
    actieverzoekOpstellen: alsMag('actieverzoekOpstellen', `${self}/actieverzoeken`),
    actieverzoeken: `/actieverzoeken?samenwerkingId=${rij.samenwerking_id}`,
    aanpassen: alsMag('aanpassen', self),
    sluiten: alsMag('sluiten', self),
    beeindigen: alsMag('beeindigen', self),
    deelnemerUitnodigen: alsMag('deelnemerUitnodigen', `${self}/deelnemers`),
    verzoekOphalen: kanLaden && alsMag('verzoekOphalen', `${self}/verzoek`),
    deelnemers: isInitiator && `${self}/deelnemers`,
    documenten: isInitiator && `${self}/documenten`,
    notificaties: isInitiator && `${self}/notificaties`,
  }
}
