import { PUT as BEHANDELING } from '#app/api/actieverzoeken/[actieverzoekId]/behandeling/route.ts'
import { POST as BERICHT } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/route.ts'
import { DELETE as NOTIFICATIE_WEG } from '#app/api/notificaties/[notificatieId]/route.ts'
import { GET as NOTIFICATIES } from '#app/api/notificaties/route.ts'
import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { PATCH as TOEGANG } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/[oin]/route.ts'
import { POST as UITNODIGEN } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/route.ts'
import { PUT as TOEVOEGEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { PUT as SLUITEN } from '#app/api/samenwerkingen/[samenwerkingId]/sluiting/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openTestWereld, type Antwoord, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { env, setEnv } from '#lib/env.ts'
import type { Handeling } from '#lib/problem/handelingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { Problem } from '#lib/problem/problem-schema.ts'
import { legUit } from '#lib/problem/uitleg.ts'
import { portaalVariabelen } from '#tools/test/portaal-variabelen.ts'

const DOSSIER = 'SAM-10022'
const S = '/samenwerkingen/{samenwerkingId}'
const EEN_STREEPJE = 'sha-256=:OXPgIukyIPkhLBjQ0MVDrnwwnkZkDak6SgMU3pmfURI=:'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel
let actieverzoekId: string
let notificatieId: string

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
  actieverzoekId = Actieverzoek.parse((await stelOp()).body).actieverzoekId
  await wijzigToegang('BT')
  const Lijst = z.object({ items: z.array(z.object({ notificatieId: z.string() })).min(1) })
  notificatieId = Lijst.parse((await ggd(NOTIFICATIES)).body).items[0]?.notificatieId ?? ''
})
afterEach(async () => {
  vi.useRealTimers()
  await wereld.geenStoringen()
})
afterAll(() => wereld.sluit())

const params = (rest: Record<string, string> = {}) => ({ samenwerkingId: wereld.dossier(DOSSIER), ...rest })
const sleutel = (waarde: string = crypto.randomUUID()) => ({ 'idempotency-key': waarde })
const stelOp = () => {
  const json = { ontvanger: wereld.oin('ggd'), titel: 'Advies', omschrijving: 'Graag advies.', documenten: [] }
  return gemeente(OPSTELLEN, { methode: 'POST', params: params(), json, headers: sleutel() })
}
const wijzigToegang = (privilege: string) =>
  gemeente(TOEGANG, { methode: 'PATCH', params: params({ oin: wereld.oin('ggd') }), json: { privilege } })
const schrijf = (tekst = 'Dag', key?: string) =>
  ggd(BERICHT, { methode: 'POST', params: { actieverzoekId }, json: { bericht: tekst }, headers: sleutel(key) })
const voegToe = (uploadId: string = crypto.randomUUID()) =>
  gemeente(TOEVOEGEN, {
    ...{ methode: 'PUT', params: params({ uploadId }), body: '-' },
    query: { bestandsNaam: 'stuk.txt', vertrouwelijkheid: 'RV' },
    headers: { 'content-length': '1', 'content-type': 'text/plain', 'repr-digest': EEN_STREEPJE },
  })
const nodigUit = () =>
  gemeente(UITNODIGEN, {
    ...{ methode: 'POST', params: params(), headers: sleutel() },
    json: { oin: wereld.oin('zandsloot'), privilege: 'BT' },
  })

/** Each act with the call it makes of the SWF. */
const ACTEN: readonly [Handeling, string, () => Promise<Antwoord>][] = [
  ['ketenpartner-uitnodigen', `POST ${S}/deelnemers`, nodigUit],
  ['toegang-wijzigen', `PATCH ${S}/deelnemers/{oin}`, () => wijzigToegang('VT')],
  ['actieverzoek-versturen', `POST ${S}/actieverzoeken`, stelOp],
  [
    'actieverzoek-behandeling',
    'PATCH /actieverzoeken/{id}',
    () => ggd(BEHANDELING, { methode: 'PUT', params: { actieverzoekId }, json: {} }),
  ],
  ['bericht-versturen', 'POST /actieverzoeken/{id}/berichten', () => schrijf()],
  ['document-toevoegen', `POST ${S}/documenten`, () => voegToe()],
  [
    'notificatie-verwijderen',
    'DELETE /notificaties/{id}',
    () => ggd(NOTIFICATIE_WEG, { methode: 'DELETE', params: { notificatieId } }),
  ],
  ['samenwerking-sluiten', `PATCH ${S}`, () => gemeente(SLUITEN, { methode: 'PUT', params: params() })],
]

