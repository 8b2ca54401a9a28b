import { describe, expect, test } from 'vitest'
import { adviesBijOin, twijfelBijOin } from './deelnemer-oin.ts'
import { Oin } from './organisatie-schema.ts'

describe('advies bij een OIN', () => {
  test.each([
    ['cijfers', '00000099000000010000'],
    ['letters na het voorvoegsel', '00000001A23456789000'],
    ['geplakt met spaties en punten', ' 0000 0099.0000-0001·0000 '],
  ])('%s: niets te zeggen', (_titel, invoer) => {
    expect(adviesBijOin(invoer)).toBeNull()
  })

  test.each([
    ['0000009900000001000', 'Dit OIN heeft 19 tekens. Een OIN heeft 20 tekens. Er ontbreekt 1 teken.'],
    ['12', 'Dit OIN heeft 2 tekens. Een OIN heeft 20 tekens. Er ontbreken 18 tekens.'],
    ['1', 'Dit OIN heeft 1 teken. Een OIN heeft 20 tekens. Er ontbreken 19 tekens.'],
    ['000000990000000100000', 'Dit OIN heeft 21 tekens. Een OIN heeft 20 tekens. Er is 1 teken te veel.'],
    ['0000009900000001000000', 'Dit OIN heeft 22 tekens. Een OIN heeft 20 tekens. Er zijn 2 tekens te veel.'],
    [
      '000000O9000000010000',
      'De eerste 8 tekens van een OIN zijn cijfers. Op plaats 7 staat de letter O. Bedoelt u het cijfer 0?',
    ],
    [
      '0000000l000000010000',
      'De eerste 8 tekens van een OIN zijn cijfers. Op plaats 8 staat de letter l. Bedoelt u het cijfer 1?',
    ],
    ['X0000009000000010000', 'De eerste 8 tekens van een OIN zijn cijfers. Op plaats 1 staat de letter X.'],
    ['0000009900000001000@', 'Een OIN heeft alleen cijfers en letters. Haal het teken ‘@’ weg.'],
    ['0000009900000001000é', 'Een OIN heeft alleen cijfers en letters. Haal het teken ‘é’ weg.'],
    ['00000099000000010🏠', 'Een OIN heeft alleen cijfers en letters. Haal het teken ‘🏠’ weg.'],
  ])('%s', (invoer, advies) => {
    expect(adviesBijOin(invoer)).toBe(advies)
  })

  test.each(['00000099000000010000', '00000001A23456789000', '0000009900000001000', '0000009A000000010000', ''])(
    'zegt over %j hetzelfde als het schema',
    (invoer) => {
      expect(adviesBijOin(invoer) === null).toBe(Oin.safeParse(invoer).success)
    },
  )
})

test.each([
  ['00000001000000010000', false],
  ['00000003000000010000', false],
  ['00000099000000010000', false],
  ['00000011000000010000', true],
  ['10000001000000010000', true],
])('twijfel bij %s: %s', (oin, twijfel) => {
  expect(twijfelBijOin(oin) !== null).toBe(twijfel)
})
