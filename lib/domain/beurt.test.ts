import { describe, expect, test } from 'vitest'
import {
  beurtInSamenwerking,
  beurtNaastStatus,
  beurtVanActieverzoek,
  beurtVanDossier,
  beurtVanSamenwerking,
  listUwBeurt,
} from './beurt.ts'
import { createActieverzoek, createGelezen, createNietGelezen } from './test-objecten.ts'

describe('wie is aan zet bij één actieverzoek', () => {
  test.each([
    ['OPEN', 'ontvangen', 'u', 'U bent aan zet'],
    ['OPEN', 'verzonden', 'ander', 'GGD Zandbakland is aan zet'],
    ['IN_BEHANDELING', 'ontvangen', 'u', 'U bent aan zet'],
    ['IN_BEHANDELING', 'verzonden', 'ander', 'GGD Zandbakland is aan zet'],
    ['GEREEDGEMELD', 'ontvangen', 'ander', 'Gemeente Zandbakdorp is aan zet'],
    ['GEREEDGEMELD', 'verzonden', 'u', 'U bent aan zet'],
    ['GEREED', 'ontvangen', 'klaar', 'Klaar'],
    ['GEREED', 'verzonden', 'klaar', 'Klaar'],
    ['GEWEIGERD', 'ontvangen', 'klaar', 'Klaar'],
    ['GEWEIGERD', 'verzonden', 'klaar', 'Klaar'],
    ['INGETROKKEN', 'ontvangen', 'klaar', 'Klaar'],
    ['INGETROKKEN', 'verzonden', 'klaar', 'Klaar'],
    ['EEN_NIEUWE_STATUS', 'ontvangen', 'onbekend', 'Niet bekend wie aan zet is'],
    ['EEN_NIEUWE_STATUS', 'verzonden', 'onbekend', 'Niet bekend wie aan zet is'],
  ] as const)('%s, %s: %s', (status, richting, wie, tekst) => {
    expect(beurtVanActieverzoek(createActieverzoek({ status, richting }))).toEqual({ wie, tekst })
  })
})

describe('wie is aan zet in een samenwerking', () => {
  const vanMij = createActieverzoek({ richting: 'ontvangen' })
  const vanGgd = createActieverzoek({ richting: 'verzonden' })
  const vanRegio = createActieverzoek({ richting: 'verzonden', ontvangerNaam: 'Veiligheidsregio Zandbakland' })
  const klaar = createActieverzoek({ status: 'GEREED' })
  const nieuw = createActieverzoek({ status: 'EEN_NIEUWE_STATUS' })

  test.each([
    ['u gaat voor anderen', 'OPEN', [vanGgd, vanMij], 'u', 'U bent aan zet'],
    ['meer keren worden geteld', 'OPEN', [vanMij, vanGgd, vanMij], 'u', 'U bent aan zet (2 keer)'],
    ['één ander wordt genoemd', 'OPEN', [vanGgd, klaar], 'ander', 'GGD Zandbakland is aan zet'],
    ['twee vragen aan dezelfde tellen als één', 'OPEN', [vanGgd, vanGgd], 'ander', 'GGD Zandbakland is aan zet'],
    ['meer anderen worden geteld', 'OPEN', [vanGgd, vanRegio], 'ander', '2 anderen zijn aan zet'],
    ['alles af: niemand', 'OPEN', [klaar], 'klaar', 'Niemand is aan zet'],
    ['wat niemand kent, is niet niemand', 'OPEN', [nieuw, klaar], 'onbekend', 'Niet bekend wie aan zet is'],
    ['wat wel bekend is, gaat voor', 'OPEN', [nieuw, vanGgd], 'ander', 'GGD Zandbakland is aan zet'],
    ['in een gesloten dossier is ook daarbij niemand', 'GESLOTEN', [nieuw], 'klaar', 'Gesloten, niemand is aan zet'],
    ['geen actieverzoeken: niemand', 'OPEN', [], 'klaar', 'Niemand is aan zet'],
    ['tijdens het starten kan al iemand aan zet zijn', 'INITIALISATIE', [vanMij], 'u', 'U bent aan zet'],
    ['in een gesloten dossier wacht niemand', 'GESLOTEN', [vanMij], 'klaar', 'Gesloten, niemand is aan zet'],
  ] as const)('%s', (_titel, status, actieverzoeken, wie, tekst) => {
    expect(beurtVanSamenwerking(status, actieverzoeken)).toEqual({ wie, tekst })
  })

  test.each([
    ['u', [vanMij, vanMij], 'U bent aan zet (ten minste 2 keer)'],
    ['u, één keer', [vanMij], 'U bent aan zet'],
    ['anderen', [vanGgd, vanRegio], 'Ten minste 2 anderen zijn aan zet'],
  ])('lopen er meer dan gelezen, dan is een getal het minste: %s', (_titel, actieverzoeken, tekst) => {
    expect(beurtVanSamenwerking('OPEN', actieverzoeken, false).tekst).toBe(tekst)
  })
})

