import type { NietGelezen } from '#lib/problem/gelezen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import type { Actieverzoek } from './actieverzoek-schema.ts'
import { ActieverzoekId } from './actieverzoek-schema.ts'
import type { Deelnemer } from './deelnemer-schema.ts'
import { DocumentId, type Document } from './document-schema.ts'
import type { DossierActieverzoeken } from './dossier-actieverzoeken.ts'
import { NotificatieId, type Notificatie } from './notificatie-schema.ts'
import { Oin } from './organisatie-schema.ts'
import { SamenwerkingId, type Samenwerking } from './samenwerking-schema.ts'

/** Whole objects for tests that look at one or two fields. */
export function createDeelnemer(over: Partial<Deelnemer> = {}): Deelnemer {
  return {
    oin: Oin.parse('00000099000000040000'),
    naam: 'GGD Zandbakland',
    rol: 'KETENPARTNER',
    privilege: 'BT',
    toegevoegdDatumTijd: null,
    isU: false,
    ...over,
  }
}

export function createActieverzoek(over: Partial<Actieverzoek> = {}): Actieverzoek {
  return {
    actieverzoekId: ActieverzoekId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'),
    samenwerkingId: SamenwerkingId.parse('SAM-10021'),
    titel: 'Advies luchtkwaliteit',
    omschrijving: null,
    melding: null,
    status: 'OPEN',
    richting: 'ontvangen',
    zender: '00000099000000010000',
    zenderNaam: 'Gemeente Zandbakdorp',
    ontvanger: '00000099000000040000',
    ontvangerNaam: 'GGD Zandbakland',
    creatieDatumTijd: '2026-03-20T14:02:00.000+01:00',
    laatstAangepastDoorNaam: null,
    laatstAangepastDatumTijd: null,
    aantalBerichten: 0,
    documenten: [],
    acties: [],
    ...over,
  }
}

/** As they are read in a dossier: all of them, unless it is said. */
export function createGelezen(lijst: readonly Actieverzoek[] = [], over: Partial<DossierActieverzoeken> = {}) {
  return { waarde: { lijst, volledig: true, lopendVolledig: true, ...over } }
}

/** The SWF could not give them. */
export function createNietGelezen(): NietGelezen {
  return { probleem: new ProblemError('dso-storing'), nummer: '0198c0de-0000-4000-8000-00000000a1a1' }
}

/** Vertrouwelijk, added by the gemeente, and seen from another organisation. */
export function createDocument(over: Partial<Document> = {}): Document {
  return {
    documentId: DocumentId.parse('0b6f0f52-5a0e-4b0e-8f5a-3f4f4a9a1c11'),
    samenwerkingId: SamenwerkingId.parse('SAM-10021'),
    bestandsNaam: 'advies.pdf',
    omschrijving: null,
    vertrouwelijkheid: 'RV',
    formaat: null,
    taal: null,
    hash: null,
    kenmerkSysteem: null,
    nummerBinnenSysteem: null,
    toegevoegdDoor: '00000099000000010000',
    toegevoegdDoorNaam: 'Gemeente Zandbakdorp',
    vanOns: false,
    creatieDatumTijd: '2026-03-20T14:02:00.000+01:00',
    laatstAangepastDoorNaam: null,
    laatstAangepastDatumTijd: null,
    acties: [],
    ...over,
  }
}

export function createSamenwerking(over: Partial<Samenwerking> = {}): Samenwerking {
  return {
    samenwerkingId: SamenwerkingId.parse('SAM-10021'),
    titel: 'Dakopbouw Lindelaan 4',
    beschrijving: null,
    status: 'OPEN',
    samenwerkVorm: null,
    samenwerkDoel: null,
    verzoeknummer: null,
    bronVerzoek: null,
    typeVerzoek: null,
    globaleLocatie: null,
    kenmerkSysteem: null,
    nummerBinnenSysteem: null,
    contactpersoonNaam: null,
    contactpersoonEmailadres: null,
    contactpersoonTelefoonnummer: null,
    initiator: null,
    initiatorNaam: 'Gemeente Zandbakdorp',
    wijZijnInitiator: false,
    creatieDatumTijd: '2026-03-16T09:12:44.120+01:00',
    eindDatumTijd: null,
    sluitDatum: null,
    verwijderDatum: null,
    laatstAangepastDoorNaam: null,
    laatstAangepastDatumTijd: null,
    aantalActieverzoeken: 0,
    aantalNotificaties: 0,
    acties: [],
    ...over,
  }
}

/** Of a kind we do not know, about nothing but its dossier. */
export function createNotificatie(over: Partial<Notificatie> = {}): Notificatie {
  return {
    notificatieId: NotificatieId.parse(crypto.randomUUID()),
    type: 'IETS_NIEUWS',
    samenwerkingId: SamenwerkingId.parse('SAM-10021'),
    titel: 'Titel van de SWF',
    tekst: '',
    doorNaam: null,
    eventDatumTijd: '2026-03-20T14:02:00.000+01:00',
    samenwerkingNaam: 'Dakopbouw Lindelaan 4',
    actieverzoekId: null,
    actieverzoekTitel: null,
    statusOud: null,
    statusNieuw: null,
    documentId: null,
    documentNaam: null,
    berichtId: null,
    ...over,
  }
}
