import { GET as GELIJKE } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/gelijke/route.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { json } from '#lib/dso/test-upstream.ts'
import { listEigenSinds } from './documenten.ts'
import { openUpstreamPortaal } from './test-upstream-portaal.ts'

const ID = SamenwerkingId.parse('SAM-1')
/** Newest first, one a minute back from noon. */
const NOEN = Date.parse('2026-01-01T12:00:00Z')
const tijdVan = (nummer: number) => new Date(NOEN - nummer * 60_000).toISOString()
const hashVan = (nummer: number) => String(nummer).padStart(64, '0')

let portaal: Awaited<ReturnType<typeof openUpstreamPortaal>>
let upstream: (typeof portaal)['upstream']
let cookie: string
let totaal: number

beforeAll(async () => {
  portaal = await openUpstreamPortaal('00000099000000040000')
  ;({ upstream, cookie } = portaal)
})
afterAll(() => portaal.sluit())

/** A dossier of `totaal` documents, given page by page. */
beforeEach(() => {
  totaal = 450
  upstream.antwoord((verzoek, antwoord) => {
    const query = new URL(verzoek.url ?? '', upstream.url).searchParams
    const [pagina, grootte] = [Number(query.get('page')), Number(query.get('size'))]
    const nummers = Array.from({ length: grootte }, (_, plek) => pagina * grootte + plek)
    const documenten = nummers
      .filter((nummer) => nummer < totaal)
      .map((nummer) => ({
        ...{ documentId: crypto.randomUUID(), samenwerkingId: ID, bestandsNaam: `${nummer}.pdf` },
        ...{ vertrouwelijkheidsAanduiding: 'RV', creatieDatumTijd: tijdVan(nummer), documentHash: hashVan(nummer) },
      }))
    const page = { number: pagina, size: grootte, totalElements: totaal, totalPages: Math.ceil(totaal / grootte) }
    json(200, { _embedded: { documenten }, page })(verzoek, antwoord)
  })
})

const request = (query = '') =>
  new Request(`${TEST_ORIGIN}/x?${query}`, {
    headers: { cookie, origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin' },
  })

async function eigenSinds(sinds: string): Promise<string[]> {
  const gebruiker = await getGebruiker(request())
  if (gebruiker === null) throw new Error('no session')
  return (await listEigenSinds(gebruiker, ID, sinds)).map(({ bestandsNaam }) => bestandsNaam)
}

async function gelijke(...nummers: number[]): Promise<unknown> {
  const query = new URLSearchParams(nummers.map((nummer) => ['sha256', hashVan(nummer)]))
  return (await GELIJKE(request(String(query)), { params: Promise.resolve({ samenwerkingId: 'SAM-1' }) })).json()
}

test.each([
  ['meer dan honderd eigen documenten komen allemaal', tijdVan(249), 250, 3],
  ['er wordt niet verder terug gelezen dan nodig', tijdVan(5), 6, 1],
  ['tot het eerste document van het dossier', '2020-01-01T00:00:00Z', 450, 5],
])('%s', async (_titel, sinds, aantal, bladzijden) => {
  expect(await eigenSinds(sinds)).toHaveLength(aantal)
  expect(upstream.verzoeken).toHaveLength(bladzijden)
})

test('gelijke documenten worden over alle bladzijden gezocht, meer tegelijk, en niet verder dan nodig', async () => {
  expect(await gelijke(3, 250)).toMatchObject({
    gevonden: [{ bestandsNaam: '3.pdf' }, { bestandsNaam: '250.pdf' }],
    volledig: true,
  })
  expect(upstream.verzoeken).toHaveLength(2)
  expect(await gelijke(9999)).toEqual({ gevonden: [], volledig: true })
})

test('een dossier dat te groot is om heel te lezen, wordt niet volledig genoemd', async () => {
  totaal = 10_001
  expect(await gelijke(10_000)).toEqual({ gevonden: [], volledig: false })
  expect(upstream.verzoeken).toHaveLength(50)
})
