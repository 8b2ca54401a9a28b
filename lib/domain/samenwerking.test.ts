import { describe, expect, test } from 'vitest'
import { formatVerzoeknummer, isGesloten, labelSamenwerkingStatus, leesSamenwerkingId, mag } from './samenwerking.ts'
import { SamenwerkingActie, SamenwerkingId, SamenwerkingStart } from './samenwerking-schema.ts'

test.each([
  ['SAM-1', true],
  ['SAM-66497', true],
  ['sam-66497', false],
  ['SAM-', false],
  ['SAM-12/../x', false],
  ['SAM-1234567890123', false],
])('%j als samenwerkingID: %s', (invoer, verwacht) => {
  expect(SamenwerkingId.safeParse(invoer).success).toBe(verwacht)
})

test.each([
  ['10021', 'SAM-10021'],
  ['sam-10021', 'SAM-10021'],
  [' SAM 10021 ', 'SAM-10021'],
  ['SAM-10021', 'SAM-10021'],
  ['Lindelaan', 'Lindelaan'],
  ['Lindelaan 4', 'Lindelaan 4'],
])('%j als samenwerking is %j', (invoer, id) => {
  expect(leesSamenwerkingId(invoer)).toBe(id)
})

test.each([
  ['INITIALISATIE', 'Wordt gestart', false],
  ['OPEN', 'Open', false],
  ['GESLOTEN', 'Gesloten', true],
  ['BEVROREN', 'BEVROREN', false],
])('status %s heet %s', (status, label, gesloten) => {
  expect(labelSamenwerkingStatus(status)).toBe(label)
  expect(isGesloten({ status })).toBe(gesloten)
})

test.each(SamenwerkingActie.options)('%s mag precies als de SWF het aanbiedt', (actie) => {
  expect(mag({ acties: [actie] }, actie)).toBe(true)
  expect(mag({ acties: SamenwerkingActie.options.filter((ander) => ander !== actie) }, actie)).toBe(false)
})

test('een verzoeknummer leest als 4-4-5', () => {
  expect(formatVerzoeknummer('2026031500007')).toBe('2026 0315 00007')
})

describe('een samenwerking starten', () => {
  const goed = { verzoeknummer: '2026031500007', titel: 'Dakopbouw', verzoekLaden: true }
  test.each([
    ['kan met verzoeknummer en naam', goed, true],
    ['vraagt een verzoeknummer van 13 cijfers', { ...goed, verzoeknummer: '202603150007' }, false],
    ['vraagt cijfers', { ...goed, verzoeknummer: '2026031500OO7' }, false],
    ['vraagt een naam', { ...goed, titel: '  ' }, false],
    ['vraagt een keuze over laden', { verzoeknummer: goed.verzoeknummer, titel: 'x' }, false],
  ])('%s', (_titel, invoer, verwacht) => {
    expect(SamenwerkingStart.safeParse(invoer).success).toBe(verwacht)
  })
})
