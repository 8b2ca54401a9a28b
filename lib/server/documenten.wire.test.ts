import { createHash } from 'node:crypto'
import { GET as INHOUD } from '#app/api/documenten/[documentId]/inhoud/route.ts'
import { DELETE } from '#app/api/documenten/[documentId]/route.ts'
import { PUT } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'

const MAX = 3_000_000
const OPSLAAN = 'POST /samenwerkingen/{samenwerkingId}/documenten'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel

beforeAll(async () => {
  wereld = await openTestWereld({ MAX_DOCUMENT_BYTES: String(MAX) })
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

/** A file that no other test has: a PDF by its first bytes, and different everywhere. */
function bestand(lengte: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengte)
  for (let plek = 0; plek < lengte; plek += 1) bytes[plek] = (plek * 31 + (plek >> 8)) & 255
  bytes.set(new TextEncoder().encode(`%PDF-1.7 ${crypto.randomUUID()}`).subarray(0, lengte))
  return bytes
}
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const digest = (bytes: Uint8Array) => `sha-256=:${sha256(bytes).toString('base64')}:`

type Zending = {
  stoel?: Stoel
  dossier?: string
  uploadId?: string
  naam?: string
  query?: Record<string, string>
  headers?: Record<string, string>
  stroom?: ReadableStream<Uint8Array>
}

function zend(bytes: Uint8Array<ArrayBuffer>, zending: Zending = {}) {
  const { stoel = gemeente, dossier = 'SAM-10022', uploadId = crypto.randomUUID(), naam = 'advies.pdf' } = zending
  return stoel(PUT, {
    methode: 'PUT',
    params: { samenwerkingId: wereld.dossier(dossier), uploadId },
    query: { bestandsNaam: naam, vertrouwelijkheid: 'RV', ...zending.query },
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'repr-digest': digest(bytes),
      ...zending.headers,
    },
    body: zending.stroom ?? bytes,
  })
}

const download = (documentId: string, stoel = gemeente) => stoel(INHOUD, { params: { documentId } })
const verwijder = (documentId: string, stoel = gemeente) => stoel(DELETE, { methode: 'DELETE', params: { documentId } })
async function lijst(dossier = 'SAM-10022') {
  const params = { samenwerkingId: wereld.dossier(dossier) }
  const { body } = await gemeente(LIST, { params, query: { grootte: '100' } })
  return paginaVan(Document).parse(body)
}
const aantal = async () => (await lijst()).pagina.totaal

/** Gives half, then what `einde` says. */
function halve(bytes: Uint8Array, einde: (controller: ReadableStreamDefaultController<Uint8Array>) => void) {
  let begonnen = false
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (begonnen) einde(controller)
      else controller.enqueue(bytes.slice(0, bytes.length / 2))
      begonnen = true
    },
  })
}

describe('toevoegen en terughalen', () => {
  test('de bytes komen precies zo terug, met naam, hash en beveiliging', async () => {
    const bytes = bestand(1_500_001)
    const toegevoegd = await zend(bytes, { query: { omschrijving: 'Advies & bijlage', vertrouwelijkheid: 'SV' } })
    const document = Document.parse(toegevoegd.body)
    expect(document).toMatchObject({
      bestandsNaam: 'advies.pdf',
      omschrijving: 'Advies & bijlage',
      vertrouwelijkheid: 'SV',
      hash: sha256(bytes).toString('hex'),
      vanOns: true,
    })
    const gehaald = await download(document.documentId)
    expect(sha256(gehaald.bytes).equals(sha256(bytes))).toBe(true)
    expect(Object.fromEntries(gehaald.headers)).toMatchObject({
      'content-disposition': `attachment; filename="advies.pdf"; filename*=UTF-8''advies.pdf`,
      'content-type': 'application/pdf',
      'content-length': '1500001',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    })
  })

  test.each([
    ['aanhalingstekens', 'het "grote" plan.pdf', 'het "grote" plan.pdf'],
    ['accenten en emoji', 'café ☕ één.pdf', 'café ☕ één.pdf'],
    ['een pad', '../../etc/advies.pdf', 'advies.pdf'],
    ['een regeleinde', 'a\r\nX-Kwaad: 1.pdf', 'aX-Kwaad: 1.pdf'],
    ['een omgekeerde leesrichting', 'plan\u202efdp.pdf', 'planfdp.pdf'],
    ['puntkomma en procent', '100%; filename=x.pdf', '100%; filename=x.pdf'],
    ['de grens van multipart', '--samenwerkportaal-1.pdf', '--samenwerkportaal-1.pdf'],
    ['255 tekens', `${'x'.repeat(251)}.pdf`, `${'x'.repeat(251)}.pdf`],
  ])('een naam met %s', async (_titel, naam, verwacht) => {
    const document = Document.parse((await zend(bestand(100), { naam })).body)
    expect(document.bestandsNaam).toBe(verwacht)
    const kop = (await download(document.documentId)).headers.get('content-disposition') ?? ''
    expect(decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(kop)?.[1] ?? '')).toBe(verwacht)
  })

  test('precies het maximum mag, één byte meer niet', async () => {
    expect((await zend(bestand(MAX))).status).toBe(200)
    await wereld.wisAanroepen()
    expect((await zend(bestand(MAX + 1))).body).toMatchObject({ status: 413, code: 'te-groot' })
    expect(await wereld.aanroepen()).toEqual([])
  })

  test('een bestand van één byte mag', async () => {
    expect((await zend(bestand(1), { naam: 'a.txt', headers: { 'content-type': 'text/plain' } })).status).toBe(200)
  })
})

