import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ONZEKERHEID, Profiel, profielFouten, readProfiel } from './profiel.ts'

function schrijf(inhoud: string): string {
  const bestand = path.join(mkdtempSync(path.join(tmpdir(), 'profiel-')), 'profiel.json')
  writeFileSync(bestand, inhoud)
  return bestand
}

// U0 is whether the DSO mandates a portal like this at all: no client can configure that.
test('every uncertainty that concerns the client is an entry', () => {
  const alle = Array.from({ length: 15 }, (_, index) => `U${index + 1}`)
  expect(new Set(Object.values(ONZEKERHEID).flat())).toEqual(new Set(alle))
})

test('every entry says which uncertainty it answers', () => {
  expect(Object.keys(ONZEKERHEID).toSorted()).toEqual(Object.keys(Profiel.shape).toSorted())
})

test('the reconstruction is the default', () => {
  expect(readProfiel(undefined)).toMatchObject({
    paden: { actieverzoek: '/actieverzoeken/{actieverzoekId}' },
    paginering: { pagina: 'page', grootte: 'size', basis: 0, sorteer: '_sort' },
    privileges: { BT: ['BT', 'BEPERKTE_TOEGANG'], VT: ['VT', 'VOLLEDIGE_TOEGANG'] },
    bestand: { deelNaam: 'file', metadataIn: 'query' },
  })
})

test('one entry of one group can be overridden', () => {
  const { paginering, paden } = readProfiel(schrijf('{"paginering":{"pagina":"pagina","basis":1}}'))
  expect(paginering).toMatchObject({ pagina: 'pagina', grootte: 'size', basis: 1 })
  expect(paden.documenten).toBe('/samenwerkingen/{samenwerkingId}/documenten')
})

test.each([
  ['an unknown entry', '{"oinHeadr":"x"}', 'oinHeadr'],
  ['an unknown path', '{"paden":{"dokumenten":"/x"}}', 'dokumenten'],
  ['a path to elsewhere', '{"paden":{"documenten":"https://elders.example/x"}}', 'documenten'],
  ['a page base that cannot be', '{"paginering":{"basis":2}}', 'basis'],
  ['a code that users must not get', '{"foutcodes":{"403":"niet-ingelogd"}}', 'foutcodes'],
])('%s is refused by name', (_titel, inhoud, genoemd) => {
  expect(() => readProfiel(schrijf(inhoud))).toThrow(genoemd)
})

test.each([
  ['an unknown entry', '{"oinHaeder":"x"}', ['SWF_PROFILE: oinHaeder bestaat niet']],
  ['an unknown path', '{"paden":{"dokumenten":"/x"}}', ['SWF_PROFILE: paden.dokumenten bestaat niet']],
  ['a wrong value', '{"paginering":{"basis":7}}', ['SWF_PROFILE: paginering.basis heeft geen geldige waarde']],
  ['a list', '[]', ['SWF_PROFILE: het geheel heeft geen geldige waarde']],
  ['no JSON', '{', ['SWF_PROFILE is geen geldige JSON']],
  ['nothing to mend', '{"oinHeader":"oin"}', []],
])('start-up says what is wrong: %s', (_, inhoud, fouten) => {
  expect(profielFouten(schrijf(inhoud))).toEqual(fouten)
})

test('start-up says that the file is not there', () => {
  expect(profielFouten('/nergens/profiel.json')).toEqual(['SWF_PROFILE is niet te lezen'])
})
