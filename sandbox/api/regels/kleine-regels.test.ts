import { describe, expect, it } from 'vitest'
import { parseBereik } from './bereik.ts'
import { decodeFormNaam, formaatVan, isBestandsnaam, isUitvoerbaar, toContentDisposition } from './bestand.ts'
import { BEWEZEN_TYPEN, magSturen } from './notificatietypen.ts'
import { isOin } from './oin.ts'
import { findVerzoek } from './verzoeknummer.ts'

describe('het verzoeknummer', () => {
  it.each([
    ['2026031500404', { soort: 'onbekend' }],
    ['2026031500403', { soort: 'ander-gezag' }],
    ['2026031500503', { soort: 'van-u', lukt: false, traag: false }],
    ['2026031500900', { soort: 'van-u', lukt: true, traag: true }],
    ['2026031500007', { soort: 'van-u', lukt: true, traag: false }],
    ['2026040400001', { soort: 'van-u', lukt: true, traag: false }],
  ])('%s', (verzoeknummer, verwacht) => {
    expect(findVerzoek(verzoeknummer)).toEqual(verwacht)
  })
})

describe('een OIN', () => {
  it.each([
    ['00000099000000010000', true],
    ['0000000900000A010000', true],
    ['0000009900000001000', false],
    ['000000990000000100000', false],
    ['00000099 00000010000', false],
    ['0000009900000001000a', false],
    ['', false],
  ])('%j: %s', (tekst, verwacht) => {
    expect(isOin(tekst)).toBe(verwacht)
  })
})

describe('een bestand', () => {
  it.each([
    ['advies.pdf', 'application/pdf'],
    ['ADVIES.PDF', 'application/pdf'],
    ['archief.tar.zip', 'application/zip'],
    ['pagina.html', null],
    ['programma.exe', null],
    ['zonder', null],
    ['x.constructor', null],
  ])('%s heeft formaat %s', (naam, formaat) => {
    expect(formaatVan(naam)).toBe(formaat)
  })

  it.each([
    ['advies.pdf', true],
    ['a"b🏗️.pdf', true],
    ['a/b.pdf', false],
    ['a\\b.pdf', false],
    ['a\r\nb.pdf', false],
    ['   ', false],
    ['x'.repeat(256), false],
  ])('%j is als naam %s', (naam, goed) => {
    expect(isBestandsnaam(naam)).toBe(goed)
  })

  it.each([
    ['MZ\x90', true],
    ['#!/bin/sh', true],
    ['\x7fELF', true],
    ['%PDF-1.7', false],
    ['PK\x03\x04', false],
    ['', false],
  ])('%j uitvoerbaar: %s', (begin, verwacht) => {
    expect(isUitvoerbaar(Buffer.from(begin, 'latin1'))).toBe(verwacht)
  })

  it('formuliernamen: alleen aanhalingsteken en regeleinde zijn gecodeerd', () => {
    expect(decodeFormNaam('100%25 %22x%22%0D%0A')).toBe('100%25 "x"\r\n')
  })

  it('de kop van een download kan niet worden opengebroken', () => {
    expect(toContentDisposition('a";\r\nX: y é.pdf')).toBe(
      `attachment; filename="a_;__X: y _.pdf"; filename*=UTF-8''a%22%3B%0D%0AX%3A%20y%20%C3%A9.pdf`,
    )
  })
})

describe('Range', () => {
  it.each([
    [undefined, null],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=5-', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=5-100', { start: 5, end: 9 }],
    ['bytes=10-', 'onbereikbaar'],
    ['bytes=6-5', 'onbereikbaar'],
    ['bytes=0-1,3-4', null],
    ['bytes=-', null],
  ])('%s van 10 bytes', (header, verwacht) => {
    expect(parseBereik(header, 10)).toEqual(verwacht)
  })
})

it('in strikte stand gaan alleen de zeven bewezen typen uit', () => {
  expect(BEWEZEN_TYPEN).toHaveLength(7)
  expect([
    magSturen('NIEUW_BERICHT', true),
    magSturen('PRIVILEGE_GEWIJZIGD', true),
    magSturen('PRIVILEGE_GEWIJZIGD', false),
  ]).toEqual([true, false, true])
})
