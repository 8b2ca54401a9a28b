import { z } from 'zod'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { importeerOrganisaties } from '#lib/server/organisaties-import.ts'
import { OrganisatieRij } from '#lib/server/organisaties-bestand.ts'
import { openTestOmgeving, TEST_ORIGIN } from './test-omgeving.ts'
import { createTestSessie } from './test-sessie.ts'

const Besturing = z.object({ TEST_SANDBOX_CONTROL_URL: z.url() })
const Wereld = z.object({
  wereldId: z.string(),
  organisaties: z.array(z.object({ oin: z.string(), naam: z.string(), sleutel: z.string() })),
  personas: z.array(z.object({ id: z.string(), label: z.string() })),
  dossiers: z.array(z.object({ samenwerkingId: SamenwerkingId, sleutel: z.string().nullable() })),
  certificaten: z.record(z.string(), z.object({ cert: z.string(), key: z.string() })),
})
const Aanroep = z.object({
  methode: z.string(),
  pad: z.string(),
  query: z.string(),
  certificaatOin: z.string().nullable(),
  certificaatNummer: z.string().nullable(),
  headerOin: z.string().nullable(),
  status: z.number().nullable(),
  traceId: z.string().nullable(),
  bytesOntvangen: z.number(),
})
export type Aanroep = z.infer<typeof Aanroep>

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
type Vraag = {
  methode?: string
  params?: Record<string, string>
  /** Pairs where a name comes more than once. */
  query?: Record<string, string> | string[][]
  json?: unknown
  body?: BodyInit
  headers?: Record<string, string>
}
export type Antwoord = { status: number; body: unknown; headers: Headers; bytes: Uint8Array }
export type Stoel = ReturnType<typeof maakStoel>
export type TestWereld = Awaited<ReturnType<typeof openTestWereld>>

/** What the world starts with; `aantallen` are the sizes of a large one. */
type Opdracht = { scenario: 'seed' | 'groot'; aantallen?: Record<string, number> }

/**
 * A fresh world of the sandbox with the seed's dossiers, known to a portal with a database of its own.
 * Tests call the real route handlers as one of its organisations.
 */
export async function openTestWereld(anders: Record<string, string> = {}, opdracht: Opdracht = { scenario: 'seed' }) {
  const sluitOmgeving = await openTestOmgeving(anders)
  const { TEST_SANDBOX_CONTROL_URL } = Besturing.parse(import.meta.env)
  const werelden = `${TEST_SANDBOX_CONTROL_URL}/werelden`
  const wereld = Wereld.parse(await bestuur('POST', werelden, opdracht))
  const hier = `${werelden}/${wereld.wereldId}`
  const lijst = z.array(OrganisatieRij).parse(await bestuur('GET', `${hier}/organisaties`))
  await importeerOrganisaties(lijst)
  const oin = (sleutel: string) => vind(wereld.organisaties, (organisatie) => organisatie.sleutel === sleutel).oin
  return {
    oin,
    dossier: (sleutel: string) => vind(wereld.dossiers, (dossier) => dossier.sleutel === sleutel).samenwerkingId,
    /** Who can log in at the simulator, by a part of the label. */
    persona: (deel: string) => vind(wereld.personas, ({ label }) => label.includes(deel)).id,
    /** PEM texts of an organisation's own certificate. */
    certificaat: (sleutel: string) => vind(Object.entries(wereld.certificaten), ([van]) => van === oin(sleutel))[1],
    /** The pseudonym that the import appointed, to be given as `actor`. */
    beheerder: (sleutel: string) => vind(lijst, (rij) => rij.oin === oin(sleutel)).beheerders[0] ?? '',
    als: async (sleutel: string, actor = 'tester') =>
      maakStoel((await createTestSessie({ oin: oin(sleutel), actor })).cookie),
    zonderSessie: maakStoel(''),
    aanroepen: async () =>
      z.object({ aanroepen: z.array(Aanroep) }).parse(await bestuur('GET', `${hier}/aanroepen`)).aanroepen,
    wisAanroepen: () => bestuur('DELETE', `${hier}/aanroepen`),
    storing: (storing: Record<string, unknown>) => bestuur('POST', `${hier}/storingen`, storing),
    geenStoringen: () => bestuur('DELETE', `${hier}/storingen`),
    /** Lets the sandbox answer these lines of the register differently. */
    contract: (afwijkingen: readonly string[]) => bestuur('PUT', `${hier}/contract`, { afwijkingen }),
    klok: (vooruit: string) => bestuur('POST', `${hier}/klok`, { vooruit }),
    async sluit() {
      await bestuur('DELETE', hier)
      await sluitOmgeving()
    },
  }
}

function maakStoel(cookie: string) {
  return async function vraag(
    handler: Handler,
    { methode = 'GET', params = {}, ...rest }: Vraag = {},
  ): Promise<Antwoord> {
    const { query = {}, json, body, headers = {} } = rest
    const url = new URL(`/api/test?${new URLSearchParams(query)}`, TEST_ORIGIN)
    const inhoud = json === undefined ? body : JSON.stringify(json)
    const request = new Request(url, {
      method: methode,
      headers: {
        origin: TEST_ORIGIN,
        'sec-fetch-site': 'same-origin',
        ...(cookie !== '' && { cookie }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(inhoud !== undefined && { body: inhoud, duplex: 'half' }),
    })
    const response = await handler(request, { params: Promise.resolve(params) })
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, bytes, body: leesJson(response.headers, bytes) }
  }
}

function leesJson(headers: Headers, bytes: Uint8Array): unknown {
  if (!headers.get('content-type')?.includes('json')) return null
  return JSON.parse(new TextDecoder().decode(bytes))
}

async function bestuur(methode: string, url: string, body?: unknown): Promise<unknown> {
  const antwoord = await fetch(url, {
    method: methode,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const tekst = await antwoord.text()
  if (!antwoord.ok) throw new Error(`${methode} ${url}: ${antwoord.status} ${tekst}`)
  return tekst === '' ? undefined : JSON.parse(tekst)
}

function vind<T>(lijst: readonly T[], isDeze: (een: T) => boolean): T {
  const gevonden = lijst.find(isDeze)
  if (gevonden === undefined) throw new Error('niet in deze wereld')
  return gevonden
}
