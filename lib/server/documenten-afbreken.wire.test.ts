import { createHash } from 'node:crypto'
import { GET as INHOUD } from '#app/api/documenten/[documentId]/inhoud/route.ts'
import { PUT } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { json } from '#lib/dso/test-upstream.ts'
import { Problem } from '#lib/problem/problem-schema.ts'
import { openUpstreamPortaal } from './test-upstream-portaal.ts'

const ID = '5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'
const SAMENWERKING = {
  ...{ samenwerkingId: 'SAM-1', titel: 'x', status: 'OPEN', creatieDatumTijd: '2026-01-01T00:00:00Z' },
  _links: { documentToevoegen: { href: '/x' } },
}
const MB = 1_000_000

let portaal: Awaited<ReturnType<typeof openUpstreamPortaal>>
let upstream: (typeof portaal)['upstream']
let cookie: string

beforeAll(async () => {
  portaal = await openUpstreamPortaal('00000099000000040000')
  ;({ upstream, cookie } = portaal)
})
afterAll(() => portaal.sluit())

const koppen = () => ({ cookie, origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin' })

test('wie een download afbreekt, breekt hem bij de SWF ook af', async () => {
  const dicht = Promise.withResolvers<string>()
  upstream.antwoord((_verzoek, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'application/pdf' })
    const schrijf = () => {
      while (antwoord.write(Buffer.alloc(64 * 1024)));
    }
    antwoord.on('drain', schrijf)
    antwoord.on('close', () => dicht.resolve('dicht'))
    schrijf()
  })
  const request = new Request(`${TEST_ORIGIN}/x`, { headers: koppen() })
  const response = await INHOUD(request, { params: Promise.resolve({ documentId: ID }) })
  const lezer = response.body?.getReader()
  expect((await lezer?.read())?.value?.length).toBeGreaterThan(0)
  await lezer?.cancel()
  expect(await dicht.promise).toBe('dicht')
})

test('een SWF die halverwege een download wegvalt, geeft een afgebroken bestand en geen heel', async () => {
  upstream.antwoord((_verzoek, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'application/pdf', 'content-length': String(MB) })
    antwoord.write(Buffer.alloc(1000), () => antwoord.destroy())
  })
  const request = new Request(`${TEST_ORIGIN}/x`, { headers: koppen() })
  const response = await INHOUD(request, { params: Promise.resolve({ documentId: ID }) })
  expect(response.headers.get('content-length')).toBe(String(MB))
  await expect(response.arrayBuffer()).rejects.toThrow()
})

test.each([
  [413, 'te-groot'],
  [415, 'type-niet-toegestaan'],
  [409, 'status-conflict'],
])('een SWF die tijdens het versturen al %d zegt, wordt gehoord: %s', async (status, code) => {
  upstream.antwoord((verzoek, antwoord) => {
    json(verzoek.method === 'POST' ? status : 200, verzoek.method === 'POST' ? {} : SAMENWERKING)(verzoek, antwoord)
  })
  const bytes = new Uint8Array(20 * MB)
  const query = new URLSearchParams({ bestandsNaam: 'a.pdf', vertrouwelijkheid: 'RV' })
  const request = new Request(`${TEST_ORIGIN}/x?${query}`, {
    method: 'PUT',
    headers: {
      ...koppen(),
      'content-length': String(bytes.length),
      'repr-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
    },
    body: bytes,
  })
  const params = Promise.resolve({ samenwerkingId: 'SAM-1', uploadId: crypto.randomUUID() })
  const response = await PUT(request, { params })
  expect(Problem.parse(await response.json())).toMatchObject({ status, code })
})
