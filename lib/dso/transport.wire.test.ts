import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Mandaat } from '#lib/auth/mandaat.ts'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { metTrace } from '#lib/log.ts'
import { deleteResource, getJson, patchJson, postJson } from './json.ts'
import { CertificaatFout } from './netwerkfout.ts'
import { json, startUpstream } from './test-upstream.ts'
import { tijdVan } from './tijd.ts'
import { createUrl, sendToDso, vulPad } from './transport.ts'

const OIN = Oin.parse('00000099000000040000')
const Ding = z.object({ id: z.string() })
const pki = z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR
let upstream: Awaited<ReturnType<typeof startUpstream>>
let mandaat: Mandaat

const omgeving = (over: Readonly<Record<string, string>> = {}) =>
  zetInstellingen(pki, { SWF_BASE_URL: upstream.url, ...over })
const certificaat = (naam: string) => ({
  SWF_CLIENT_CERT: path.join(pki, `${naam}.pem`),
  SWF_CLIENT_KEY: path.join(pki, `${naam}.key`),
})
const lees = () => getJson(mandaat, '/dingen', Ding)

beforeAll(async () => {
  upstream = await startUpstream(pki)
})
beforeEach(() => {
  omgeving()
  mandaat = new Mandaat({ oin: OIN, gemandateerd: true })
  upstream.antwoord(json(200, { id: 'a' }))
})
afterAll(async () => {
  await upstream.stop()
})

describe('the acting OIN', () => {
  test('comes from the mandate, under the configured name', async () => {
    await lees()
    omgeving({ SWF_OIN_HEADER: 'X-Andere-Naam' })
    await lees()
    expect(upstream.verzoeken.map(({ headers }) => [headers['x-oin'], headers['x-andere-naam']])).toEqual([
      [OIN, undefined],
      [undefined, OIN],
    ])
  })

  test('is set last: no header of a caller replaces it', async () => {
    const antwoord = await sendToDso(mandaat, {
      methode: 'GET',
      pad: '/x',
      headers: { 'x-oin': '00000099000000010000' },
    })
    await antwoord.body.dump()
    expect(upstream.verzoeken[0]?.headers['x-oin']).toBe(OIN)
  })

  test('without a mandate nothing is sent', async () => {
    const zonder = new Mandaat({ oin: OIN, gemandateerd: false })
    await expect(getJson(zonder, '/dingen', Ding)).rejects.toMatchObject({ code: 'mandaat-ontbreekt' })
    expect(upstream.verzoeken).toEqual([])
  })
})

test('the trace of the request goes along', async () => {
  const traceId = crypto.randomUUID()
  await metTrace(traceId, lees)
  expect(upstream.verzoeken[0]?.headers['traceparent']).toMatch(
    new RegExp(`^00-${traceId.replaceAll('-', '')}-[0-9a-f]{16}-01$`),
  )
})

test('the clock of the SWF is kept, per mandate', async () => {
  const date = new Date(Date.now() + 14 * 86_400_000)
  upstream.antwoord(json(200, { id: 'a' }, { date: date.toUTCString() }))
  await lees()
  expect(Math.abs(tijdVan(mandaat).getTime() - date.getTime())).toBeLessThan(5_000)
  expect(Math.abs(tijdVan(new Mandaat({ oin: OIN, gemandateerd: true })).getTime() - Date.now())).toBeLessThan(5_000)
})

describe('the certificate goes nowhere else', () => {
  test('a redirect is not followed', async () => {
    upstream.antwoord(json(302, '', { location: `${upstream.url}/elders` }))
    await expect(lees()).rejects.toMatchObject({ code: 'dso-onverwacht-antwoord' })
    expect(upstream.verzoeken.map(({ url }) => url)).toEqual(['/v5/dingen'])
  })

  test.each([['@kwaad.example/x'], ['https://kwaad.example/x'], ['/../buiten'], ['x']])(
    'a path %s that leaves the base is refused',
    (pad) => {
      expect(() => createUrl(pad)).toThrow(/leaves the upstream|Invalid URL/)
    },
  )

  test('a value cannot add a path segment', () => {
    expect(vulPad('/samenwerkingen/{samenwerkingId}/documenten', { samenwerkingId: '../x?y#z' })).toBe(
      '/samenwerkingen/..%2Fx%3Fy%23z/documenten',
    )
  })

  test('brackets in a filter are escaped', () => {
    expect(createUrl('/documenten', { 'aangemaaktDoor[not]': OIN, leeg: undefined }).search).toBe(
      `?aangemaaktDoor%5Bnot%5D=${OIN}`,
    )
  })
})

