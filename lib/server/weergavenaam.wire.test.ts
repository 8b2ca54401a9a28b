import { readFileSync } from 'node:fs'
import { request as vraagSandbox } from 'node:https'
import path from 'node:path'
import { POST as BERICHT } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/route.ts'
import { GET as SAMENWERKING } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { POST as ACTIEVERZOEK } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { PUT as WEERGAVENAAM } from '#app/api/weergavenaam/route.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { startUpstream } from '#lib/dso/test-upstream.ts'

const { TEST_PKI_DIR, TEST_SANDBOX_API_URL } = z
  .object({ TEST_PKI_DIR: z.string(), TEST_SANDBOX_API_URL: z.string() })
  .parse(import.meta.env)
const NAAM = 'Wies-Weergavenaam'

let upstream: Awaited<ReturnType<typeof startUpstream>>
let wereld: TestWereld
/** Everything of every call, as it came in: method, address, headers, body. */
const gezien: string[] = []

/** Stands before the sandbox and writes down what passes. */
beforeAll(async () => {
  upstream = await startUpstream(TEST_PKI_DIR)
  const pem = (naam: string) => readFileSync(path.join(TEST_PKI_DIR, naam))
  const tls = { ca: pem('root.pem'), cert: pem('portaal.pem'), key: pem('portaal.key') }
  const sandbox = new URL(TEST_SANDBOX_API_URL)
  upstream.antwoord((verzoek, antwoord) => {
    const delen: Buffer[] = []
    verzoek.on('data', (deel: Buffer) => delen.push(deel))
    verzoek.on('end', () => {
      const body = Buffer.concat(delen)
      gezien.push([verzoek.method, verzoek.url, ...verzoek.rawHeaders, body.toString('utf8')].join('\n'))
      const { host: _host, ...headers } = verzoek.headers
      const doel = { ...tls, method: verzoek.method, headers }
      vraagSandbox(new URL(verzoek.url ?? '', sandbox), doel, (van) => {
        antwoord.writeHead(van.statusCode ?? 502, van.headers)
        van.pipe(antwoord)
      }).end(body)
    })
  })
  wereld = await openTestWereld({ SWF_BASE_URL: `${new URL(upstream.url).origin}${sandbox.pathname}` })
})
afterAll(async () => {
  await wereld.sluit()
  await upstream.stop()
})

test('de weergavenaam gaat nooit naar het DSO: niet in een adres, een kop of een tekst', async () => {
  const gemeente = await wereld.als('zandbakdorp')
  const samenwerkingId = wereld.dossier('SAM-10021')
  const json = { weergaveNaam: NAAM }
  expect((await gemeente(WEERGAVENAAM, { methode: 'PUT', json })).body).toEqual(json)

  expect((await gemeente(SAMENWERKING, { params: { samenwerkingId } })).status).toBe(200)
  const vraag = { titel: 'Advies', omschrijving: 'Dit is de vraag', ontvanger: wereld.oin('ggd'), documenten: [] }
  const verstuurd = await gemeente(ACTIEVERZOEK, {
    methode: 'POST',
    params: { samenwerkingId },
    headers: { 'idempotency-key': crypto.randomUUID() },
    json: vraag,
  })
  const { actieverzoekId } = Actieverzoek.parse(verstuurd.body)
  const bericht = await gemeente(BERICHT, {
    methode: 'POST',
    params: { actieverzoekId },
    headers: { 'idempotency-key': crypto.randomUUID() },
    json: { bericht: 'Dit is een bericht' },
  })
  expect(bericht.status).toBeLessThan(300)

  const alles = gezien.join('\n')
  expect(alles).toContain(samenwerkingId)
  expect(alles).toContain(wereld.oin('zandbakdorp'))
  expect(alles).toContain('Dit is de vraag')
  expect(alles).toContain('Dit is een bericht')
  expect(decodeURIComponent(alles.replaceAll(/%(?![0-9a-f]{2})/gi, '%25')).toLowerCase()).not.toContain('wies')
})