/** What the user reads of this answer. */
function lees({ body }: Antwoord, handeling: Handeling) {
  const { code, traceId, afloop, detail, retryAfter } = Problem.parse(body)
  const rest = { ...(detail !== undefined && { detail }), ...(retryAfter !== undefined && { retryAfter }) }
  return legUit(new ProblemError(code, { handeling, traceId, ...(afloop && { afloop }), ...rest }))
}

const gedaan = async () => (await wereld.aanroepen()).filter(({ methode }) => methode !== 'GET')
const NIET = { titel: expect.stringMatching(/ niet /), stand: expect.stringContaining('Er is niets gewijzigd.') }
const ONZEKER = {
  titel: expect.stringMatching(/^Wij weten niet of /),
  stand: expect.stringContaining('Het kan wel zijn gebeurd.'),
}

describe.each(ACTEN)('%s', (handeling, route, doe) => {
  test.each([
    ['weigert het (409)', { soort: 'status', status: 409 }, 'geweigerd', NIET, 'MISLUKT'],
    ['heeft onderhoud (503)', { soort: 'status', status: 503, retryAfter: 30 }, 'niet-aangekomen', NIET, 'MISLUKT'],
    ['valt om (500)', { soort: 'status', status: 500 }, 'onbekend', ONZEKER, 'ONZEKER'],
    ['zwijgt halverwege', { soort: 'afbreken' }, 'onbekend', ONZEKER, 'ONZEKER'],
  ] as const)(
    'de SWF %s: het scherm en de registratie zeggen hetzelfde',
    async (_wat, storing, afloop, uitleg, fase) => {
      await wereld.storing({ route, ...storing, keer: 1 })
      const antwoord = await doe()
      const traceId = antwoord.headers.get('x-trace-id')
      expect(antwoord.body).toMatchObject({ afloop })
      expect(lees(antwoord, handeling)).toMatchObject({ ...uitleg, nummer: traceId })
      const rijen = await db().auditRegel.findMany({ where: { traceId }, orderBy: { volgnummer: 'asc' } })
      expect(rijen.map((rij) => rij.fase)).toEqual(['BEGONNEN', fase])
    },
  )
})

const METEEN_LEZEN: readonly Handeling[] = ['notificatie-verwijderen']
describe.each(ACTEN.filter(([handeling]) => !METEEN_LEZEN.includes(handeling)))('%s', (handeling, _route, doe) => {
  test('kan het portaal het dossier niet lezen, dan is er niets verstuurd, en dat staat er', async () => {
    await wereld.wisAanroepen()
    await wereld.storing({ route: 'GET *', soort: 'status', status: 500 })
    const antwoord = await doe()
    expect(antwoord.body).toMatchObject({ afloop: 'niet-aangekomen' })
    expect(lees(antwoord, handeling)).toMatchObject(NIET)
    expect(await gedaan()).toEqual([])
  })
})

test('wie geen verbinding met de SWF krijgt, heeft zeker niets verstuurd', async () => {
  const { databaseUrl } = env()
  setEnv({ ...portaalVariabelen(databaseUrl), SWF_BASE_URL: 'https://localhost:1/weg' })
  const antwoord = await ggd(NOTIFICATIE_WEG, { methode: 'DELETE', params: { notificatieId } })
  setEnv(portaalVariabelen(databaseUrl))
  expect(antwoord.body).toMatchObject({ code: 'dso-onbereikbaar', afloop: 'niet-aangekomen' })
})

