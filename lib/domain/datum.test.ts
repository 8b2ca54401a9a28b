import { expect, test } from 'vitest'
import { dagenTot, formatDatum, formatDatumTijd, formatOver, grenzenVan, leesDag } from './datum.ts'

test.each([
  ['in de winter', '2026-11-03T13:30:00.000+01:00', '3 november 2026', '3 november 2026, 13.30 uur'],
  ['in de zomer, uit UTC', '2026-06-04T22:45:01.933Z', '5 juni 2026', '5 juni 2026, 00.45 uur'],
  ['net voor middernacht', '2026-12-31T23:59:59+01:00', '31 december 2026', '31 december 2026, 23.59 uur'],
])('een datum %s staat in Nederlandse tijd', (_titel, iso, lang, tijd) => {
  expect([formatDatum(iso), formatDatumTijd(iso)]).toEqual([lang, tijd])
})

test.each([
  ['nog veertien dagen', '2026-03-01T12:00:00Z', '2026-03-15T12:00:00Z', 14],
  ['later vandaag', '2026-11-22T07:00:00Z', '2026-11-22T16:00:00Z', 0],
  ['eerder vandaag', '2026-11-22T16:00:00Z', '2026-11-22T07:00:00Z', 0],
  ['een minuut over middernacht is morgen', '2026-11-22T22:59:00Z', '2026-11-22T23:00:00Z', 1],
  ['in UTC is het nog gisteren', '2026-11-21T23:30:00Z', '2026-11-22T16:00:00Z', 0],
  ['over de nacht naar de zomertijd, in 23 uur', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 1],
  ['over de nacht naar de wintertijd, in 25 uur', '2026-10-24T22:00:00Z', '2026-10-25T22:59:00Z', 0],
  ['voorbij', '2026-03-01T12:00:00Z', '2026-02-28T22:00:00Z', -1],
])('dagen tot: %s', (_titel, nu, iso, dagen) => {
  expect(dagenTot(iso, new Date(nu))).toBe(dagen)
})

test.each([
  ['2026-02-28T12:00:00Z', 'voorbij'],
  ['2026-03-01T16:00:00Z', 'vandaag'],
  ['2026-03-02T07:00:00Z', 'morgen'],
  ['2026-03-31T12:00:00Z', 'over 30 dagen'],
  ['2026-05-01T12:00:00Z', 'over 2 maanden'],
  ['2028-03-01T12:00:00Z', 'over 24 maanden'],
])('hoe ver weg: %s is %s', (iso, tekst) => {
  expect(formatOver(iso, new Date('2026-03-01T12:00:00Z'))).toBe(tekst)
})

test.each([
  ['2026-12-31', '2026-12-31'],
  [' 31-12-2026 ', '2026-12-31'],
  ['1/2/2026', '2026-02-01'],
  ['29.02.2028', '2028-02-29'],
  ['29-02-2026', null],
  ['2026-02-31', null],
  ['2026-13-01', null],
  ['0026-03-01', null],
  ['3 november 2026', null],
  ['gisteren', null],
  ['', null],
])('de dag %j is %j', (invoer, dag) => {
  expect(leesDag(invoer)).toBe(dag)
})

test.each([
  ['in de winter', '2026-11-03', '2026-11-02T22:59:59.999Z', '2026-11-03T22:59:59.999Z'],
  ['in de zomer', '2026-06-04', '2026-06-03T21:59:59.999Z', '2026-06-04T21:59:59.999Z'],
  ['van 23 uur', '2026-03-29', '2026-03-28T22:59:59.999Z', '2026-03-29T21:59:59.999Z'],
  ['van 25 uur', '2026-10-25', '2026-10-24T21:59:59.999Z', '2026-10-25T22:59:59.999Z'],
  ['aan het eind van het jaar', '2026-12-31', '2026-12-30T22:59:59.999Z', '2026-12-31T22:59:59.999Z'],
])('de grenzen van een dag %s zijn Nederlandse', (_titel, dag, na, totEnMet) => {
  expect(grenzenVan(dag, dag)).toEqual({ na, totEnMet })
})

test('een periode hoeft geen begin of eind te hebben', () => {
  expect([grenzenVan(undefined, undefined), Object.keys(grenzenVan('2026-11-03', undefined))]).toEqual([{}, ['na']])
})
