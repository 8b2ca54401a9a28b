import { expect, test } from 'vitest'
import { kortGeteld, menuTelling, telSamen, telwoord, titelVanWerk, type Telling } from './werkvoorraad.ts'

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

test.each([
  [precies, '2', '2'],
  [{ ...ongeveer, aantal: 60 }, '±60', 'ongeveer 60'],
  [{ ...gestopt, aantal: 12 }, '12+', 'ten minste 12'],
  [{ ...precies, aantal: 99 }, '99', '99'],
  [ongeveer, '99+', 'meer dan 99'],
  [gestopt, '?', 'misschien'],
])('ook waar geen plaats is voor woorden', (telling, kort, voluit) => {
  expect(kortGeteld(telling)).toEqual({ kort, voluit })
})

test('waar niets wacht, staat geen getal', () => {
  expect(kortGeteld({ ...precies, aantal: 0 })).toBeNull()
})

test('samen zijn tellingen zo zeker als de minst zekere', () => {
  expect(telSamen([precies, precies])).toEqual({ ...precies, aantal: 4 })
  expect(telwoord(telSamen([precies, ongeveer]))).toBe('ongeveer ')
  expect(telSamen([precies, gestopt])).toEqual({ aantal: 2, exact: false, afgebroken: true })
})

test.each([
  [7, true, '7'],
  [0, true, '0'],
  [100, false, '100+'],
  [0, false, '?'],
])('een telling van %i in een menu, volledig %s: %s', (aantal, volledig, tekst) => {
  expect(menuTelling(aantal, volledig)).toBe(tekst)
})
