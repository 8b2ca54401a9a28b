import { expect, test } from 'vitest'
import { formatOin, normalizeOin } from './organisatie.ts'
import { Oin } from './organisatie-schema.ts'

test.each([
  ['00000099000000010000', true],
  ['  00000099000000010000 ', true],
  ['00000001A23456789000', true],
  ['0000009900000001000', false],
  ['000000990000000100000', false],
  ['0000009A000000010000', false],
  ['00000099-00000010000', false],
  ['', false],
])('%j als OIN: %s', (invoer, verwacht) => {
  expect(Oin.safeParse(invoer).success).toBe(verwacht)
})

test('een geplakt OIN mag spaties, punten en streepjes hebben', () => {
  expect(normalizeOin(' 0000 0099.0000-0001·0000\n')).toBe('00000099000000010000')
})

test('een OIN leest in groepen van vier', () => {
  expect(formatOin('00000099000000010000')).toBe('0000 0099 0000 0001 0000')
})
