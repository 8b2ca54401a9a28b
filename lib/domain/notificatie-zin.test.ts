import { expect, test } from 'vitest'
import { voluitVan } from './notificatie.ts'
import { dossierNaast, zinVan } from './notificatie-zin.ts'
import { createNotificatie } from './test-objecten.ts'

const DOOR = { doorNaam: 'GGD Zandbakland' }
const verzoek = (statusNieuw: string | null, statusOud: string | null = null) => ({
  ...{ type: 'STATUS_ACTIEVERZOEK_GEWIJZIGD', actieverzoekTitel: 'Advies', statusOud, statusNieuw },
})

test.each([
  [
    'een document met wie',
    { type: 'DOCUMENT_TOEGEVOEGD', documentNaam: 'a.pdf', ...DOOR },
    "GGD Zandbakland heeft 'a.pdf' toegevoegd.",
  ],
  ['een document zonder wie', { type: 'DOCUMENT_GEWIJZIGD', documentNaam: 'a.pdf' }, "'a.pdf' is gewijzigd."],
  ['een verwijderd document', { type: 'DOCUMENT_VERWIJDERD', documentNaam: 'a.pdf' }, "'a.pdf' is verwijderd."],
  ['een nieuw actieverzoek', { ...verzoek('OPEN'), ...DOOR }, "GGD Zandbakland heeft 'Advies' verstuurd."],
  ['een status', verzoek('GEREEDGEMELD', 'IN_BEHANDELING'), "'Advies' is gereedgemeld."],
  ['in behandeling', verzoek('IN_BEHANDELING', 'OPEN'), "'Advies' is in behandeling genomen."],
  ['teruggegeven', verzoek('IN_BEHANDELING', 'GEREEDGEMELD'), "'Advies' is teruggegeven."],
  [
    'teruggegeven als open',
    { ...verzoek('OPEN', 'GEREEDGEMELD'), ...DOOR },
    "GGD Zandbakland heeft 'Advies' teruggegeven.",
  ],
  ['een bericht', { type: 'NIEUW_BERICHT', actieverzoekTitel: 'Advies' }, "U heeft een nieuw bericht bij 'Advies'."],
  [
    'een bericht met van wie',
    { type: 'NIEUW_BERICHT', actieverzoekTitel: 'Advies', ...DOOR },
    "GGD Zandbakland heeft een bericht gestuurd bij 'Advies'.",
  ],
])('%s krijgt onze eigen zin, zonder het dossier', (_titel, over, zin) => {
  const notificatie = createNotificatie({ ...over, tekst: "Iets in 'Dakopbouw Lindelaan 4'." })
  expect(zinVan(notificatie)).toBe(zin)
  expect(dossierNaast(notificatie)).toBe('Dakopbouw Lindelaan 4')
})

test.each([
  ['een soort die wij niet kennen', { documentNaam: 'a.pdf' }],
  ['een document zonder naam', { type: 'DOCUMENT_TOEGEVOEGD' }],
  ['een status die wij niet kennen', verzoek('HEROPEND')],
  ['een actieverzoek zonder status', verzoek(null)],
  ['een actieverzoek dat weer open is', verzoek('OPEN', 'IN_BEHANDELING')],
  ['een bericht zonder actieverzoek', { type: 'NIEUW_BERICHT' }],
  ['een uitnodiging', { type: 'UITNODIGING_KETENPARTNER', ...DOOR }],
])('%s houdt de tekst van de SWF, of haar titel', (_titel, over) => {
  expect(zinVan(createNotificatie({ ...over, tekst: 'Er is iets.' }))).toBe('Er is iets.')
  expect(zinVan(createNotificatie(over))).toBe('Titel van de SWF')
})

test('het dossier staat ernaast waar de zin het niet zegt', () => {
  const tekst = "U bent uitgenodigd voor 'Dakopbouw Lindelaan 4'."
  expect(dossierNaast(createNotificatie({ tekst }))).toBeNull()
  expect(dossierNaast(createNotificatie({ tekst: 'U bent uitgenodigd.' }))).toBe('Dakopbouw Lindelaan 4')
  expect(dossierNaast(createNotificatie({ samenwerkingNaam: null }))).toBeNull()
})

test('voluit staat er altijd over welk dossier het gaat, als de SWF dat zegt', () => {
  const document = { type: 'DOCUMENT_TOEGEVOEGD', documentNaam: 'a.pdf' }
  expect(voluitVan(createNotificatie(document))).toBe(
    "Document toegevoegd, 'a.pdf' is toegevoegd. (Dakopbouw Lindelaan 4)",
  )
  expect(voluitVan(createNotificatie({ ...document, samenwerkingNaam: null }))).toBe(
    "Document toegevoegd, 'a.pdf' is toegevoegd.",
  )
})
