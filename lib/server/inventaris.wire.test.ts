import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { GET as NOTIFICATIES } from '#app/api/notificaties/route.ts'
import { GET as DOCUMENTEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { listActieverzoeken } from './actieverzoeken.ts'
import { ROUTES } from './inventaris.ts'

type Handler = Parameters<Stoel>[0]

const Documenten = z.object({ items: z.array(z.object({ documentId: z.string() })) })
const Notificaties = z.object({ items: z.array(z.object({ notificatieId: z.string() })) })

let wereld: TestWereld
let buitenstaander: Stoel
let params: Record<string, string>

/** Things of a dossier in which the outsider takes no part, by the names they have in a path. */
beforeAll(async () => {
  wereld = await openTestWereld()
  buitenstaander = await wereld.als('zandsloot')
  const eigenaar = await wereld.als('zandbakdorp')
  const samenwerkingId = wereld.dossier('SAM-10021')
  const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp') })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('no session')
  const actieverzoeken = await listActieverzoeken(gebruiker, { samenwerkingId })
  const documenten = Documenten.parse((await eigenaar(DOCUMENTEN, { params: { samenwerkingId } })).body)
  const notificaties = Notificaties.parse((await eigenaar(NOTIFICATIES)).body)
  params = {
    samenwerkingId,
    uploadId: crypto.randomUUID(),
    taakId: crypto.randomUUID(),
    berichtId: crypto.randomUUID(),
    oin: wereld.oin('ggd'),
    actieverzoekId: actieverzoeken.items[0]?.actieverzoekId ?? '',
    documentId: documenten.items[0]?.documentId ?? '',
    notificatieId: notificaties.items[0]?.notificatieId ?? '',
  }
})
afterAll(() => wereld.sluit())

/** Good enough for every schema: what is refused here is refused for who asks, not for what is asked. */
function geldigeBody() {
  return {
    oin: wereld.oin('duinzicht'),
    privilege: 'VT',
    ontvanger: wereld.oin('ggd'),
    titel: 'Van een buitenstaander',
    omschrijving: 'Dit hoort niet te lukken.',
    documenten: [],
    documentIds: [params['documentId']],
    ...{ vertrouwelijkheid: 'RV', kenmerkSysteem: '', nummerBinnenSysteem: '' },
    bericht: 'Dit hoort niet te lukken.',
    toelichting: 'Dit hoort niet te lukken.',
    velden: { titel: 'Van een buitenstaander' },
    gezien: {},
  }
}

const UPLOAD = {
  query: { bestandsNaam: 'a.txt', vertrouwelijkheid: 'RV' },
  headers: {
    ...{ 'content-length': '1', 'content-type': 'text/plain' },
    'repr-digest': 'sha-256=:OXPgIukyIPkhLBjQ0MVDrnwwnkZkDak6SgMU3pmfURI=:',
  },
  body: '-',
}

/** For the reads that must be asked something. */
const LEZEN = { query: { sha256: 'a'.repeat(64) } }

async function laad(pad: string, methode: string): Promise<Handler> {
  const geladen: Record<string, unknown> = await import(path.join(import.meta.dirname, '../../app', pad, 'route.ts'))
  const handler = geladen[methode]
  if (!isHandler(handler)) throw new Error(`${pad} has no ${methode}`)
  return handler
}

function isHandler(waarde: unknown): waarde is Handler {
  return typeof waarde === 'function'
}

const VAN_EEN_ANDER = ROUTES.filter(({ pad, sessie }) => sessie === 'organisatie' && pad.includes('['))

describe('wie niet meedoet, komt nergens bij', () => {
  test.each(VAN_EEN_ANDER.map((regel) => [regel.methode, regel.pad, regel.maxBytes] as const))(
    '%s %s',
    async (methode, pad, maxBytes) => {
      expect(Object.values(params)).not.toContain('')
      const heeftBody = methode !== 'GET' && methode !== 'DELETE'
      const invoer = maxBytes === 'document' ? UPLOAD : heeftBody ? { json: geldigeBody() } : LEZEN
      const headers = { 'idempotency-key': crypto.randomUUID(), ...('headers' in invoer && invoer.headers) }
      const antwoord = await buitenstaander(await laad(pad, methode), { methode, params, ...invoer, headers })
      expect([403, 404]).toContain(antwoord.status)
      expect(Buffer.from(antwoord.bytes).toString()).not.toMatch(/Dakopbouw|Lindelaan/)
    },
  )
})
