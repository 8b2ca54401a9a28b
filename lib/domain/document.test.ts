import { describe, expect, test } from 'vitest'
import { formatGrootte, labelTaal, toVeiligeBestandsnaam } from './document.ts'
import { DocumentToevoeging } from './document-schema.ts'

describe('een bestandsnaam kan niet liegen', () => {
  test.each([
    ['een gewone naam blijft', 'advies luchtkwaliteit.pdf', 'advies luchtkwaliteit.pdf'],
    ['een pad omhoog verdwijnt', '../../etc/passwd', 'passwd'],
    ['een pad van Windows verdwijnt', String.raw`C:\Users\x\..\advies.pdf`, 'advies.pdf'],
    ['alleen een pad omhoog wordt document', '../..', 'document'],
    ['een map zonder bestand wordt document', 'map/', 'document'],
    ['een verborgen bestand wordt zichtbaar', '.htaccess', 'htaccess'],
    ['een regeleinde verdwijnt', 'a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie: x=1.pdf'],
    ['een nulteken verdwijnt', 'advies.pdf\u0000.exe', 'advies.pdf.exe'],
    ['tekens uit C1 verdwijnen', 'a\u0085\u009bb.pdf', 'ab.pdf'],
    ['een omkering van de leesrichting verdwijnt', 'factuur\u202efdp.exe', 'factuurfdp.exe'],
    ['een isolatie van de leesrichting verdwijnt', 'a\u2066b\u2069\u200f\u061c.pdf', 'ab.pdf'],
    ['een onzichtbare spatie verdwijnt', 'advies.pdf\u200b\ufeff', 'advies.pdf'],
    ['een regelscheider van Unicode verdwijnt', 'a\u2028b\u2029.pdf', 'ab.pdf'],
    ['een half teken wordt een vervangteken', 'a\ud83d.pdf', 'a\ufffd.pdf'],
    ['aanhalingstekens blijven', 'het "grote" plan.pdf', 'het "grote" plan.pdf'],
    ['puntkomma en procent blijven', '100%;x=y.pdf', '100%;x=y.pdf'],
    ['emoji blijft, ook een samengestelde', 'gezin 👨‍👩‍👧.png', 'gezin 👨‍👩‍👧.png'],
    ['losse accenten worden één teken', 'cafe\u0301.pdf', 'café.pdf'],
    ['spaties eromheen verdwijnen', '  advies.pdf  ', 'advies.pdf'],
    ['leeg wordt document', '', 'document'],
    ['alleen spaties wordt document', ' \t ', 'document'],
  ])('%s', (_titel, naam, verwacht) => {
    expect(toVeiligeBestandsnaam(naam)).toBe(verwacht)
  })
})

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1_499, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [2_440_000, '2,4 MB'],
  [9_960_000, '10 MB'],
  [262_144_000, '262 MB'],
])('%d bytes leest als %s', (bytes, tekst) => {
  expect(formatGrootte(bytes)).toBe(tekst)
})

describe('wie een document toevoegt', () => {
  const goed = { bestandsNaam: 'a.pdf', vertrouwelijkheid: 'SV' }

  test('hoeft geen omschrijving te geven', () => {
    expect(DocumentToevoeging.safeParse(goed).success).toBe(true)
  })

  test.each([
    ['moet de vertrouwelijkheid zelf kiezen', { bestandsNaam: 'a.pdf' }],
    ['kan niet openbaar kiezen', { ...goed, vertrouwelijkheid: 'OPENBAAR' }],
    ['moet een naam geven', { ...goed, bestandsNaam: '   ' }],
    ['geeft een naam van ten hoogste 255 tekens', { ...goed, bestandsNaam: 'x'.repeat(256) }],
    ['geeft een omschrijving van ten hoogste 500 tekens', { ...goed, omschrijving: 'x'.repeat(501) }],
  ])('%s', (_titel, invoer) => {
    expect(DocumentToevoeging.safeParse(invoer).success).toBe(false)
  })
})

test.each([
  ['NL', 'Nederlands'],
  ['de', 'Duits'],
  ['qqq', 'qqq'],
  ['zomaar wat', 'zomaar wat'],
])('taal %s heet %s', (taal, verwacht) => {
  expect(labelTaal(taal)).toBe(verwacht)
})
