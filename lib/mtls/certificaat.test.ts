import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { leesBestanden, type Paden, toCertificaat } from './certificaat.ts'
import { certificaatOin } from './wissel.ts'

const pki = z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR
const bestand = (naam: string) => path.join(pki, naam)
const paden = (naam: string, anders = {}) => ({
  ...{ certPad: bestand(`${naam}.pem`), keyPad: bestand(`${naam}.key`), caPad: bestand('root.pem') },
  ...anders,
})

const leesCertificaat = (waar: Paden) => toCertificaat(leesBestanden(waar))

test.each([
  ['portaal', '00000099000000990000', 'vertrouwd'],
  ['ggd', '00000099000000040000', 'vertrouwd'],
  ['verlopen', '00000099000000010000', 'vertrouwd'],
  ['vreemd', '00000099000000010000', 'vreemd'],
  ['server', null, 'vertrouwd'],
])('%s: OIN %s, keten %s', (naam, oin, keten) => {
  expect(leesCertificaat(paden(naam))).toMatchObject({ oin, keten, sleutelPast: true })
})

test('an expired certificate is read like any other', () => {
  expect(leesCertificaat(paden('verlopen')).geldigTot.getTime()).toBeLessThan(Date.now())
})

test('without its intermediate a chain is incomplete', () => {
  const los = path.join(mkdtempSync(path.join(tmpdir(), 'certificaat-')), 'los.pem')
  const [blad = ''] = readFileSync(bestand('ggd.pem'), 'utf8').split(/(?<=-----END CERTIFICATE-----\n)/)
  writeFileSync(los, blad)
  expect(leesCertificaat(paden('ggd', { certPad: los })).keten).toBe('onvolledig')
})

test('the key of another certificate does not fit', () => {
  expect(leesCertificaat(paden('ggd', { keyPad: bestand('portaal.key') })).sleutelPast).toBe(false)
})

test('nothing of the key is in what is told', () => {
  const regels = readFileSync(bestand('ggd.key'), 'utf8')
    .split('\n')
    .filter((regel) => regel.length > 20)
  const verteld = JSON.stringify(leesCertificaat(paden('ggd')))
  for (const regel of regels) expect(verteld).not.toContain(regel)
})

test.each([
  ['ggd', true],
  ['server', false],
])('%s may be used to connect with: %s', (naam, voorClient) => {
  expect(leesCertificaat(paden(naam)).voorClient).toBe(voorClient)
})

test('the OIN follows the configured certificate', () => {
  zetInstellingen(pki)
  expect(certificaatOin()).toBe('00000099000000990000')
  zetInstellingen(pki, { SWF_CLIENT_CERT: bestand('ggd.pem') })
  expect(certificaatOin()).toBe('00000099000000040000')
})