describe('een bestand dat niet heel aankomt, wordt nooit een document', () => {
  const bytes = bestand(900_000)
  const anders = new Uint8Array(bytes)
  anders[450_000] = (anders[450_000] ?? 0) ^ 1

  test.each([
    ['één byte anders', () => zend(anders, { headers: { 'repr-digest': digest(bytes) } })],
    ['korter dan aangekondigd', () => zend(bytes, { headers: { 'content-length': '900001' } })],
    ['langer dan aangekondigd', () => zend(bytes, { headers: { 'content-length': '899999' } })],
    ['halverwege gestopt', () => zend(bytes, { stroom: halve(bytes, (controller) => controller.close()) })],
    [
      'halverwege afgebroken',
      () => zend(bytes, { stroom: halve(bytes, (controller) => controller.error(new Error('weg'))) }),
    ],
  ])('%s', async (_titel, verstuur) => {
    const ervoor = await aantal()
    expect((await verstuur()).body).toMatchObject({ status: 400, code: 'ongeldige-invoer' })
    expect(await aantal()).toBe(ervoor)
  })

  test('daarna kan het onder hetzelfde nummer opnieuw', async () => {
    const uploadId = crypto.randomUUID()
    const eigen = bestand(1000)
    await zend(eigen, { uploadId, stroom: halve(eigen, (controller) => controller.close()) })
    expect((await zend(eigen, { uploadId })).status).toBe(200)
  })

  test.each([
    ['nul bytes', new Uint8Array(0), {}],
    ['geen lengte', bestand(10), { 'content-length': '' }],
    ['geen hash', bestand(10), { 'repr-digest': '' }],
    ['een hash van een andere soort', bestand(10), { 'repr-digest': 'sha-512=:AAAA:' }],
  ])('%s wordt geweigerd voordat er iets wordt gelezen', async (_titel, inhoud, headers) => {
    await wereld.wisAanroepen()
    expect((await zend(inhoud, { headers })).body).toMatchObject({ status: 400, code: 'ongeldige-invoer' })
    expect(await wereld.aanroepen()).toEqual([])
  })

  test.each([
    ['zonder keuze van vertrouwelijkheid', { vertrouwelijkheid: '' }],
    ['met een vertrouwelijkheid die niet bestaat', { vertrouwelijkheid: 'OPENBAAR' }],
    ['zonder naam', { bestandsNaam: ' ' }],
    ['met een te lange omschrijving', { omschrijving: 'x'.repeat(501) }],
  ])('%s', async (_titel, query) => {
    expect((await zend(bestand(10), { query })).body).toMatchObject({ status: 400, code: 'ongeldige-invoer' })
  })
})

