import { expect, test } from 'vitest'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { leesLijstKeuze, tekstVan } from './lijst-keuze.ts'

const organisatie = (nummer: number, naam: string) => ({ oin: Oin.parse(`000000990000000${nummer}0000`), naam })
const DORP = organisatie(1, 'Gemeente Zandbakdorp')
const KUST = organisatie(2, 'Omgevingsdienst Zandkust')
const BEKEND = [DORP, KUST, organisatie(3, 'Dubbel'), organisatie(4, 'Dubbel')]
const lees = (adres: Parameters<typeof leesLijstKeuze>[0]) => leesLijstKeuze(adres, BEKEND)

test.each([
  ['de naam', 'Gemeente Zandbakdorp', DORP.oin, 'Gemeente Zandbakdorp'],
  ['een deel van de naam, dat er één heeft', 'zandkust', KUST.oin, 'Omgevingsdienst Zandkust'],
  ['het OIN, met spaties', '0000 0099 0000 0001 0000', DORP.oin, 'Gemeente Zandbakdorp'],
  ['een suggestie', `Dubbel · ${organisatie(4, '').oin}`, organisatie(4, '').oin, `Dubbel · ${organisatie(4, '').oin}`],
  ['een organisatie die hier niet bekend is', `Elders · ${organisatie(9, '').oin}`, organisatie(9, '').oin, undefined],
])('de initiator door %s', (_titel, initiator, oin, tekst) => {
  const gelezen = lees({ initiator })
  expect([gelezen.keuze, gelezen.fouten]).toEqual([{ initiator: oin }, []])
  expect(gelezen.getypt.initiator).toBe(tekst ?? oin)
})

test.each([
  ['een naam die niemand heeft', 'Klaas', /Wij kennen geen organisatie met de naam ‘klaas’/i],
  ['een deel dat er meer hebben', 'zand', /niet de hele naam/],
  ['een naam die er twee hebben', 'dubbel', /2 organisaties heten Dubbel/],
  ['een te kort OIN', '0000009900000001', /Er ontbreken 4 tekens/],
])('%s: geen keuze, wel wat er stond en waarom', (_titel, initiator, reden) => {
  const { keuze, getypt, fouten } = lees({ initiator, van: '2026-11-03' })
  expect([keuze, getypt.initiator]).toEqual([{ van: '2026-11-03' }, initiator])
  expect(fouten).toEqual([{ veld: 'initiator', tekst: expect.stringMatching(reden) }])
})

test('een periode mag één dag zijn, en anders geschreven', () => {
  expect(lees({ van: '03-11-2026', tot: '2026-11-03' })).toEqual({
    keuze: { van: '2026-11-03', tot: '2026-11-03' },
    getypt: { van: '2026-11-03', tot: '2026-11-03' },
    fouten: [],
  })
})

test.each([
  ['geen datum', { van: '31-02-2026', tot: '2026-11-03' }, { tot: '2026-11-03' }, 'van', /‘31-02-2026’ is geen datum/],
  [
    'omgekeerd',
    { van: '2026-11-03', tot: '2026-11-01' },
    { van: '2026-11-03' },
    'tot',
    /Kies 3 november 2026 of later/,
  ],
])('een periode die niet klopt, %s', (_titel, adres, keuze, veld, reden) => {
  const gelezen = lees(adres)
  expect([gelezen.keuze, gelezen.getypt]).toEqual([keuze, adres])
  expect(gelezen.fouten).toEqual([{ veld, tekst: expect.stringMatching(reden) }])
})

test('zonder keuze is er niets te kiezen en niets fout', () => {
  expect(lees({ initiator: ' ', van: '' })).toEqual({ keuze: {}, getypt: { initiator: ' ', van: '' }, fouten: [] })
})

test('wie de lijst niet kent, wordt met het nummer voorgesteld', () => {
  expect(tekstVan(organisatie(9, 'Elders'), BEKEND)).toBe(`Elders · ${organisatie(9, '').oin}`)
})

test.each(['Kerkstraat', 'Aanbouw Kerkstraat 9', '2026 1122 000', 'SAM-'])(
  'op naam zoeken kan niet, en dat staat bij het veld: %s',
  (zoek) => {
    const { keuze, getypt, fouten } = lees({ zoek, van: '2026-11-03' })
    expect([keuze, getypt.zoek]).toEqual([{ van: '2026-11-03' }, zoek])
    expect(fouten.map(({ veld }) => veld)).toEqual(['zoek'])
    expect(fouten[0]?.tekst).toMatch(/Op naam zoeken kan niet: sorteer de lijst op naam/)
  },
)

test.each(['SAM-10021', ' 10021 ', '2026 1122 00001'])('een nummer is een keuze: %s', (zoek) => {
  expect(lees({ zoek })).toMatchObject({ keuze: { zoek: zoek.trim() }, fouten: [] })
})
