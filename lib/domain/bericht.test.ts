import { expect, test } from 'vitest'
import { BERICHT_MAX } from './bericht.ts'
import { BerichtInvoer } from './bericht-schema.ts'

test.each([
  ['leeg', '', false],
  ['alleen spaties', '   ', false],
  ['één teken', 'x', true],
  ['precies het maximum', 'x'.repeat(BERICHT_MAX), true],
  ['één te veel', 'x'.repeat(BERICHT_MAX + 1), false],
  ['spaties eromheen tellen niet mee', ` ${'x'.repeat(BERICHT_MAX)} `, true],
])('een bericht: %s', (_titel, bericht, verwacht) => {
  expect(BerichtInvoer.safeParse({ bericht }).success).toBe(verwacht)
})
