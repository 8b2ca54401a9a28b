import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { VerloopLijst } from './verloop-lijst.tsx'
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

// Notificaties go to the other party alone and can be deleted, our audit knows our own acts alone: neither fills the gap.
test.each([
  ['OPEN', false],
  ['IN_BEHANDELING', false],
  ['GEREEDGEMELD', true],
  ['GEREED', true],
  ['GEWEIGERD', true],
  ['INGETROKKEN', true],
])('bij %s staat er dat er tussendoor tijden ontbreken: %s', (status, staatEr) => {
  render(<VerloopLijst actieverzoek={createActieverzoek({ status })} />)
  expect(screen.queryByText(/^De SWF geeft alleen het begin en de laatste wijziging\./) !== null).toBe(staatEr)
})
