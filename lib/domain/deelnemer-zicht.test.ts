import { describe, expect, test } from 'vitest'
import { handelingenVanKetenpartner, isPartij } from './deelnemer-zicht.ts'

const GGD = { oin: '00000099000000040000', naam: 'GGD Zandbakland' }

describe('wat een ketenpartner kan doen', () => {
  const mag = (status: string) => handelingenVanKetenpartner(status).map(({ mag: kan }) => kan)

  test.each([
    ['OPEN', [true, true, true, true, true, false, false]],
    ['INITIALISATIE', [true, true, true, true, true, false, false]],
    ['GESLOTEN', [true, false, false, false, false, false, false]],
    ['BEVROREN', [true, false, false, false, false, false, false]],
  ])('bij %s', (status, verwacht) => {
    expect(mag(status)).toEqual(verwacht)
  })
})

test.each([
  ['als zender', { zender: GGD.oin, ontvanger: '1', zenderNaam: 'x', ontvangerNaam: 'y' }, true],
  ['als ontvanger', { zender: '1', ontvanger: GGD.oin, zenderNaam: 'x', ontvangerNaam: 'y' }, true],
  ['een naamgenoot is een ander', { zender: '1', ontvanger: '2', zenderNaam: GGD.naam, ontvangerNaam: 'y' }, false],
  ['zonder OIN telt de naam', { zender: '1', ontvanger: null, zenderNaam: 'x', ontvangerNaam: GGD.naam }, true],
  ['tussen anderen', { zender: '1', ontvanger: '2', zenderNaam: 'x', ontvangerNaam: 'y' }, false],
])('partij: %s', (_titel, actieverzoek, verwacht) => {
  expect(isPartij(actieverzoek, GGD)).toBe(verwacht)
})
