import { expect, test } from 'vitest'
import { hrefVanNotificatie, labelNotificatieType } from './notificatie.ts'
import { NotificatieId, type Notificatie } from './notificatie-schema.ts'
import { SamenwerkingId } from './samenwerking-schema.ts'

const ACTIEVERZOEK = '5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'
const notificatie: Notificatie = {
  notificatieId: NotificatieId.parse('9b0d4f1c-2b34-4e0e-8a52-5d6a1c7e9f10'),
  type: 'UITNODIGING_KETENPARTNER',
  samenwerkingId: SamenwerkingId.parse('SAM-10021'),
  titel: 'Titel van de SWF',
  tekst: '',
  doorNaam: null,
  eventDatumTijd: '2026-03-21T08:30:11.004+01:00',
  samenwerkingNaam: null,
  actieverzoekId: null,
  documentId: null,
}

test('een onbekend soort notificatie houdt de titel van de SWF', () => {
  expect(labelNotificatieType({ ...notificatie, type: 'IETS_NIEUWS' })).toBe('Titel van de SWF')
  expect(labelNotificatieType(notificatie)).toBe('Uitnodiging')
})

test.each([
  ['een uitnodiging wijst naar het dossier', {}, '/samenwerkingen/SAM-10021'],
  [
    'een status naar het actieverzoek',
    { type: 'STATUS_ACTIEVERZOEK_GEWIJZIGD', actieverzoekId: ACTIEVERZOEK },
    `/samenwerkingen/SAM-10021/actieverzoeken/${ACTIEVERZOEK}`,
  ],
  [
    'een document naar de documenten',
    { type: 'DOCUMENT_TOEGEVOEGD', documentId: ACTIEVERZOEK },
    '/samenwerkingen/SAM-10021/documenten',
  ],
  [
    'een verwijderd document naar het dossier',
    { type: 'DOCUMENT_VERWIJDERD', documentId: ACTIEVERZOEK },
    '/samenwerkingen/SAM-10021',
  ],
])('%s', (_titel, over, href) => {
  expect(hrefVanNotificatie({ ...notificatie, ...over })).toBe(href)
})
