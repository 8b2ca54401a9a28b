import { expect, test } from 'vitest'
import { telSamen, telwoord, titelVanWerk, type Telling } from './werkvoorraad.ts'

const precies: Telling = { aantal: 2, exact: true, afgebroken: false }
const ongeveer: Telling = { aantal: 900, exact: false, afgebroken: false }
const gestopt: Telling = { aantal: 0, exact: false, afgebroken: true }

test.each([
  [precies, 'U bent 2 keer aan zet'],
  [ongeveer, 'U bent ongeveer 900 keer aan zet'],
  [{ ...gestopt, aantal: 3 }, 'U bent ten minste 3 keer aan zet'],
  [{ ...precies, aantal: 0 }, 'U bent helemaal bij'],
  [gestopt, 'Misschien bent u aan zet'],
])('hoe zeker een getal is, staat erbij', (telling, titel) => {
  expect(titelVanWerk(telling)).toBe(titel)
})

test('samen zijn tellingen zo zeker als de minst zekere', () => {
  expect(telSamen([precies, precies])).toEqual({ ...precies, aantal: 4 })
  expect(telwoord(telSamen([precies, ongeveer]))).toBe('ongeveer ')
  expect(telSamen([precies, gestopt])).toEqual({ aantal: 2, exact: false, afgebroken: true })
})
