import { expect, test } from 'vitest'
import { beoordeelSessie, inactiefOm, moetAanraken } from './sessie-regels.ts'

const INACTIEF = 15 * 60
const START = new Date('2026-11-22T08:00:00Z')
const na = (minuten: number, seconden = 0) => new Date(START.getTime() + (minuten * 60 + seconden) * 1000)
const sessie = (laatste: Date, ingetrokkenOp: Date | null = null) => ({
  laatsteActiviteitOp: laatste,
  verlooptOp: na(240),
  ingetrokkenOp,
})

test.each([
  ['net ingelogd', sessie(START), START, 'geldig'],
  ['veertien minuten en 59 seconden stil', sessie(START), na(14, 59), 'geldig'],
  ['vijftien minuten stil', sessie(START), na(15), 'inactief'],
  ['vlak voor vier uur, en actief', sessie(na(239)), na(239, 59), 'geldig'],
  ['na vier uur, ook als iemand actief is', sessie(na(239)), na(240), 'verlopen'],
  ['uitgelogd, al is het in dezelfde minuut', sessie(START, START), START, 'ingetrokken'],
] as const)('%s: %#', (_naam, rij, nu, verwacht) => {
  expect(beoordeelSessie(rij, nu, INACTIEF)).toBe(verwacht)
})

test('een sessie eindigt nooit later dan na vier uur', () => {
  expect(inactiefOm(sessie(START), INACTIEF)).toEqual(na(15))
  expect(inactiefOm(sessie(na(235)), INACTIEF)).toEqual(na(240))
})

test('activiteit wordt hoogstens eens per minuut geschreven', () => {
  expect(moetAanraken(sessie(START), na(0, 59), 120)).toBe(false)
  expect(moetAanraken(sessie(START), na(1), 120)).toBe(true)
})

test('in een sessie van een minuut telt wie na de waarschuwing aangemeld blijft', () => {
  expect(moetAanraken(sessie(START), na(0, 19), 20)).toBe(false)
  expect(moetAanraken(sessie(START), na(0, 40), 20)).toBe(true)
})
