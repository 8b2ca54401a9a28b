import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Mandaat } from '#lib/auth/mandaat.ts'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { getJson, LEES_TERMIJN, postJson } from './json.ts'
import { getMetingen } from './meting.ts'
import { json, startUpstream } from './test-upstream.ts'

const OIN = Oin.parse('00000099000000040000')
const Ding = z.object({ id: z.string() })
const pki = z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR
const mandaat = new Mandaat({ oin: OIN, gemandateerd: true })
let upstream: Awaited<ReturnType<typeof startUpstream>>
let einde: AbortController

const lees = () => getJson(mandaat, '/samenwerkingen', Ding)
const timeout = vi.spyOn(AbortSignal, 'timeout')
/** The deadline passes when the test says so. */
const verstrijk = () => {
  einde.abort(new DOMException('too late', 'TimeoutError'))
}

beforeAll(async () => {
  upstream = await startUpstream(pki)
  zetInstellingen(pki, { SWF_BASE_URL: upstream.url })
})
beforeEach(() => {
  einde = new AbortController()
  timeout.mockReset().mockReturnValue(einde.signal)
})
afterAll(async () => {
  timeout.mockRestore()
  await upstream.stop()
})

test('who never answers is asked once, and the deadline is one that a person waits for', async () => {
  upstream.antwoord(verstrijk)
  await expect(lees()).rejects.toMatchObject({ code: 'dso-onbereikbaar', detail: 'Het DSO reageert niet.' })
  expect(upstream.verzoeken).toHaveLength(1)
  expect(timeout.mock.calls).toEqual([[LEES_TERMIJN]])
  expect(LEES_TERMIJN).toBeLessThanOrEqual(15_000)
  // A deadline of our own says something about the connection; somebody who went away does not.
  expect(getMetingen(OIN).metingen.get('samenwerkingen-lezen')?.mislukt).toMatchObject({ fout: 'onbereikbaar' })
})

test('who stops halfway an answer is not asked again', async () => {
  upstream.antwoord((_verzoek, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'application/json' }).write('{"id":', () => setImmediate(verstrijk))
  })
  await expect(lees()).rejects.toMatchObject({ code: 'dso-onbereikbaar' })
  expect(upstream.verzoeken).toHaveLength(1)
})

test('the second try has what the first left of it', async () => {
  upstream.antwoord((verzoek, antwoord) => {
    if (upstream.verzoeken.length === 1) json(503, {})(verzoek, antwoord)
    else verstrijk()
  })
  await expect(lees()).rejects.toMatchObject({ code: 'dso-onbereikbaar' })
  expect(upstream.verzoeken).toHaveLength(2)
  expect(timeout).toHaveBeenCalledOnce()
})

test('an act has none: nobody would know whether it happened', async () => {
  upstream.antwoord(json(200, { id: 'a' }))
  await postJson(mandaat, '/samenwerkingen', {}, Ding)
  expect(timeout).not.toHaveBeenCalled()
})
