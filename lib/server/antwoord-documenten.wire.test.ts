import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { json } from '#lib/dso/test-upstream.ts'
import { listAntwoordDocumenten } from './antwoord-documenten.ts'
import { openUpstreamPortaal } from './test-upstream-portaal.ts'

const GGD = '00000099000000040000'
const ANDER = '00000099000000030000'
const GEVRAAGD = '2026-01-01T12:00:00.000Z'
const NA = '2026-01-01T13:00:00.000Z'
const VOOR = '2026-01-01T11:00:00.000Z'

type Stuk = readonly [naam: string, door: string, tijd: string]

let portaal: Awaited<ReturnType<typeof openUpstreamPortaal>>
let upstream: (typeof portaal)['upstream']
let cookie: string

beforeAll(async () => {
  portaal = await openUpstreamPortaal('00000099000000010000')
  ;({ upstream, cookie } = portaal)
})
afterAll(() => portaal.sluit())
beforeEach(() => {
  geef([])
})

/** What the SWF gives, whatever it was asked for. */
function geef(stukken: readonly Stuk[], totalPages = 1): void {
  const documenten = stukken.map(([bestandsNaam, aangemaaktDoor, creatieDatumTijd]) => ({
    ...{ documentId: crypto.randomUUID(), samenwerkingId: 'SAM-10021', bestandsNaam, aangemaaktDoor },
    ...{ vertrouwelijkheidsAanduiding: 'RV', creatieDatumTijd },
  }))
  const page = { number: 0, size: 20, totalElements: documenten.length, totalPages }
  upstream.antwoord(json(200, { _embedded: { documenten }, page }))
}

async function antwoord(over: Parameters<typeof createActieverzoek>[0] = {}) {
  const gebruiker = await getGebruiker(new Request(`${TEST_ORIGIN}/x`, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('no session')
  const vraag = { richting: 'verzonden', status: 'GEREEDGEMELD', creatieDatumTijd: GEVRAAGD, ...over } as const
  const gelezen = await listAntwoordDocumenten(gebruiker, createActieverzoek(vraag))
  return gelezen === null ? null : [...gelezen.documenten.map(({ bestandsNaam }) => bestandsNaam), gelezen.volledig]
}

test.each<[wat: string, stukken: readonly Stuk[], paginas: number, verwacht: readonly (string | boolean)[]]>([
  [
    'wat van voor de vraag is, hoort er niet bij',
    [
      ['na', GGD, NA],
      ['voor', GGD, VOOR],
    ],
    2,
    ['na', true],
  ],
  [
    'is alles van erna, dan kan er meer zijn',
    [
      ['een', GGD, NA],
      ['twee', GGD, NA],
    ],
    2,
    ['een', 'twee', false],
  ],
  [
    'filtert de SWF niet, dan staat er niets van een ander',
    [
      ['van ander', ANDER, NA],
      ['na', GGD, NA],
    ],
    1,
    ['na', true],
  ],
  ['er is niets', [], 0, [true]],
])('%s', async (_wat, stukken, paginas, verwacht) => {
  geef(stukken, paginas)
  expect(await antwoord()).toEqual(verwacht)
  const [verzoek, ...meer] = upstream.verzoeken
  expect(meer).toEqual([])
  expect(new URL(verzoek?.url ?? '', upstream.url).searchParams.get('aangemaaktDoor')).toBe(GGD)
})

test.each([
  ['nog niemand begon', { status: 'OPEN' }],
  ['wij zijn zelf de ontvanger', { richting: 'ontvangen' }],
  ['de SWF noemt de ontvanger niet', { ontvanger: null }],
] as const)('%s: dan wordt er niet gezocht', async (_wat, over) => {
  expect(await antwoord(over)).toBeNull()
  expect(upstream.verzoeken).toEqual([])
})
