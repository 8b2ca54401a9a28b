import * as z from 'zod/mini'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { route } from './route.ts'

const OIN = '00000099000000010000'
const echo = route(
  {
    params: z.object({ id: z.uuid() }),
    query: z.object({ pagina: z.optional(z.string()) }),
    body: z.object({ titel: z.string().check(z.minLength(1)) }),
  },
  ({ gebruiker, params, query, body }) => ({ oin: gebruiker.oin, ...params, ...query, ...body }),
)
const ID = '0198c0de-0000-7000-8000-000000000001'

let sluit: () => Promise<void>
let sessie: Awaited<ReturnType<typeof createTestSessie>>
beforeAll(async () => {
  sluit = await openTestOmgeving()
  sessie = await createTestSessie({ oin: OIN })
})
afterAll(() => sluit())

type Vraag = { headers?: Record<string, string>; body?: BodyInit; id?: string; query?: string; cookie?: string | null }

async function vraag({
  headers = {},
  body = '{"titel":"Advies"}',
  id = ID,
  query = '',
  cookie = sessie.cookie,
}: Vraag = {}) {
  const request = new Request(`${TEST_ORIGIN}/api/proef/${id}${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: TEST_ORIGIN,
      ...(cookie !== null && { cookie }),
      ...headers,
    },
    body,
  })
  const antwoord = await echo(request, { params: Promise.resolve({ id }) })
  const inhoud: unknown = await antwoord.json()
  return { status: antwoord.status, kop: antwoord.headers, inhoud }
}

test('alles goed: JSON, nooit bewaard, met een volgnummer voor de beheerder', async () => {
  const { status, kop, inhoud } = await vraag({ query: '?pagina=2' })
  expect({ status, inhoud }).toEqual({ status: 200, inhoud: { oin: OIN, id: ID, pagina: '2', titel: 'Advies' } })
  expect(kop.get('cache-control')).toBe('private, no-store')
  expect(kop.get('x-trace-id')).toMatch(/^[0-9a-f-]{36}$/)
})

describe('herkomst', () => {
  test.each([
    ['dezelfde site', { 'sec-fetch-site': 'same-origin' }, 200],
    ['een oude browser met alleen Origin', {}, 200],
    ['een andere site', { 'sec-fetch-site': 'cross-site', origin: 'https://kwaad.test' }, 403],
    ['een andere site zonder Origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['een buursite', { 'sec-fetch-site': 'same-site' }, 403],
    ['de adresbalk', { 'sec-fetch-site': 'none' }, 403],
    ['Origin null', { origin: 'null' }, 403],
    ['Origin van elders', { origin: 'https://portaal.test.kwaad.test' }, 403],
    ['same-origin met een vreemde Origin', { 'sec-fetch-site': 'same-origin', origin: 'https://kwaad.test' }, 403],
  ])('%s', async (_naam, headers, status) => {
    expect((await vraag({ headers })).status).toBe(status)
  })

  test('geen Origin en geen Sec-Fetch-Site: geweigerd', async () => {
    const request = new Request(`${TEST_ORIGIN}/api/proef/${ID}`, {
      method: 'POST',
      headers: { cookie: sessie.cookie },
      body: '{}',
    })
    expect((await echo(request, { params: Promise.resolve({ id: ID }) })).status).toBe(403)
  })
})

describe('sessie', () => {
  test('zonder sessie 401, vóór al het andere', async () => {
    const { status, kop, inhoud } = await vraag({
      cookie: null,
      id: 'geen-uuid',
      headers: { origin: 'https://kwaad.test' },
    })
    expect({ status, inhoud }).toMatchObject({
      status: 401,
      inhoud: { code: 'niet-ingelogd', type: '/problemen/niet-ingelogd' },
    })
    expect(kop.get('content-type')).toBe('application/problem+json')
  })

  test('een tabblad van een vorige organisatie krijgt 409', async () => {
    const goed = await vraag({ headers: { 'x-sessie-epoch': String(sessie.epoch) } })
    const oud = await vraag({ headers: { 'x-sessie-epoch': String(sessie.epoch - 1) } })
    expect([goed.status, oud.status]).toEqual([200, 409])
  })

  test.each([
    ['wie op een ander tabblad opnieuw inlogde, gaat hier gewoon verder', { oin: OIN }, 200],
    ['een collega gaat niet verder op andermans tabblad', { oin: OIN, actor: 'collega' }, 409],
    ['een tabblad van een andere organisatie handelt niet voor deze', { oin: '00000099000000040000' }, 409],
  ])('%s', async (_, vorige, status) => {
    const { epoch } = await createTestSessie(vorige)
    expect((await vraag({ headers: { 'x-sessie-epoch': String(epoch) } })).status).toBe(status)
  })
})

describe('invoer', () => {
  test.each([
    ['een id dat geen uuid is', { id: 'nee' }, 'params.id'],
    ['een leeg veld', { body: '{"titel":""}' }, 'body.titel'],
    ['een ontbrekend veld', { body: '' }, 'body.titel'],
    ['een veld dat twee keer in de query staat', { query: '?pagina=1&pagina=2' }, 'query.pagina'],
  ])('%s: 400 met de naam van het veld', async (_naam, anders, name) => {
    const { status, inhoud } = await vraag(anders)
    expect({ status, inhoud }).toMatchObject({
      status: 400,
      inhoud: { code: 'ongeldige-invoer', invalidParams: [{ name }] },
    })
  })

  test('de reden is in het Nederlands', async () => {
    const { inhoud } = await vraag({ body: '' })
    expect(JSON.stringify(inhoud)).toContain('verwacht')
  })

  test.each([
    ['geen JSON', { body: '{' }],
    ['tekst van een formulier', { headers: { 'content-type': 'text/plain' } }],
  ])('%s: 400', async (_naam, anders) => {
    expect((await vraag(anders)).status).toBe(400)
  })

  test.each([
    ['precies 64 kB', 64 * 1024, 200],
    ['één byte meer', 64 * 1024 + 1, 413],
  ])('%s', async (_naam, bytes, status) => {
    const leeg = JSON.stringify({ titel: '' }).length
    expect((await vraag({ body: JSON.stringify({ titel: 'x'.repeat(bytes - leeg) }) })).status).toBe(status)
  })

  test('een lengte die liegt, helpt niet', async () => {
    const body = new Blob([JSON.stringify({ titel: 'x'.repeat(70_000) })])
    expect((await vraag({ body, headers: { 'content-length': '10' } })).status).toBe(413)
  })
})

describe('antwoord', () => {
  test.each([
    ['een waarde', { a: 1 }, 200, '{"a":1}'],
    ['niets bekend', null, 200, 'null'],
    ['niets te zeggen', undefined, 204, ''],
  ])('%s', async (_naam, waarde, status, tekst) => {
    const request = new Request(`${TEST_ORIGIN}/api/proef`, { headers: { cookie: sessie.cookie } })
    const antwoord = await route({}, () => waarde)(request, { params: Promise.resolve({}) })
    expect([antwoord.status, await antwoord.text()]).toEqual([status, tekst])
    expect(antwoord.headers.get('cache-control')).toBe('private, no-store')
    expect(antwoord.headers.get('x-trace-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('fouten', () => {
  const val = async (fout: Error) => {
    const stuk = route({}, () => Promise.reject(fout))
    const request = new Request(`${TEST_ORIGIN}/api/proef`, { headers: { cookie: sessie.cookie } })
    const antwoord = await stuk(request, { params: Promise.resolve({}) })
    return { status: antwoord.status, kop: antwoord.headers, tekst: await antwoord.text() }
  }

  test('een fout van ons verraadt niets', async () => {
    const { status, tekst } = await val(new Error('wachtwoord=geheim in /ergens/pad'))
    expect(status).toBe(500)
    expect(tekst).not.toMatch(/geheim|ergens|Error/)
    expect(tekst).toContain('interne-fout')
  })

  test('een bekend probleem houdt zijn uitleg en wachttijd', async () => {
    const { status, kop, tekst } = await val(
      new ProblemError('te-veel-verzoeken', { detail: 'Even wachten.', retryAfter: 7 }),
    )
    expect([status, kop.get('retry-after')]).toEqual([429, '7'])
    expect(tekst).toContain('Even wachten.')
  })
})