test('waarvoor u aan zet bent: wat op u wacht, en in een gesloten samenwerking niets', () => {
  const gevraagd = createActieverzoek({ richting: 'ontvangen' })
  const gereedgemeld = createActieverzoek({ richting: 'verzonden', status: 'GEREEDGEMELD' })
  const actieverzoeken = [gevraagd, createActieverzoek({ richting: 'verzonden' }), gereedgemeld]
  expect(listUwBeurt('OPEN', actieverzoeken)).toEqual([gevraagd, gereedgemeld])
  expect(listUwBeurt('GESLOTEN', actieverzoeken)).toEqual([])
})

test.each([
  ['OPEN', 'OPEN', 'u'],
  ['GESLOTEN', 'OPEN', 'klaar'],
  ['GESLOTEN', 'GEREED', 'klaar'],
  ['GESLOTEN', 'EEN_NIEUWE_STATUS', 'klaar'],
  ['OPEN', 'EEN_NIEUWE_STATUS', 'onbekend'],
] as const)(
  'in een samenwerking met status %s is bij een actieverzoek met status %s aan zet: %s',
  (dossier, status, wie) => {
    expect(beurtInSamenwerking(dossier, createActieverzoek({ status })).wie).toBe(wie)
  },
)

test.each([
  ['GESLOTEN', beurtVanSamenwerking('GESLOTEN', []), 'Niemand is aan zet'],
  ['GESLOTEN', null, 'Niemand is aan zet'],
  ['OPEN', beurtVanSamenwerking('OPEN', [createActieverzoek({ richting: 'ontvangen' })]), 'U bent aan zet'],
  ['OPEN', null, undefined],
])('naast het woord %s staat niet nog eens dat het gesloten is', (status, beurt, tekst) => {
  expect(beurtNaastStatus(status, beurt)?.tekst).toBe(tekst)
})

describe('wie is aan zet in een dossier zoals het is opgehaald', () => {
  const wachtOpU = createActieverzoek({ richting: 'ontvangen' })
  const nietOpgehaald = { wie: 'onbekend', tekst: 'Wie aan zet is, konden wij nu niet ophalen' }
  const gesloten = { wie: 'klaar', tekst: 'Gesloten, niemand is aan zet' }

  test.each([
    ['opgehaald', 'OPEN', createGelezen([wachtOpU]), { wie: 'u', tekst: 'U bent aan zet' }],
    ['niet opgehaald: dat is niet niemand', 'OPEN', createNietGelezen(), nietOpgehaald],
    ['niet opgehaald tijdens het starten', 'INITIALISATIE', createNietGelezen(), nietOpgehaald],
    ['niet opgehaald, maar gesloten: dan weet iedereen het', 'GESLOTEN', createNietGelezen(), gesloten],
  ] as const)('%s', (_titel, status, gelezen, beurt) => {
    expect(beurtVanDossier(status, gelezen)).toEqual(beurt)
  })
})