describe('an answer that is no answer', () => {
  test.each([
    ['HTML', json(200, '<html>', { 'content-type': 'text/html' })],
    ['no media type', json(200, '{"id":"a"}', { 'content-type': '' })],
    ['broken JSON', json(200, '{"id":')],
    ['another shape', json(200, { id: 7 })],
    ['nothing', json(200, '')],
  ])('%s is dso-onverwacht-antwoord, and not asked again', async (_titel, antwoord) => {
    upstream.antwoord(antwoord)
    await expect(lees()).rejects.toMatchObject({ code: 'dso-onverwacht-antwoord' })
    expect(upstream.verzoeken).toHaveLength(1)
  })

  test('unknown fields are no problem', async () => {
    upstream.antwoord(json(200, { id: 'a', nieuw: {} }, { 'content-type': 'application/json; charset=utf-8' }))
    expect(await lees()).toEqual({ id: 'a' })
  })
})

test('an error page of any size is read no further than needed', async () => {
  upstream.antwoord(json(409, JSON.stringify({ detail: 'x'.repeat(5_000_000) })))
  await expect(patchJson(mandaat, '/dingen', {}, Ding)).rejects.toMatchObject({ code: 'status-conflict' })
  upstream.antwoord(json(200, { id: 'a' }))
  expect(await lees()).toEqual({ id: 'a' })
})

describe('trying again', () => {
  test('a read survives two failures', async () => {
    let beurt = 0
    upstream.antwoord((verzoek, antwoord) => {
      beurt += 1
      if (beurt === 1) json(503, {})(verzoek, antwoord)
      else if (beurt === 2) verzoek.socket.destroy()
      else json(200, { id: 'a' })(verzoek, antwoord)
    })
    expect(await lees()).toEqual({ id: 'a' })
    expect(upstream.verzoeken).toHaveLength(3)
  })

  test('after three it is dso-storing', async () => {
    upstream.antwoord(json(500, {}))
    await expect(lees()).rejects.toMatchObject({ code: 'dso-storing' })
    expect(upstream.verzoeken).toHaveLength(3)
  })

  test.each([
    ['too many requests', 429, 'te-veel-verzoeken'],
    ['maintenance', 503, 'dso-storing'],
  ])('%s with Retry-After is told to the user, not tried', async (_titel, status, code) => {
    upstream.antwoord(json(status, {}, { 'retry-after': '17' }))
    await expect(lees()).rejects.toMatchObject({ code, retryAfter: 17 })
    expect(upstream.verzoeken).toHaveLength(1)
  })

  test.each([
    ['POST', () => postJson(mandaat, '/dingen', {}, Ding)],
    ['PATCH', () => patchJson(mandaat, '/dingen', {}, Ding)],
    ['DELETE', () => deleteResource(mandaat, '/dingen')],
  ])('an act is sent once: %s', async (methode, handeling) => {
    upstream.antwoord((verzoek) => verzoek.socket.destroy())
    await expect(handeling()).rejects.toMatchObject({ code: 'dso-onbereikbaar' })
    expect(upstream.verzoeken.map((verzoek) => verzoek.methode)).toEqual([methode])
  })
})

test('a change is a merge-patch', async () => {
  await patchJson(mandaat, '/dingen', { status: 'GEREED' }, Ding)
  expect(upstream.verzoeken[0]?.headers['content-type']).toBe('application/merge-patch+json')
})

describe('certificates', () => {
  test.each([['verlopen'], ['vreemd']])('an upstream that refuses our certificate (%s) is told apart', async (naam) => {
    omgeving(certificaat(naam))
    const fout = await lees().catch((oorzaak: unknown) => oorzaak)
    expect(fout).toMatchObject({ code: 'dso-onbereikbaar', cause: { partij: 'portaal-misschien' } })
    expect(upstream.verzoeken).toEqual([])
  })

  test('an upstream with a certificate of another root is not trusted', async () => {
    const vreemd = await startUpstream(pki, 'vreemd')
    omgeving({ SWF_BASE_URL: vreemd.url })
    const fout = await lees().catch((oorzaak: unknown) => oorzaak)
    expect(fout).toMatchObject({ code: 'dso-onbereikbaar', cause: { partij: 'upstream' } })
    expect(fout).toHaveProperty('cause.name', CertificaatFout.name)
    expect(vreemd.verzoeken).toEqual([])
    await vreemd.stop()
  })

  test('nobody there is simply dso-onbereikbaar', async () => {
    const weg = await startUpstream(pki)
    await weg.stop()
    omgeving({ SWF_BASE_URL: weg.url })
    await expect(lees()).rejects.toMatchObject({ code: 'dso-onbereikbaar', detail: 'Het DSO reageert niet.' })
  })
})
