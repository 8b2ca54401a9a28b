import { GET as ZIP } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/zip/route.ts'
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { json } from '#lib/dso/test-upstream.ts'
import { LET_OP } from '#lib/domain/zip.ts'
import { unzip } from './test-unzip.ts'
import { openUpstreamPortaal } from './test-upstream-portaal.ts'

const MB = 1_000_000
const SAMENWERKING = { samenwerkingId: 'SAM-1', titel: 'x', status: 'OPEN', creatieDatumTijd: '2026-01-01T00:00:00Z' }
const DOCUMENTEN = ['groot.dwg', 'klein.txt'].map((bestandsNaam) => ({
  ...{ documentId: crypto.randomUUID(), samenwerkingId: 'SAM-1', bestandsNaam },
  ...{ vertrouwelijkheidsAanduiding: 'RV', creatieDatumTijd: '2026-01-01T00:00:00Z' },
}))

let portaal: Awaited<ReturnType<typeof openUpstreamPortaal>>
let upstream: (typeof portaal)['upstream']
let cookie: string

beforeAll(async () => {
  portaal = await openUpstreamPortaal('00000099000000040000')
  ;({ upstream, cookie } = portaal)
})
afterAll(() => portaal.sluit())

/** A dossier of two documents; `groot` answers for the first one's bytes. */
function metGroot(groot: (antwoord: ServerResponse) => void): void {
  upstream.antwoord((verzoek, antwoord) => {
    const pad = verzoek.url ?? ''
    if (pad.includes(`/${DOCUMENTEN[0]?.documentId}/content`)) groot(antwoord)
    else if (pad.includes('/content')) antwoord.end('klein')
    else if (pad.includes('/documenten')) json(200, { _embedded: { documenten: DOCUMENTEN } })(verzoek, antwoord)
    else json(200, SAMENWERKING)(verzoek, antwoord)
  })
}

function vraag(): Promise<Response> {
  const headers = { cookie, origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin' }
  return ZIP(new Request(`${TEST_ORIGIN}/x`, { headers }), { params: Promise.resolve({ samenwerkingId: 'SAM-1' }) })
}

test('hoe groot ook, er staat nooit meer klaar dan een paar megabyte', async () => {
  const [stuk, totaal] = [Buffer.alloc(64 * 1024, 'x'), 128 * MB]
  let [gegeven, gelezen, meest] = [0, 0, 0]
  metGroot((antwoord) => {
    const schrijf = () => {
      for (let vol = false; !vol && gegeven < totaal; gegeven += stuk.length) vol = !antwoord.write(stuk)
      if (gegeven >= totaal) antwoord.end()
    }
    antwoord.on('drain', schrijf)
    schrijf()
  })
  for await (const deel of (await vraag()).body ?? []) {
    gelezen += deel.byteLength
    meest = Math.max(meest, gegeven - gelezen)
  }
  expect(gelezen).toBeGreaterThan(totaal)
  expect(meest).toBeLessThan(16 * MB)
})

test('wie weggaat, stopt ook het ophalen bij de SWF', async () => {
  const dicht = Promise.withResolvers<string>()
  metGroot((antwoord) => {
    const schrijf = () => {
      while (antwoord.write(Buffer.alloc(64 * 1024)));
    }
    antwoord.on('drain', schrijf)
    antwoord.on('close', () => dicht.resolve('dicht'))
    schrijf()
  })
  const lezer = (await vraag()).body?.getReader()
  for (let gelezen = 0; gelezen < MB;) gelezen += (await lezer?.read())?.value?.byteLength ?? MB
  await lezer?.cancel()
  expect(await dicht.promise).toBe('dicht')
})

test('valt de SWF halverwege een document weg, dan zegt de zip dat het niet heel is en gaat door', async () => {
  metGroot((antwoord) => {
    antwoord.writeHead(200, { 'content-length': String(MB) })
    antwoord.write(Buffer.alloc(1000), () => antwoord.destroy())
  })
  const bestanden = unzip(new Uint8Array(await (await vraag()).arrayBuffer()))
  expect(bestanden.find(({ naam }) => naam === LET_OP)?.tekst).toContain('- groot.dwg: AFGEBROKEN')
  expect(bestanden.find(({ naam }) => naam === 'klein.txt')?.tekst).toBe('klein')
  expect(bestanden.find(({ naam }) => naam === 'inhoudsopgave.csv')?.tekst).toContain('AFGEBROKEN')
})
