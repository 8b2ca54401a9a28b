import { PUT as BEHANDELING } from '#app/api/actieverzoeken/[actieverzoekId]/behandeling/route.ts'
import { GET as INHOUD } from '#app/api/documenten/[documentId]/inhoud/route.ts'
import { GET as NOTIFICATIES } from '#app/api/notificaties/route.ts'
import { PATCH } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/[oin]/route.ts'
import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { PUT as TOEVOEGEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as DOCUMENTEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { GET } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { GET as LIST, POST } from '#app/api/samenwerkingen/route.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'

const PORTAAL = '00000099000000990000'
const UUID = '5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'

let wereld: TestWereld
let ggd: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  ggd = await wereld.als('ggd')
})
beforeEach(() => wereld.wisAanroepen())
afterAll(() => wereld.sluit())

/** Everywhere a request could try to name another organisation. */
function vreemd() {
  const oin = wereld.oin('zandbakdorp')
  return {
    headers: {
      ...{ 'x-oin': oin, 'x-organisatie': oin, oin, 'x-forwarded-oin': oin, authorization: `Bearer ${oin}` },
      'idempotency-key': crypto.randomUUID(),
    },
    query: { oin, organisatie: oin, aangemaaktDoor: oin, 'x-oin': oin, zender: oin },
    extra: { oin, zender: oin, aangemaaktDoor: oin, organisatie: oin, mandaat: oin },
  }
}

const samenwerking = () => ({ samenwerkingId: wereld.dossier('SAM-10022') })
const POGINGEN: readonly [string, () => Promise<unknown>][] = [
  ['samenwerkingen lezen', () => ggd(LIST, vreemd())],
  ['één samenwerking lezen', () => ggd(GET, { params: samenwerking(), ...vreemd() })],
  ['documenten lezen', () => ggd(DOCUMENTEN, { params: samenwerking(), ...vreemd() })],
  ['een document halen', () => ggd(INHOUD, { params: { documentId: UUID }, ...vreemd() })],
  ['notificaties lezen', () => ggd(NOTIFICATIES, vreemd())],
  [
    'in behandeling nemen',
    () => ggd(BEHANDELING, { methode: 'PUT', params: { actieverzoekId: UUID }, json: vreemd().extra, ...vreemd() }),
  ],
  [
    'toegang van de initiator wijzigen',
    () =>
      ggd(PATCH, {
        methode: 'PATCH',
        params: { ...samenwerking(), oin: wereld.oin('zandbakdorp') },
        json: { privilege: 'VT', ...vreemd().extra },
        ...vreemd(),
      }),
  ],
  [
    'een actieverzoek versturen',
    () =>
      ggd(OPSTELLEN, {
        methode: 'POST',
        params: samenwerking(),
        json: {
          ...vreemd().extra,
          ...{ ontvanger: wereld.oin('zandsloot'), titel: 'Namens wie?', omschrijving: 'Namens ons.', documenten: [] },
        },
        ...vreemd(),
      }),
  ],
  [
    'een document toevoegen',
    () => {
      const { headers, query } = vreemd()
      return ggd(TOEVOEGEN, {
        methode: 'PUT',
        params: { ...samenwerking(), uploadId: crypto.randomUUID() },
        query: { ...query, bestandsNaam: 'a.txt', vertrouwelijkheid: 'RV' },
        headers: {
          ...headers,
          ...{ 'content-length': '1', 'content-type': 'text/plain' },
          'repr-digest': 'sha-256=:OXPgIukyIPkhLBjQ0MVDrnwwnkZkDak6SgMU3pmfURI=:',
        },
        body: '-',
      })
    },
  ],
]

describe('wie handelt, staat in de sessie en nergens anders', () => {
  test.each(POGINGEN)(
    '%s met een ander OIN in header, query, body en pad: de SWF hoort het eigen OIN',
    async (_titel, poging) => {
      await poging()
      const aanroepen = await wereld.aanroepen()
      expect(aanroepen.length).toBeGreaterThan(0)
      expect(new Set(aanroepen.map(({ headerOin }) => headerOin))).toEqual(new Set([wereld.oin('ggd')]))
      expect(new Set(aanroepen.map(({ certificaatOin }) => certificaatOin))).toEqual(new Set([PORTAAL]))
    },
  )

  test('twee organisaties tegelijk lopen niet door elkaar', async () => {
    const sleutels = ['zandbakdorp', 'ggd', 'zandsloot', 'veiligheidsregio']
    const stoelen = await Promise.all(sleutels.map((sleutel) => wereld.als(sleutel)))
    const rondes = Array.from({ length: 10 }, () => stoelen).flat()
    const antwoorden = await Promise.all(rondes.map((stoel) => stoel(LIST, { query: { rol: 'initiator' } })))
    const namen = antwoorden.map((antwoord) => JSON.stringify(antwoord.body).includes('Dakopbouw'))
    expect(namen).toEqual(Array.from({ length: 40 }, (_, beurt) => beurt % 4 === 0))
  })
})

test('zonder mandaat gaat er niets naar de SWF', async () => {
  const provincie = await wereld.als('zandland')
  const lezen = await provincie(LIST)
  const starten = await provincie(POST, {
    methode: 'POST',
    json: { verzoeknummer: '2026110100001', titel: 'x', verzoekLaden: false },
    headers: { 'idempotency-key': crypto.randomUUID() },
  })
  expect(lezen.body).toMatchObject({ status: 403, code: 'mandaat-ontbreekt' })
  expect(starten.body).toMatchObject({ status: 403, code: 'mandaat-ontbreekt' })
  expect(await wereld.aanroepen()).toEqual([])
})

test('het spoor van een verzoek loopt door tot in de SWF', async () => {
  const { headers } = await ggd(GET, { params: samenwerking() })
  const spoor = headers.get('x-trace-id')?.replaceAll('-', '') ?? 'geen'
  expect((await wereld.aanroepen()).map(({ traceId }) => traceId)).toEqual([spoor])
})
