import { GET as GELIJKE } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/gelijke/route.ts'
import { POST as CONTROLE } from '#app/api/documenten/[documentId]/controle/route.ts'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, afterAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { json, startUpstream } from '#lib/dso/test-upstream.ts'

const INHOUD = 'Advies.'
const SHA256 = createHash('sha256').update(INHOUD).digest()
const ANDER = createHash('sha256').update('iets anders').digest('hex')
const DOCUMENT_ID = crypto.randomUUID()

let upstream: Awaited<ReturnType<typeof startUpstream>>
let hashes: (string | null)[]
let sluit: (() => Promise<void>) | undefined

beforeAll(async () => {
  upstream = await startUpstream(z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR)
})
afterAll(() => upstream.stop())
beforeEach(() => {
  upstream.antwoord((verzoek, antwoord) => {
    const { pathname } = new URL(verzoek.url ?? '', upstream.url)
    const documenten = hashes.map((documentHash, plek) => ({
      ...{ documentId: plek === 0 ? DOCUMENT_ID : crypto.randomUUID(), samenwerkingId: 'SAM-1', documentHash },
      ...{ bestandsNaam: `${plek}.pdf`, creatieDatumTijd: '2026-01-01T12:00:00Z' },
    }))
    if (pathname.endsWith('/content')) antwoord.end(INHOUD)
    else if (pathname.endsWith('/documenten')) {
      const page = { number: 0, size: 200, totalElements: documenten.length, totalPages: 1 }
      json(200, { _embedded: { documenten }, page })(verzoek, antwoord)
    } else json(200, documenten[0])(verzoek, antwoord)
  })
})
afterEach(() => sluit?.())

/** Asks as a portal whose profile says that this is what the SWF means by a hash. */
async function vraag(
  hash: string,
  handler: typeof GELIJKE,
  params: Record<string, string>,
  methode = 'GET',
): Promise<unknown> {
  const profiel = path.join(tmpdir(), `profiel-${crypto.randomUUID()}.json`)
  writeFileSync(profiel, JSON.stringify({ bestand: { hash } }))
  sluit = await openTestOmgeving({ SWF_BASE_URL: upstream.url, SWF_PROFILE: profiel })
  const { cookie } = await createTestSessie({ oin: '00000099000000040000' })
  const query = new URLSearchParams([
    ['sha256', SHA256.toString('hex')],
    ['sha256', ANDER],
  ])
  const headers = { cookie, origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin' }
  const request = new Request(`${TEST_ORIGIN}/x?${query}`, { method: methode, headers })
  return (await handler(request, { params: Promise.resolve(params) })).json()
}
const gelijke = (hash: string) => vraag(hash, GELIJKE, { samenwerkingId: 'SAM-1' })

test('een hash in base64 wordt net zo goed nagerekend', async () => {
  hashes = [SHA256.toString('base64')]
  expect(await vraag('sha-256-base64', CONTROLE, { documentId: DOCUMENT_ID }, 'POST')).toEqual({
    uitkomst: 'klopt',
    berekend: SHA256.toString('hex'),
  })
})

test('en ook gevonden bij wat al in het dossier staat', async () => {
  hashes = [SHA256.toString('base64')]
  expect(await gelijke('sha-256-base64')).toMatchObject({ gevonden: [{ bestandsNaam: '0.pdf' }], volledig: true })
})

test('zegt de hash ons niets, dan is er niets te controleren', async () => {
  hashes = [SHA256.toString('hex')]
  expect(await vraag('onbekend', CONTROLE, { documentId: DOCUMENT_ID }, 'POST')).toEqual({
    uitkomst: 'niet-te-controleren',
    berekend: null,
  })
})

test('en zonder iets te lezen is er niets gevonden, en niets uitgesloten', async () => {
  hashes = [SHA256.toString('hex')]
  expect(await gelijke('onbekend')).toEqual({ gevonden: [], volledig: false })
  expect(upstream.verzoeken).toEqual([])
})

test.each([[null], ['geen sha-256']])('een document met hash %o sluit niets uit', async (hash) => {
  hashes = [SHA256.toString('hex'), hash]
  expect(await gelijke('sha-256-hex')).toMatchObject({ gevonden: [{ bestandsNaam: '0.pdf' }], volledig: false })
})
