import { describe, expect, test } from 'vitest'
import { beginVan, groepeer, hrefVanNotificatie, labelNotificatieType, onderwerpVan } from './notificatie.ts'
import { NotificatieId, type Notificatie } from './notificatie-schema.ts'
import { SamenwerkingId } from './samenwerking-schema.ts'
import { createNotificatie } from './test-objecten.ts'

const ID = '5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'
const BERICHT = 'b7b7a1c5-0a52-4e0c-a5c2-3a5b5c1b5e77'
const notificatie = createNotificatie({
  notificatieId: NotificatieId.parse('9b0d4f1c-2b34-4e0e-8a52-5d6a1c7e9f10'),
  type: 'UITNODIGING_KETENPARTNER',
  samenwerkingNaam: null,
})

test('een onbekend soort notificatie houdt de titel van de SWF', () => {
  expect(labelNotificatieType({ ...notificatie, type: 'IETS_NIEUWS' })).toBe('Titel van de SWF')
  expect(labelNotificatieType(notificatie)).toBe('Uitnodiging')
})

const DOSSIER = '/samenwerkingen/SAM-10021'

test.each([
  ['een uitnodiging gaat over het dossier', {}, { soort: 'samenwerking', href: DOSSIER }],
  [
    'een status over het actieverzoek',
    { type: 'STATUS_ACTIEVERZOEK_GEWIJZIGD', actieverzoekId: ID },
    { soort: 'actieverzoek', id: ID, href: `${DOSSIER}/actieverzoeken/${ID}` },
  ],
  [
    'een bericht over dat bericht',
    { type: 'NIEUW_BERICHT', actieverzoekId: ID, berichtId: BERICHT },
    {
      soort: 'bericht',
      id: BERICHT,
      actieverzoekId: ID,
      href: `${DOSSIER}/actieverzoeken/${ID}/berichten/${BERICHT}`,
    },
  ],
  [
    'een bericht zonder nummer over zijn actieverzoek',
    { type: 'NIEUW_BERICHT', actieverzoekId: ID },
    { soort: 'actieverzoek', id: ID, href: `${DOSSIER}/actieverzoeken/${ID}` },
  ],
  [
    'een document over dat document',
    { type: 'DOCUMENT_TOEGEVOEGD', documentId: ID },
    { soort: 'document', id: ID, href: `${DOSSIER}/documenten/${ID}` },
  ],
  ['een verwijderd document is weg', { type: 'DOCUMENT_VERWIJDERD', documentId: ID }, { soort: 'weg' }],
  ['een verwijderde samenwerking is weg', { type: 'SAMENWERKING_VERWIJDERD' }, { soort: 'weg' }],
  [
    'een ketenpartner over de ketenpartners',
    { type: 'KETENPARTNER_VERWIJDERD' },
    { soort: 'samenwerking', href: `${DOSSIER}/ketenpartners` },
  ],
  ['wat wij niet kennen over het dossier', { type: 'IETS_NIEUWS' }, { soort: 'samenwerking', href: DOSSIER }],
])('%s', (_titel, over, onderwerp) => {
  expect(onderwerpVan({ ...notificatie, ...over })).toEqual(onderwerp)
})

test('een regel wijst naar de eigen pagina van de notificatie', () => {
  expect(hrefVanNotificatie(notificatie)).toBe(`/notificaties/${notificatie.notificatieId}`)
})

test.each([
  ['1', '2026-03-20T12:00:00.000Z'],
  ['7', '2026-03-14T12:00:00.000Z'],
  ['30', '2026-02-19T12:00:00.000Z'],
] as const)('%s dagen terug begint op %s', (periode, begin) => {
  expect(beginVan(periode, new Date('2026-03-21T12:00:00.000Z'))).toBe(begin)
})

describe('documenten na elkaar worden één regel', () => {
  const document = (over: Partial<Notificatie> = {}): Notificatie => ({
    ...notificatie,
    notificatieId: NotificatieId.parse(crypto.randomUUID()),
    type: 'DOCUMENT_TOEGEVOEGD',
    doorNaam: 'GGD Zandbakland',
    documentId: ID,
    ...over,
  })
  const titels = (notificaties: Notificatie[]) =>
    groepeer(notificaties).map(({ titel, items }) => titel ?? items.length)

  test.each([
    ['drie', [document(), document(), document()], ['3 documenten toegevoegd door GGD Zandbakland']],
    ['twee niet', [document(), document()], [1, 1]],
    ['van een ander niet', [document(), document(), document({ doorNaam: 'Een ander' })], [1, 1, 1]],
    [
      'van een ander dossier niet',
      [document(), document(), document({ samenwerkingId: SamenwerkingId.parse('SAM-2') })],
      [1, 1, 1],
    ],
    ['iets ertussen breekt de reeks', [document(), document(), notificatie, document()], [1, 1, 1, 1]],
    ['andere soorten niet', [notificatie, notificatie, notificatie], [1, 1, 1]],
    ['zonder afzender', Array.from({ length: 4 }, () => document({ doorNaam: null })), ['4 documenten toegevoegd']],
    ['niets', [], []],
  ])('%s', (_titel, notificaties, verwacht) => {
    expect(titels(notificaties)).toEqual(verwacht)
  })

  test('geen enkele verdwijnt en de volgorde blijft', () => {
    const alle = [notificatie, document(), document(), document(), notificatie, document()]
    expect(groepeer(alle).flatMap(({ items }) => items)).toEqual(alle)
  })
})
