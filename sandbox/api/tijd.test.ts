import { describe, expect, it } from 'vitest'
import { parseTijd, toTijd } from './tijd.ts'

describe('toTijd', () => {
  it.each([
    ['2026-06-04T08:45:01.933Z', '2026-06-04T10:45:01.933+02:00'],
    ['2026-01-04T23:30:00.000Z', '2026-01-05T00:30:00.000+01:00'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59.999+01:00'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00.000+02:00'],
    ['2026-10-25T00:59:59.999Z', '2026-10-25T02:59:59.999+02:00'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25T02:00:00.000+01:00'],
  ])('%s is %s', (utc, lokaal) => {
    expect(toTijd(new Date(utc))).toBe(lokaal)
    expect(parseTijd(lokaal)?.toISOString()).toBe(utc)
  })
})

describe('parseTijd is lenient', () => {
  it.each([
    ['2026-06-04T10:45+02:00', '2026-06-04T08:45:00.000Z'],
    ['2026-06-04T10:45:01.933+02:00[Europe/Amsterdam]', '2026-06-04T08:45:01.933Z'],
    ['2026-06-04T10:45:01.933 02:00', '2026-06-04T08:45:01.933Z'],
    ['2026-06-04T08:45:01', '2026-06-04T08:45:01.000Z'],
    ['2026-06-04T08:45:01,5Z', '2026-06-04T08:45:01.500Z'],
  ])('%s', (tekst, utc) => {
    expect(parseTijd(tekst)?.toISOString()).toBe(utc)
  })

  it.each(['', 'gisteren', '2026-06-04', '2026-13-04T10:00Z', '2026-06-04T10:45:01+02:00; drop'])(
    '%j is no moment',
    (tekst) => {
      expect(parseTijd(tekst)).toBeNull()
    },
  )
})