describe('een antwoord dat wegvalt nadat het was gedaan', () => {
  const BERICHTEN = 'POST /actieverzoeken/{id}/berichten'

  test('is onzeker; dezelfde knop nog eens maakt het niet dubbel', async () => {
    const key = crypto.randomUUID()
    const tekst = `Wegvaller ${key}`
    await wereld.wisAanroepen()
    await wereld.storing({ route: BERICHTEN, soort: 'afbreken', moment: 'na', keer: 1 })
    expect((await schrijf(tekst, key)).body).toMatchObject({ afloop: 'onbekend' })
    expect((await schrijf(tekst, key)).status).toBe(200)
    expect(await gedaan()).toHaveLength(1)
  })

  test('blijft onzeker zolang niemand kan kijken: een tweede poging die alleen las, belooft niets', async () => {
    const key = crypto.randomUUID()
    await wereld.storing({ route: BERICHTEN, soort: 'afbreken', moment: 'na', keer: 1 })
    await schrijf('Nog eens', key)
    await wereld.storing({ route: 'GET *', soort: 'status', status: 500 })
    const tweede = await schrijf('Nog eens', key)
    expect(tweede.body).toMatchObject({ code: 'dso-storing', afloop: 'onbekend' })
    expect(lees(tweede, 'bericht-versturen')).toMatchObject(ONZEKER)
    await wereld.geenStoringen()
    await wereld.wisAanroepen()
    expect((await schrijf('Nog eens', key)).status).toBe(200)
    expect(await gedaan()).toEqual([])
  })

  test('wordt ook gevonden als de klok van de SWF minuten achterloopt', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 300_000 })
    const key = crypto.randomUUID()
    const tekst = `Voor de tijd uit ${key}`
    await wereld.wisAanroepen()
    await wereld.storing({ route: BERICHTEN, soort: 'afbreken', moment: 'na', keer: 1 })
    await schrijf(tekst, key)
    expect((await schrijf(tekst, key)).status).toBe(200)
    expect(await gedaan()).toHaveLength(1)
  })

  test('wordt teruggezocht vanaf de eerste poging, ook als het kijken daarna minuten lang niet ging', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const verstrijk = async (seconden: number) => {
      vi.setSystemTime(Date.now() + seconden * 1000)
      await wereld.klok(`PT${String(seconden)}S`)
    }
    const key = crypto.randomUUID()
    const tekst = `Lang geleden ${key}`
    await wereld.wisAanroepen()
    await wereld.storing({ route: BERICHTEN, soort: 'afbreken', moment: 'na', keer: 1 })
    await schrijf(tekst, key)
    await verstrijk(150)
    await wereld.storing({ route: 'GET *', soort: 'status', status: 500 })
    expect((await schrijf(tekst, key)).body).toMatchObject({ code: 'dso-storing', afloop: 'onbekend' })
    await wereld.geenStoringen()
    await verstrijk(150)
    expect((await schrijf(tekst, key)).status).toBe(200)
    expect(await gedaan()).toHaveLength(1)
  })

  test('was er niets aangekomen, dan gaat het alsnog: één keer', async () => {
    const key = crypto.randomUUID()
    await wereld.storing({ route: BERICHTEN, soort: 'afbreken', keer: 1 })
    await schrijf('Alsnog', key)
    await wereld.storing({ route: 'GET *', soort: 'status', status: 500 })
    await schrijf('Alsnog', key)
    await wereld.geenStoringen()
    await wereld.wisAanroepen()
    expect((await schrijf('Alsnog', key)).status).toBe(200)
    expect((await schrijf('Alsnog', key)).status).toBe(200)
    expect(await gedaan()).toHaveLength(1)
  })
})

test('ook een bestand waarvan het nakijken werd geweigerd (403), gaat niet dubbel', async () => {
  const uploadId = crypto.randomUUID()
  await wereld.wisAanroepen()
  await wereld.storing({ route: `POST ${S}/documenten`, soort: 'afbreken', moment: 'na', keer: 1 })
  await wereld.storing({ route: `GET ${S}/documenten`, soort: 'status', status: 403 })
  expect((await voegToe(uploadId)).body).toMatchObject({ afloop: 'onbekend' })
  expect((await voegToe(uploadId)).body).toMatchObject({ code: 'geen-toegang', afloop: 'onbekend' })
  await wereld.geenStoringen()
  expect((await voegToe(uploadId)).status).toBe(200)
  expect(await gedaan()).toHaveLength(1)
})

test('een dubbele klik die nog loopt, is niet mislukt', async () => {
  const key = crypto.randomUUID()
  await wereld.storing({ route: 'POST /actieverzoeken/{id}/berichten', soort: 'vertraging', ms: 600, keer: 1 })
  const [een, ander] = await Promise.all([schrijf('Dubbel', key), schrijf('Dubbel', key)])
  const bezet = een.status === 200 ? ander : een
  expect(bezet.body).toMatchObject({ code: 'status-conflict', afloop: 'onbekend' })
})
