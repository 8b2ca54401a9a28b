import { expect, test } from 'vitest'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { verloopVan } from './verloop.ts'

test.each([
  ['OPEN', ['Verstuurd: nu', 'In behandeling: nog-niet', 'Gereedgemeld: nog-niet', 'Afgerond: nog-niet']],
  ['IN_BEHANDELING', ['Verstuurd: geweest', 'In behandeling: nu', 'Gereedgemeld: nog-niet', 'Afgerond: nog-niet']],
  ['GEREEDGEMELD', ['Verstuurd: geweest', 'In behandeling: geweest', 'Gereedgemeld: nu', 'Afgerond: nog-niet']],
  ['GEREED', ['Verstuurd: geweest', 'In behandeling: geweest', 'Gereedgemeld: geweest', 'Afgerond: nu']],
  ['GEWEIGERD', ['Verstuurd: geweest', 'Geweigerd: nu']],
  ['INGETROKKEN', ['Verstuurd: geweest', 'Ingetrokken: nu']],
  ['EEN_NIEUWE_STATUS', ['Verstuurd: geweest', 'EEN_NIEUWE_STATUS: nu']],
])('het verloop bij %s', (status, stappen) => {
  expect(verloopVan(createActieverzoek({ status })).map(({ naam, stand }) => `${naam}: ${stand}`)).toEqual(stappen)
})

test('een tijd staat er alleen bij het begin en bij de stap van nu', () => {
  const verzoek = createActieverzoek({
    status: 'GEREEDGEMELD',
    laatstAangepastDatumTijd: '2026-04-01T10:00:00.000+02:00',
    laatstAangepastDoorNaam: 'GGD Zandbakland',
  })
  expect(verloopVan(verzoek).map(({ tijd, door }) => [tijd, door])).toEqual([
    [verzoek.creatieDatumTijd, 'Gemeente Zandbakdorp'],
    [null, null],
    ['2026-04-01T10:00:00.000+02:00', 'GGD Zandbakland'],
    [null, null],
  ])
})
