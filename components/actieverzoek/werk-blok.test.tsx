import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import type { Werklijst } from '#lib/domain/werkvoorraad.ts'
import { WerkBlok } from './werk-blok.tsx'

const NIETS: Werklijst = { werk: [], aantal: 0, exact: true, afgebroken: false }
const EEN = [{ actieverzoek: createActieverzoek({ titel: 'Geluidsadvies' }), samenwerkingTitel: 'School' }]

function toon(lijst: Werklijst) {
  render(
    <WerkBlok titel="U bent aan zet" partij="door" lijst={lijst} leeg="Niemand wacht." meer={[['Alles', '/alles']]} />,
  )
}

test('is er niets, dan staat dat er', () => {
  toon(NIETS)
  expect(screen.getByText('Niemand wacht.')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Alles' })).toBeNull()
})

test.each([[false, 2] as const, [true, 3] as const])(
  'als deel van een blok (%s) heeft het een kop van niveau %i',
  (deel, level) => {
    render(<WerkBlok titel="Te controleren" deel={deel} partij="aan" lijst={NIETS} leeg="Niets." meer={[]} />)
    expect(screen.getByRole('heading', { level, name: 'Te controleren' })).toBeTruthy()
  },
)

test('staat alles er, dan is er niet meer te zoeken', () => {
  toon({ ...NIETS, werk: EEN, aantal: 1 })
  expect(within(screen.getByRole('table')).getByText('Geluidsadvies')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Alles' })).toBeNull()
})

test.each([
  { werk: [], aantal: 0 },
  { werk: EEN, aantal: 1 },
])('is niet alles bekeken, dan staat dat er met een link naar de hele lijst, bij $aantal gevonden', (gevonden) => {
  toon({ ...gevonden, exact: false, afgebroken: true })
  expect(screen.queryByText('Niemand wacht.')).toBeNull()
  expect(screen.getByText(/niet alles konden bekijken/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Alles' }).getAttribute('href')).toBe('/alles')
  expect(screen.getByText(/^ten minste/)).toBeTruthy()
})
