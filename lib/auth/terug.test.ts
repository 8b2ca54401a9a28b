import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inlogPad, STARTPAGINA, veiligTerug } from './terug.ts'

const ORIGIN = 'https://portaal.test'

test.each([
  '/werkvoorraad',
  '/samenwerkingen',
  '/samenwerkingen?status=OPEN&pagina=2',
  '/samenwerkingen/SAM-10022/actieverzoeken/0198c0de-0000-7000-8000-000000000001',
  '/notificaties',
])('terug naar een eigen pagina mag: %s', (pad) => {
  expect(veiligTerug(pad, ORIGIN)).toBe(pad)
  expect(veiligTerug(`${ORIGIN}${pad}`, ORIGIN)).toBe(pad)
})

const PAGINAS = globSync('app/(portaal)/**/page.tsx').map((bestand) => {
  const [, pad = ''] = /^app\/\(portaal\)(.*)\/page\.tsx$/.exec(bestand) ?? []
  return pad.replaceAll(/\[\w+\]/g, 'SAM-10022')
})

test('er zijn pagina’s gevonden', () => {
  expect(PAGINAS).toContain('/werkvoorraad')
})

test.each(PAGINAS)('na het inloggen komt men terug op %s', (pad) => {
  expect(veiligTerug(pad, ORIGIN)).toBe(pad)
})

test.each([
  'https://kwaad.test/werkvoorraad',
  '//kwaad.test/werkvoorraad',
  String.raw`/\kwaad.test`,
  String.raw`\\kwaad.test`,
  'https:/kwaad.test',
  'javascript:alert(1)',
  'data:text/html,x',
  '@kwaad.test',
  'https://portaal.test@kwaad.test/werkvoorraad',
  'https://portaal.test.kwaad.test/werkvoorraad',
  'https://gebruiker:geheim@portaal.test/werkvoorraad',
  '/%2f%2fkwaad.test',
  '/werkvoorraad/../../kwaad',
  '/%5ckwaad.test',
  '/werkvoorraad\r\nset-cookie: x=1',
  ' /werkvoorraad',
  '\t//kwaad.test',
  '/api/uitloggen',
  '/inloggen',
  '/',
  'werkvoorraad',
  '',
  null,
  undefined,
  `/samenwerkingen/${'x'.repeat(1000)}`,
])('al het andere leidt naar de startpagina: %j', (waarde) => {
  expect(veiligTerug(waarde, ORIGIN)).toBe(STARTPAGINA)
})

test('de weg terug staat alleen in het adres als hij iets toevoegt', () => {
  expect(inlogPad('/inloggen', STARTPAGINA)).toBe('/inloggen')
  expect(inlogPad('/inloggen', '/notificaties?pagina=2')).toBe('/inloggen?terug=%2Fnotificaties%3Fpagina%3D2')
})
