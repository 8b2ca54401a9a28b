import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { GET as INHOUD } from '#app/api/documenten/[documentId]/inhoud/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/route.ts'
import { PUT as TOEVOEGEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { env, setEnv } from '#lib/env.ts'
import { getCertificaatStand, leesGebruiktePem } from '#lib/mtls/wissel.ts'
import { renewPortalCertificate } from '#tools/test/client-certificate.ts'
import { portaalVariabelen } from '#tools/test/portaal-variabelen.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import { getGereedheid } from './health.ts'

const MB = 1024 * 1024
const pki = z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR
const lees = (naam: string) => readFileSync(path.join(pki, naam), 'utf8')
const map = makeTemporaryFolder()
const paden = {
  ...{ SWF_CLIENT_CERT: path.join(map, 'client.pem'), SWF_CLIENT_KEY: path.join(map, 'client.key') },
  SWF_CA: path.join(map, 'ca.pem'),
}

let wereld: TestWereld
let stoel: Stoel
let variabelen: Record<string, string>

beforeAll(async () => {
  wereld = await openTestWereld()
  stoel = await wereld.als('zandbakdorp')
  variabelen = portaalVariabelen(env().databaseUrl)
})
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  // Another address: a portal that has just started.
  setEnv(variabelen)
  getCertificaatStand()
  zet(lees('portaal.pem'), lees('portaal.key'))
  setEnv({ ...variabelen, ...paden })
  await wereld.wisAanroepen()
})
afterEach(() => vi.useRealTimers())
afterAll(async () => {
  await wereld.sluit()
  rmSync(map, { recursive: true })
})

function zet(cert: string, key: string, ca = lees('root.pem')): void {
  writeFileSync(paden.SWF_CLIENT_CERT, cert)
  writeFileSync(paden.SWF_CLIENT_KEY, key)
  writeFileSync(paden.SWF_CA, ca)
}

const straks = () => vi.setSystemTime(Date.now() + 10_000)
const nummers = async () => (await wereld.aanroepen()).map(({ certificaatNummer }) => certificaatNummer)

/** Asks the SWF something, and tells the number of the certificate it saw. */
async function getoond(): Promise<string | null | undefined> {
  expect((await stoel(LIST)).status).toBe(200)
  return (await nummers()).at(-1)
}

async function metKoppen(meer: Record<string, string> = {}) {
  const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp'), actor: 'tester' })
  return { cookie, origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin', ...meer }
}

/** An upload of which the second half waits until `ga`. */
async function halveUpload(inhoud: Buffer) {
  const vrij = Promise.withResolvers<undefined>()
  const delen = [inhoud.subarray(0, inhoud.length / 2), inhoud.subarray(inhoud.length / 2)]
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const deel = delen.shift()
      if (delen.length === 0) await vrij.promise
      if (deel) controller.enqueue(deel)
      if (delen.length === 0) controller.close()
    },
  })
  const headers = await metKoppen({
    ...{ 'content-type': 'text/plain', 'content-length': String(inhoud.length) },
    'repr-digest': `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`,
  })
  const url = `${TEST_ORIGIN}/x?bestandsNaam=groot.txt&vertrouwelijkheid=RV`
  const request = new Request(url, { method: 'PUT', headers, body, ...{ duplex: 'half' } })
  const params = { samenwerkingId: wereld.dossier('SAM-10021'), uploadId: crypto.randomUUID() }
  const antwoord = TOEVOEGEN(request, { params: Promise.resolve(params) })
  await vi.waitUntil(async () => (await wereld.aanroepen()).some(({ methode }) => methode === 'POST'), 10_000)
  return { ga: () => vrij.resolve(undefined), antwoord }
}

async function begonnenDownload(documentId: string) {
  const request = new Request(`${TEST_ORIGIN}/x`, { headers: await metKoppen() })
  const response = await INHOUD(request, { params: Promise.resolve({ documentId }) })
  const lezer = response.body?.getReader()
  const delen = [(await lezer?.read())?.value ?? new Uint8Array()]
  return async function rest(): Promise<Buffer> {
    for (let deel = await lezer?.read(); deel?.value; deel = await lezer?.read()) delen.push(deel.value)
    return Buffer.concat(delen)
  }
}

