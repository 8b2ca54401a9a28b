import { expect, it } from 'vitest'
import { plusDuur } from './duur.ts'

const BEGIN = new Date('2026-01-31T10:00:00Z')

it.each([
  ['P14D', '2026-02-14T10:00:00.000Z'],
  ['P2W', '2026-02-14T10:00:00.000Z'],
  ['PT90M', '2026-01-31T11:30:00.000Z'],
  ['P1DT1H1M1S', '2026-02-01T11:01:01.000Z'],
  ['P2Y', '2028-01-31T10:00:00.000Z'],
])('plus %s', (duur, verwacht) => {
  expect(plusDuur(BEGIN, duur)?.toISOString()).toBe(verwacht)
})

it.each(['', 'P', 'PT', 'P1DT', '14D', 'P-1D', 'P1.5D'])('%j is no duration', (duur) => {
  expect(plusDuur(BEGIN, duur)).toBeNull()
})
