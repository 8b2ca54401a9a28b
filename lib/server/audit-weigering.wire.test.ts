import { POST as KIES } from '#app/api/inloggen/organisatie/route.ts'
import { POST as PROEF } from '#app/api/beheer/koppeling/proef/route.ts'
import { GET as LIJST } from '#app/api/samenwerkingen/route.ts'
import { GET as LEES } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { PUT as SLUIT } from '#app/api/samenwerkingen/[samenwerkingId]/sluiting/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { trekSessieIn } from '#lib/auth/sessie.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { verifyAuditKeten } from './audit-keten.ts'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
type Sessie = Awaited<ReturnType<typeof createTestSessie>>

let wereld: TestWereld
let ggd: Sessie
beforeAll(async () => {
  wereld = await openTestWereld()
  ggd = await createTestSessie({ oin: wereld.oin('ggd') })
})
afterEach(() => db().auditRegel.deleteMany())
afterAll(() => wereld.sluit())

const EIGEN = { origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin' }
type Vraag = { cookie?: string; params?: Record<string, string>; headers?: Record<string, string>; body?: string }

/** At its real address, which the row is made from. */
async function vraag(handler: Handler, regel: string, { cookie = ggd.cookie, params = {}, ...rest }: Vraag = {}) {
  const [method = '', pad = ''] = regel.split(' ')
  const headers = { cookie, ...EIGEN, ...rest.headers }
  const init = { method, headers, ...(rest.body !== undefined && { body: rest.body }) }
  const antwoord = await handler(new Request(`${TEST_ORIGIN}${pad}`, init), { params: Promise.resolve(params) })
  return { status: antwoord.status, traceId: antwoord.headers.get('x-trace-id') }
}

const rijen = () => db().auditRegel.findMany({ orderBy: { volgnummer: 'asc' } })
const proef = (anders: Vraag = {}) => vraag(PROEF, 'POST /api/beheer/koppeling/proef', anders)

describe('wat niet mag (403)', () => {
  test('staat er één keer, met wie, wat en waarom, in een gave keten', async () => {
    const { status, traceId } = await proef()
    expect(status).toBe(403)
    expect(await rijen()).toEqual([
      expect.objectContaining({
        ...{ fase: 'GEWEIGERD', handeling: 'koppeling-testen', object: '-', code: 'geen-toegang', traceId },
        ...{ oin: wereld.oin('ggd'), actorHash: ggd.actorHash, loa: 'loa3' },
      }),
    ])
    expect(await verifyAuditKeten()).toEqual({ ok: true, rijen: 1 })
  })

  test('een handeling die begon en bij het DSO strandt, is al afgesloten: geen derde rij', async () => {
    const samenwerkingId = wereld.dossier('SAM-10021')
    const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp') })
    await wereld.storing({ route: 'PATCH *', soort: 'status', status: 403, keer: 1 })
    const regel = `PUT /api/samenwerkingen/${samenwerkingId}/sluiting`
    expect((await vraag(SLUIT, regel, { cookie, params: { samenwerkingId } })).status).toBe(403)
    const geschreven = await rijen()
    expect(geschreven.map(({ fase, code }) => [fase, code])).toEqual([
      ['BEGONNEN', null],
      ['MISLUKT', 'geen-toegang'],
    ])
    expect(geschreven.every(({ object }) => object === samenwerkingId)).toBe(true)
  })

  test('een handeling die wij zelf tegenhielden, noemt het dossier', async () => {
    const samenwerkingId = wereld.dossier('SAM-10021')
    const regel = `PUT /api/samenwerkingen/${samenwerkingId}/sluiting`
    expect((await vraag(SLUIT, regel, { params: { samenwerkingId } })).status).toBe(403)
    expect(await rijen()).toMatchObject([
      { fase: 'GEWEIGERD', handeling: 'samenwerking-sluiten', object: samenwerkingId },
    ])
  })

  test('zonder mandaat', async () => {
    const { cookie } = await createTestSessie({ oin: '00000099000000770000', gemandateerd: false })
    expect((await vraag(LIJST, 'GET /api/samenwerkingen', { cookie })).status).toBe(403)
    expect(await rijen()).toEqual([
      expect.objectContaining({
        ...{ fase: 'GEWEIGERD', handeling: 'GET /api/samenwerkingen', code: 'mandaat-ontbreekt' },
        oin: '00000099000000770000',
      }),
    ])
  })

  test('een verzoek dat een andere site liet sturen', async () => {
    expect((await proef({ headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await rijen()).map(({ code }) => code)).toEqual(['geen-toegang'])
  })

  test('van organisatie wisselen naar een die niet van de login is; wat er werd gevraagd, staat er niet', async () => {
    const body = `oin=${wereld.oin('zandbakdorp')}`
    expect((await vraag(KIES, 'POST /api/inloggen/organisatie', { body })).status).toBe(403)
    const geschreven = await rijen()
    expect(geschreven).toMatchObject([{ fase: 'GEWEIGERD', handeling: 'organisatie-kiezen', oin: wereld.oin('ggd') }])
    expect(geschreven[0]?.object).toBe('-')
  })

  test('wat een tab steeds vanzelf vraagt, staat er één keer per minuut', async () => {
    const { cookie } = await createTestSessie({ oin: '00000099000000780000', gemandateerd: false })
    const headers = { 'x-activiteit': 'achtergrond' }
    for (let keer = 0; keer < 3; keer += 1)
      expect((await vraag(LIJST, 'GET /api/samenwerkingen', { cookie, headers })).status).toBe(403)
    expect(await rijen()).toHaveLength(1)
  })
})

describe('een sessie die voorbij is (401)', () => {
  test('en van een organisatie was, laat één rij na', async () => {
    const oude = await createTestSessie({ oin: wereld.oin('ggd'), actor: 'oud' })
    await trekSessieIn(oude.sid, 'uitgelogd', new Date())
    expect((await proef({ cookie: oude.cookie })).status).toBe(401)
    expect(await rijen()).toEqual([
      expect.objectContaining({
        ...{ fase: 'GEWEIGERD', handeling: 'koppeling-testen', code: 'niet-ingelogd' },
        ...{ oin: wereld.oin('ggd'), actorHash: oude.actorHash },
      }),
    ])
  })

  test.each([
    ['geen koekje', ''],
    ['een koekje dat niet van ons is', '__Host-samenwerkportaal.sessie=onzin'],
  ])('%s: alleen het log', async (_naam, cookie) => {
    expect((await proef({ cookie })).status).toBe(401)
    expect(await rijen()).toEqual([])
  })
})

describe('geen weigering', () => {
  test('wat niet bestaat (404)', async () => {
    const params = { samenwerkingId: 'SAM-99999' }
    expect((await vraag(LEES, 'GET /api/samenwerkingen/SAM-99999', { params })).status).toBe(404)
    expect(await rijen()).toEqual([])
  })

  test('een oude tab (409) en wat mag (200)', async () => {
    const headers = { 'x-sessie-epoch': String(ggd.epoch - 1) }
    expect((await vraag(LIJST, 'GET /api/samenwerkingen', { headers })).status).toBe(409)
    expect((await vraag(LIJST, 'GET /api/samenwerkingen')).status).toBe(200)
    expect(await rijen()).toEqual([])
  })
})