test('wat loopt, eindigt met het oude certificaat; de volgende aanroep toont het nieuwe, zonder herstart', async () => {
  const oud = await getoond()
  const inhoud = Buffer.alloc(24 * MB, 'advies ')
  const upload = await halveUpload(inhoud)

  const eerste = await renewPortalCertificate(pki)
  zet(eerste.chain, eerste.key)
  straks()
  const nieuw = await getoond()
  expect(nieuw).not.toBe(oud)
  upload.ga()
  const response = await upload.antwoord
  expect(response.status).toBe(200)
  const posts = (await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')
  expect(posts.map(({ status, certificaatNummer }) => [status, certificaatNummer])).toEqual([[201, oud]])

  const rest = await begonnenDownload(Document.parse(await response.json()).documentId)
  const tweede = await renewPortalCertificate(pki)
  zet(tweede.chain, tweede.key)
  straks()
  expect([oud, nieuw]).not.toContain(await getoond())
  expect((await rest()).equals(inhoud)).toBe(true)
})

test('binnen tien seconden kijkt het portaal niet opnieuw', async () => {
  const oud = await getoond()
  const { chain, key } = await renewPortalCertificate(pki)
  zet(chain, key)
  expect(await getoond()).toBe(oud)
  straks()
  expect(await getoond()).not.toBe(oud)
})

const halfweg = (tekst: string) => tekst.slice(0, tekst.length / 2)
type Nieuw = Awaited<ReturnType<typeof renewPortalCertificate>>

test.each<[string, string, (nieuw: Nieuw) => [string, string, string?]]>([
  ['een half certificaat', 'onleesbaar', ({ leaf, key }) => [halfweg(leaf), key]],
  ['een halve sleutel', 'onleesbaar', ({ chain, key }) => [chain, halfweg(key)]],
  ['een leeg bestand', 'onleesbaar', ({ key }) => ['', key]],
  ['een leeg bestand van uitgevers', 'onleesbaar', ({ chain, key }) => [chain, key, '']],
  ['een half bestand van uitgevers', 'onleesbaar', ({ chain, key }) => [chain, key, halfweg(lees('root.pem'))]],
  ['alleen het certificaat nog maar', 'sleutel', ({ chain }) => [chain, lees('portaal.key')]],
  ['het tussencertificaat nog niet', 'keten', ({ leaf, key }) => [leaf, key]],
  ['een certificaat voor een server', 'doel', () => [lees('server.pem'), lees('server.key')]],
  ['dat van een ander', 'oin', () => [lees('ggd.pem'), lees('ggd.key')]],
  ['een verlopen certificaat', 'verlopen', () => [lees('verlopen.pem'), lees('verlopen.key')]],
])('%s: het oude blijft in gebruik, en het portaal zegt %s', async (_naam, weigering, maak) => {
  const oud = await getoond()
  const nieuw = await renewPortalCertificate(pki)
  zet(...maak(nieuw))
  straks()
  expect(await getoond()).toBe(oud)
  expect(getCertificaatStand()).toMatchObject({ certificaat: { nummer: oud }, geweigerd: { weigering } })
  expect(await getGereedheid()).toEqual({ status: 'ok', waarschuwingen: [expect.stringContaining(weigering)] })

  zet(nieuw.chain, nieuw.key)
  straks()
  expect(await getoond()).not.toBe(oud)
  expect(getCertificaatStand().geweigerd).toBeNull()
})

test('zonder bestanden blijft het certificaat dat in gebruik is', async () => {
  const oud = await getoond()
  for (const pad of Object.values(paden)) rmSync(pad)
  straks()
  expect(await getoond()).toBe(oud)
  expect(getCertificaatStand().geweigerd?.weigering).toBe('onleesbaar')
  expect(await getGereedheid()).toEqual({
    status: 'ok',
    waarschuwingen: ['De certificaatbestanden zijn niet te lezen (onleesbaar)'],
  })
})

test('ook wie een onvolledige keten gebruikt, houdt zijn uitgevers als het bestand leeg is', async () => {
  const { leaf, key } = await renewPortalCertificate(pki)
  setEnv(variabelen)
  getCertificaatStand()
  zet(leaf, key)
  setEnv({ ...variabelen, ...paden })
  expect(getCertificaatStand()).toMatchObject({ certificaat: { keten: 'onvolledig' }, geweigerd: null })
  zet(leaf, key, '')
  expect(getCertificaatStand().geweigerd?.weigering).toBe('onleesbaar')
  expect(leesGebruiktePem(paden.SWF_CA)).toBe(lees('root.pem'))
})

test('wat vandaag nog niet geldt, komt vanzelf in gebruik', async () => {
  const oud = await getoond()
  const { chain, key } = await renewPortalCertificate(pki, { from: 1 })
  zet(chain, key)
  straks()
  expect(getCertificaatStand().geweigerd?.weigering).toBe('nog-niet-geldig')
  vi.setSystemTime(Date.now() + 2 * 86_400_000)
  expect(getCertificaatStand().certificaat.nummer).not.toBe(oud)
})

test('wat bijna verloopt, staat bij de gereedheid', async () => {
  const { chain, key } = await renewPortalCertificate(pki, { to: 20 })
  zet(chain, key)
  expect(await getGereedheid()).toMatchObject({
    waarschuwingen: [expect.stringMatching(/verloopt over (19|20) dagen/)],
  })
})
