import { expect, test } from 'vitest'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { oinUitInvoer, toSuggestie } from './zoek-organisatie.ts'

const GGD = { oin: Oin.parse('00000099000000040000'), naam: 'GGD Zandbakland' }

test.each([
  ['GGD Zandbakland', '00000099000000040000'],
  [' ggd zandbakland ', '00000099000000040000'],
  ['0000 0099 0000 0004 0000', '00000099000000040000'],
  ['00000099000000070000', '00000099000000070000'],
])('%s wordt OIN %s', (invoer, oin) => {
  expect(oinUitInvoer(invoer, [GGD])).toBe(oin)
})

test('dragen twee organisaties dezelfde naam, dan beslist het OIN', () => {
  const ander = { ...GGD, oin: Oin.parse('00000099000000070000') }
  expect(Oin.safeParse(oinUitInvoer(GGD.naam, [GGD, ander])).success).toBe(false)
  expect(oinUitInvoer(toSuggestie(ander), [GGD, ander])).toBe(ander.oin)
})

test('een onbekende naam wordt geen OIN', () => {
  expect(Oin.safeParse(oinUitInvoer('Waterschap Nergens', [GGD])).success).toBe(false)
})
