import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PUT as TERUGGAVE } from '#app/api/actieverzoeken/[actieverzoekId]/teruggave/route.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { json } from '#lib/dso/test-upstream.ts'
import { openUpstreamPortaal } from './test-upstream-portaal.ts'

// A SWF that puts what is given back on OPEN again (U3); the sandbox makes IN_BEHANDELING of it.
const WIJ = '00000099000000010000'
const actieverzoekId = crypto.randomUUID()
const TERUGGEGEVEN = {
  ...{ actieverzoekId, samenwerkingId: 'SAM-1', titel: 'Advies', status: 'OPEN', melding: 'De bijlage ontbreekt.' },
  ...{ zender: WIJ, ontvanger: '00000099000000040000', creatieDatumTijd: '2026-01-01T12:00:00Z', _links: {} },
}

let portaal: Awaited<ReturnType<typeof openUpstreamPortaal>>
let upstream: (typeof portaal)['upstream']
let cookie: string

beforeAll(async () => {
  const profiel = path.join(tmpdir(), `profiel-${crypto.randomUUID()}.json`)
  writeFileSync(profiel, JSON.stringify({ teruggaveStatus: 'OPEN' }))
  portaal = await openUpstreamPortaal(WIJ, { SWF_PROFILE: profiel })
  ;({ upstream, cookie } = portaal)
})
afterAll(() => portaal.sluit())

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