describe('twee keer toevoegen', () => {
  test('na elkaar geeft hetzelfde document, zonder opnieuw te sturen', async () => {
    const [uploadId, bytes] = [crypto.randomUUID(), bestand(5000)]
    const eerste = await zend(bytes, { uploadId })
    await wereld.wisAanroepen()
    const tweede = await zend(bytes, { uploadId })
    expect([tweede.status, tweede.body]).toEqual([200, eerste.body])
    expect((await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')).toEqual([])
  })

  test('tegelijk geeft één document en één conflict', async () => {
    const [uploadId, bytes, ervoor] = [crypto.randomUUID(), bestand(500_000), await aantal()]
    await wereld.storing({ route: OPSLAAN, soort: 'vertraging', ms: 800, keer: 1 })
    const antwoorden = await Promise.all([zend(bytes, { uploadId }), zend(bytes, { uploadId })])
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await aantal()).toBe(ervoor + 1)
  })

  test('een ander bestand onder hetzelfde nummer is een conflict', async () => {
    const uploadId = crypto.randomUUID()
    await zend(bestand(50), { uploadId })
    expect((await zend(bestand(50), { uploadId })).body).toMatchObject({ code: 'status-conflict' })
  })

  test('een collega van een andere organisatie kan hetzelfde nummer gebruiken', async () => {
    const uploadId = crypto.randomUUID()
    await zend(bestand(50), { uploadId })
    expect((await zend(bestand(60), { uploadId, stoel: ggd })).status).toBe(200)
  })

  test.each([['afbreken'], ['onzin'], ['status']])(
    'een verloren antwoord (%s) wordt nagekeken: één document',
    async (soort) => {
      const ervoor = await aantal()
      await wereld.storing({ route: OPSLAAN, soort, moment: 'na', keer: 1 })
      expect((await zend(bestand(5000))).status).toBe(200)
      expect(await aantal()).toBe(ervoor + 1)
    },
  )

  test('kan ook het nakijken niet, dan wordt het bij de volgende poging gevonden', async () => {
    const [uploadId, bytes, ervoor] = [crypto.randomUUID(), bestand(5000), await aantal()]
    await wereld.storing({ route: OPSLAAN, soort: 'afbreken', moment: 'na', keer: 1 })
    await wereld.storing({
      route: 'GET /samenwerkingen/{samenwerkingId}/documenten',
      soort: 'status',
      status: 500,
      keer: 3,
    })
    expect((await zend(bytes, { uploadId })).body).toMatchObject({ code: 'dso-onbereikbaar' })
    await wereld.wisAanroepen()
    expect((await zend(bytes, { uploadId })).status).toBe(200)
    expect((await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')).toEqual([])
    expect(await aantal()).toBe(ervoor + 1)
  })
})

describe('wie mag wat', () => {
  test('in een gesloten dossier kan niets bij en niets weg, en is alles te downloaden', async () => {
    const { items } = await lijst('SAM-10024')
    const eigen = items.find(({ vanOns }) => vanOns)?.documentId ?? ''
    expect((await zend(bestand(10), { dossier: 'SAM-10024' })).body).toMatchObject({ code: 'status-conflict' })
    expect((await verwijder(eigen)).body).toMatchObject({ code: 'status-conflict' })
    expect((await download(eigen)).status).toBe(200)
  })

  test('toevoegen aan een dossier van anderen: niet gevonden', async () => {
    const { body } = await zend(bestand(10), { stoel: ggd, dossier: 'SAM-10026' })
    expect(body).toMatchObject({ status: 404, code: 'niet-gevonden' })
  })

  test('verwijderen kan wie het toevoegde, en maar één keer', async () => {
    const { documentId } = Document.parse((await zend(bestand(10))).body)
    expect((await verwijder(documentId, ggd)).body).toMatchObject({ code: 'geen-toegang' })
    expect((await verwijder(documentId)).status).toBe(204)
    expect((await verwijder(documentId)).body).toMatchObject({ code: 'niet-gevonden' })
    expect((await download(documentId)).body).toMatchObject({ code: 'niet-gevonden' })
  })

  test.each([
    ['5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33', 404],
    ['geen-uuid', 400],
  ])('downloaden van %s: %d', async (id, status) => {
    expect((await download(id)).status).toBe(status)
  })
})

describe('als de SWF het niet doet', () => {
  test('een download die niet begint, is een probleem en geen bestand', async () => {
    const { documentId } = Document.parse((await zend(bestand(10))).body)
    await wereld.storing({ route: 'GET /documenten/{documentId}/content', soort: 'status', status: 503, retryAfter: 9 })
    const { body, headers } = await download(documentId)
    expect(body).toMatchObject({ code: 'dso-storing', retryAfter: 9 })
    expect(headers.has('content-disposition')).toBe(false)
  })
})
