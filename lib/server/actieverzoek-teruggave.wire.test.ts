import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PUT as TERUGGAVE } from '#app/api/actieverzoeken/[actieverzoekId]/teruggave/route.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { json, startUpstream } from '#lib/dso/test-upstream.ts'

// A SWF that puts what is given back on OPEN again (U3); the sandbox makes IN_BEHANDELING of it.
const WIJ = '00000099000000010000'
const actieverzoekId = crypto.randomUUID()
const TERUGGEGEVEN = {
  ...{ actieverzoekId, samenwerkingId: 'SAM-1', titel: 'Advies', status: 'OPEN', melding: 'De bijlage ontbreekt.' },
  ...{ zender: WIJ, ontvanger: '00000099000000040000', creatieDatumTijd: '2026-01-01T12:00:00Z', _links: {} },
}

let upstream: Awaited<ReturnType<typeof startUpstream>>
let sluit: () => Promise<void>
let cookie: string

beforeAll(async () => {
  upstream = await startUpstream(z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR)
  const profiel = path.join(tmpdir(), `profiel-${crypto.randomUUID()}.json`)
  writeFileSync(profiel, JSON.stringify({ teruggaveStatus: 'OPEN' }))
  sluit = await openTestOmgeving({ SWF_BASE_URL: upstream.url, SWF_PROFILE: profiel })
  cookie = (await createTestSessie({ oin: WIJ })).cookie
})
afterAll(async () => {
  await sluit()
  await upstream.stop()
})

test.each([
  ['dezelfde woorden', 'De bijlage ontbreekt.', 200],
  ['andere woorden', 'Er is nog een vraag.', 409],
])('een teruggave met %s nog eens, waar teruggeven een andere status heeft', async (_wat, toelichting, status) => {
  upstream.antwoord(json(200, TERUGGEGEVEN))
  const headers = { cookie, origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const request = new Request(`${TEST_ORIGIN}/x`, { method: 'PUT', headers, body: JSON.stringify({ toelichting }) })
  const antwoord = await TERUGGAVE(request, { params: Promise.resolve({ actieverzoekId }) })
  expect(antwoord.status).toBe(status)
  expect(upstream.verzoeken.map(({ methode }) => methode)).toEqual(['GET'])
})
