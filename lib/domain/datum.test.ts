import { expect, test } from 'vitest'
import { dagenTot, formatDatum, formatDatumTijd, formatOver } from './datum.ts'

test.each([
  ['in de winter', '2026-11-03T13:30:00.000+01:00', '3 november 2026', '3 november 2026, 13.30 uur'],
  ['in de zomer, uit UTC', '2026-06-04T22:45:01.933Z', '5 juni 2026', '5 juni 2026, 00.45 uur'],
  ['net voor middernacht', '2026-12-31T23:59:59+01:00', '31 december 2026', '31 december 2026, 23.59 uur'],
])('een datum %s staat in Nederlandse tijd', (_titel, iso, lang, tijd) => {
  expect([formatDatum(iso), formatDatumTijd(iso)]).toEqual([lang, tijd])
})

test.each([
  ['nog veertien dagen', '2026-03-15T12:00:00Z', 14],
  ['een begonnen dag telt mee', '2026-03-01T12:00:01Z', 1],
  ['nu', '2026-03-01T12:00:00Z', 0],
  ['voorbij blijft nul', '2026-02-01T12:00:00Z', 0],
])('dagen tot: %s', (_titel, iso, dagen) => {
  expect(dagenTot(iso, new Date('2026-03-01T12:00:00Z'))).toBe(dagen)
})

test.each([
  ['2026-03-01T12:00:00Z', 'vandaag'],
  ['2026-03-02T12:00:00Z', 'over 1 dag'],
  ['2026-03-31T12:00:00Z', 'over 30 dagen'],
  ['2026-05-01T12:00:00Z', 'over 2 maanden'],
  ['2028-03-01T12:00:00Z', 'over 24 maanden'],
])('hoe ver weg: %s is %s', (iso, tekst) => {
  expect(formatOver(iso, new Date('2026-03-01T12:00:00Z'))).toBe(tekst)
})
