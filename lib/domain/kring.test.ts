import { describe, expect, test } from 'vitest'
import type { Deelnemer } from './deelnemer-schema.ts'
import { afkortingenVan, kringVan, ziet } from './kring.ts'
import { Oin } from './organisatie-schema.ts'
import { createDeelnemer } from './test-objecten.ts'

const oin = (nummer: number) => Oin.parse(`0000009900000${nummer}0000000`.slice(0, 20))
const gemeente = createDeelnemer({ oin: oin(1), naam: 'Gemeente Zandbakdorp', rol: 'INITIATOR', privilege: null })
const ggd = createDeelnemer({ oin: oin(4), naam: 'GGD Zandbakland', privilege: 'BT', isU: true })
const regio = createDeelnemer({ oin: oin(3), naam: 'Veiligheidsregio Zandbakland', privilege: 'VT' })

const van = ({ oin: toegevoegdDoor, naam }: Deelnemer) => ({ toegevoegdDoor, toegevoegdDoorNaam: naam })

test.each([
  ['BT', 'RV', false, true],
  ['BT', 'RV', true, true],
  ['BT', 'SV', false, false],
  ['BT', 'SV', true, true],
  ['VT', 'RV', false, true],
  ['VT', 'RV', true, true],
  ['VT', 'SV', false, true],
  ['VT', 'SV', true, true],
  [null, 'RV', false, true],
  [null, 'SV', false, false],
] as const)('%s ziet %s (zelf toegevoegd: %s): %s', (privilege, vertrouwelijkheid, zelfToegevoegd, verwacht) => {
  expect(ziet(privilege, { vertrouwelijkheid, zelfToegevoegd })).toBe(verwacht)
})

describe('wie kan dit document nu zien', () => {
  test.each([
    ['vertrouwelijk: iedereen', 'RV', undefined, [true, true, true]],
    ['strikt vertrouwelijk: initiator en volledige toegang', 'SV', undefined, [true, false, true]],
    ['strikt vertrouwelijk: ook wie het toevoegde', 'SV', ggd, [true, true, true]],
  ] as const)('%s', (_titel, vertrouwelijkheid, toevoeger, verwacht) => {
    expect(
      kringVan([gemeente, ggd, regio], vertrouwelijkheid, toevoeger && van(toevoeger))?.map((lid) => lid.ziet),
    ).toEqual(verwacht)
  })

  test('twee organisaties met één naam: alleen wie het toevoegde ziet het, en zonder OIN zeggen wij het van allebei', () => {
    const naamgenoot = createDeelnemer({ oin: oin(5), naam: ggd.naam, privilege: 'BT' })
    const zien = (toegevoegdDoor: string | null) =>
      kringVan([ggd, naamgenoot], 'SV', { toegevoegdDoor, toegevoegdDoorNaam: ggd.naam })?.map((lid) => lid.ziet)
    expect(zien(naamgenoot.oin)).toEqual([false, true])
    expect(zien(ggd.oin)).toEqual([true, false])
    expect(zien(null)).toEqual([true, true])
  })

  test('zegt wie u bent', () => {
    expect(kringVan([gemeente, ggd], 'RV')?.find(({ isU }) => isU)?.naam).toBe('GGD Zandbakland')
  })

  test('raadt niet als de SWF de toegang van een ketenpartner niet geeft', () => {
    expect(kringVan([gemeente, createDeelnemer({ privilege: null })], 'SV')).toBeNull()
  })

  test('weet het bij vertrouwelijk ook zonder die toegang', () => {
    expect(kringVan([gemeente, createDeelnemer({ privilege: null })], 'RV')).toHaveLength(2)
  })
})

describe('afkortingen', () => {
  test.each([
    ['een bestaande afkorting blijft', ['GGD Zandbakland'], ['GGD']],
    ['anders de beginletters', ['Gemeente Zandbakdorp', 'Omgevingsdienst Zandkust'], ['GZ', 'OZ']],
    ['lidwoorden tellen niet mee', ['Waterschap De Zandsloot'], ['WZ']],
    ['twee die op elkaar lijken, verschillen', ['Gemeente Zandbakdorp', 'Gemeente Zandkust'], ['GZ', 'GZA']],
  ])('%s', (_titel, namen, verwacht) => {
    expect(afkortingenVan(namen)).toEqual(verwacht)
  })

  test('zijn uniek en twee tot vier tekens lang, hoe veel namen ook op elkaar lijken', () => {
    const namen = [...Array.from({ length: 30 }, () => 'Gemeente Zandbakdorp'), 'X', '', '4711', 'één woord', '🏛️']
    const afkortingen = afkortingenVan(namen)
    expect(new Set(afkortingen).size).toBe(namen.length)
    expect(afkortingen.filter(({ length }) => length < 2 || length > 4)).toEqual([])
  })
})
