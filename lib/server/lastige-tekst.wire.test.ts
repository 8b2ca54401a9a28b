import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { LASTIG, porties } from './test-lastig.ts'
import { NERGENS, PROEVEN, type Doe, type Gegevens, type Wie } from './test-proeven.ts'
import { laadDeuren, type Deur } from './test-routes.ts'
import { lees, metTekst, type Invoer, type Pad, type Veld } from './test-velden.ts'
import { openTestWereld, type Antwoord, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import { Problem } from '#lib/problem/problem-schema.ts'
import { parseDeel } from './invoer.ts'

const DEUREN = await laadDeuren()
const deurVan = (naam: string) => DEUREN.find((deur) => deur.naam === naam)

let wereld: TestWereld
let stoelen: Readonly<Record<Wie, Stoel>>
let gegevens: Gegevens

const id = () => crypto.randomUUID()
const Ids = z.object({ actieverzoekId: z.string().optional(), documentId: z.string().optional() })

beforeAll(async () => {
  wereld = await openTestWereld()
  stoelen = { gemeente: await wereld.als('zandbakdorp'), ggd: await wereld.als('ggd') }
  const oin = wereld.oin('ggd')
  const samenwerkingId = wereld.dossier('SAM-10022')
  const params = { samenwerkingId, oin, uploadId: id(), taakId: id(), berichtId: id(), notificatieId: id() }
  gegevens = { params, ontvanger: oin, genodigde: wereld.oin('duinzicht') }
  const eerst = async (naam: string) => Ids.parse(await maak(naam))
  const { documentId = '' } = await eerst('PUT /api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]')
  const { actieverzoekId = '' } = await eerst('POST /api/samenwerkingen/[samenwerkingId]/actieverzoeken')
  gegevens = { ...gegevens, params: { ...params, documentId, actieverzoekId } }
})
afterAll(() => wereld.sluit())

async function maak(naam: string): Promise<unknown> {
  const deur = deurVan(naam)
  if (deur === undefined) throw new Error(`${naam} does not exist`)
  return (await stuur(deur, await geldigVoor(deur))).body
}

const doe: Doe = async (wie, methode, pad, invoer) => {
  const deur = deurVan(`${methode} ${pad}`)
  if (deur === undefined) throw new Error(`${methode} ${pad} does not exist`)
  const { status, body } = await stuur(deur, invoer, wie)
  expect(status, `${methode} ${pad}: ${JSON.stringify(body)}`).toBeLessThan(300)
  return body
}

/** A request that is right, with what must be there first. */
async function geldigVoor({ naam }: Deur): Promise<Invoer> {
  const { geldig, vooraf } = PROEVEN[naam] ?? {}
  const eerst = await vooraf?.(gegevens, doe)
  const { query, body } = { ...geldig?.(gegevens) }
  return {
    params: { ...gegevens.params, ...(typeof eerst?.params === 'object' && eerst.params) },
    query,
    body: typeof eerst?.body === 'object' && typeof body === 'object' ? { ...body, ...eerst.body } : body,
  }
}

function stuur(
  { naam, handler, methode, maxBytes }: Deur,
  { params = {}, query = {}, body }: Invoer,
  wie: Wie = PROEVEN[naam]?.wie ?? 'gemeente',
): Promise<Antwoord> {
  const paren = Object.entries(query ?? {}).flatMap(([sleutel, waarde]) =>
    [waarde].flat().map((een) => [sleutel, String(een)]),
  )
  const bestand = maxBytes === 'document' ? bestandVan(id()) : { headers: {} }
  return stoelen[wie](handler, {
    methode,
    params: z.record(z.string(), z.string()).parse(params),
    query: paren,
    ...(body !== undefined && { json: body }),
    ...bestand,
    headers: { 'idempotency-key': id(), ...bestand.headers },
  })
}

function bestandVan(inhoud: string) {
  const digest = `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`
  const headers = { 'content-type': 'text/plain', 'content-length': String(inhoud.length), 'repr-digest': digest }
  return { body: inhoud, headers }
}

/** What becomes of the text in this field, as the schema says; null when it is refused there. */
function uitSchema({ schema, deel, pad }: Veld, invoer: Invoer): unknown {
  try {
    return lees(parseDeel(schema, deel, invoer[deel]), pad)
  } catch {
    return null
  }
}

/** Text to be put in a field of a route, alone or as several of the corpus in one. */
const metAchter = ({ naam }: Deur, veld: Veld, tekst: string) => tekst + (PROEVEN[naam]?.achter?.[veld.naam] ?? '')

function keurWeigering({ status, headers, bytes, body }: Antwoord, waar: string, namen: readonly string[]): void {
  const tekst = new TextDecoder().decode(bytes)
  const isSoort = status === 415 && namen.includes('query.bestandsNaam')
  expect(isSoort ? [415] : [400, 422], `${waar}: ${tekst}`).toContain(status)
  expect(headers.get('content-type'), waar).toContain('application/problem+json')
  expect(tekst, waar).not.toMatch(/\.tsx?:\d+|node_modules|\bat [\w.]+ \(/)
  if (isSoort) return
  const genoemd = Problem.parse(body).invalidParams?.map(({ name }) => name) ?? []
  expect(genoemd.length, `${waar}: ${tekst}`).toBeGreaterThan(0)
  for (const name of genoemd) expect(namen, waar).toContain(name)
}

function terugVan({ naam }: Deur, { pad }: Veld): Pad | null {
  const { terug = () => pad.slice(-1) } = PROEVEN[naam] ?? {}
  return terug(pad)
}

/** Several fields of one route at a time, each with its own text: taken and given back whole by the SWF, or refused in words. */
async function beproef(deur: Deur, teksten: ReadonlyMap<Veld, string>): Promise<void> {
  const geldig = await geldigVoor(deur)
  const invoer = [...teksten].reduce((tot, [veld, tekst]) => metTekst(tot, veld, metAchter(deur, veld, tekst)), geldig)
  const antwoord = await stuur(deur, invoer)
  const waar = `${deur.naam} ${[...teksten].map(([veld, tekst]) => `${veld.naam} ${JSON.stringify(tekst)}`).join()}`
  if (antwoord.status >= 300) {
    keurWeigering(
      antwoord,
      waar,
      [...teksten.keys()].flatMap(({ naam, pad }) => [naam, pad.join('.')]),
    )
    return
  }
  for (const veld of teksten.keys()) {
    const verwacht = String(uitSchema(veld, invoer))
    const bewaard = deur.maxBytes === 'document' && veld.pad[0] === 'bestandsNaam' ? toVeiligeBestandsnaam : String
    expect(lees(antwoord.body, terugVan(deur, veld) ?? []) ?? '', waar).toBe(bewaard(verwacht))
  }
}

const SCHRIJVEN = DEUREN.filter(({ methode }) => methode !== 'GET')
/** The fields that take a text of the corpus and keep it. */
const vrij = (deur: Deur) =>
  deur.velden.filter((veld) => {
    const geldig = { params: NERGENS.params, ...PROEVEN[deur.naam]?.geldig(NERGENS) }
    return (
      terugVan(deur, veld) !== null && LASTIG.some((tekst) => uitSchema(veld, metTekst(geldig, veld, tekst)) !== null)
    )
  })
/** Where the whole corpus goes, each text alone; which field gets it depends on its number. A transition costs too much. */
const PLAATSEN = SCHRIJVEN.flatMap(vrij).filter(({ naam }) => naam !== 'body.toelichting')
/** A short field would take hundreds of requests: it gets one in so many, the next field the following ones. */
const HOOGSTENS = 20

/** What one field gets: as much of the corpus as fits in a text, and its share of the texts alone. */
function reeksVoor(deur: Deur, veld: Veld, geldig: Invoer): string[] {
  const past = (tekst: string) => uitSchema(veld, metTekst(geldig, veld, metAchter(deur, veld, tekst))) !== null
  const samen = porties(LASTIG, past)
  const om = Math.ceil(samen.length / HOOGSTENS)
  const plaats = PLAATSEN.indexOf(veld)
  return [
    ...samen.filter((_, nummer) => nummer % om === Math.max(plaats, 0) % om),
    ...LASTIG.filter((tekst, nummer) => nummer % PLAATSEN.length === plaats && past(tekst)),
  ]
}

describe('elk vrij veld krijgt een deel van de lastige teksten: die komen heel terug van de SWF, of worden in woorden geweigerd', () => {
  test.concurrent.each(SCHRIJVEN.filter((deur) => vrij(deur).length > 0))(
    '$naam',
    { timeout: 60_000 },
    async (deur) => {
      const geldig = await geldigVoor(deur)
      const reeksen = vrij(deur).map((veld) => [veld, reeksVoor(deur, veld, geldig)] as const)
      for (let beurt = 0; beurt < Math.max(...reeksen.map(([, reeks]) => reeks.length)); beurt += 1) {
        const nu = reeksen.flatMap(([veld, reeks]) => {
          const tekst = reeks[beurt]
          return tekst === undefined ? [] : [[veld, tekst] as const]
        })
        await beproef(deur, new Map(nu))
      }
    },
  )
})

describe('wat niet past, wordt geweigerd met de naam van het veld', () => {
  test.concurrent.each(DEUREN.filter(({ velden }) => velden.length > 0))('$naam', async (deur) => {
    const geldig = { params: gegevens.params, ...PROEVEN[deur.naam]?.geldig(gegevens) }
    for (const [nummer, veld] of deur.velden.entries()) {
      // An address cannot carry half a character.
      const reist = LASTIG.filter((tekst) => veld.deel !== 'query' || tekst.isWellFormed())
      const geweigerd = reist.filter((tekst) => uitSchema(veld, metTekst(geldig, veld, tekst)) === null)
      for (let keer = 0; keer < 4; keer += 1) {
        const tekst = geweigerd[(nummer * 53 + keer * 131) % Math.max(geweigerd.length, 1)]
        if (tekst === undefined) break
        const antwoord = await stuur(deur, metTekst(geldig, veld, tekst))
        keurWeigering(antwoord, `${deur.naam} ${veld.naam} ${JSON.stringify(tekst)}`, [veld.naam])
      }
    }
  })
})

describe('een filter dat nergens op slaat geeft een antwoord', () => {
  test.concurrent.each(DEUREN.filter(({ schemas, methode }) => methode === 'GET' && schemas.query !== undefined))(
    '$naam',
    async (deur) => {
      const geldig = await geldigVoor(deur)
      for (const veld of deur.velden.filter(({ deel }) => deel === 'query')) {
        for (const tekst of LASTIG.filter((een) => uitSchema(veld, metTekst(geldig, veld, een)) !== null)) {
          const { status } = await stuur(deur, metTekst(geldig, veld, tekst))
          expect(status, `${deur.naam} ${veld.naam} ${JSON.stringify(tekst)}`).toBeLessThan(500)
        }
      }
    },
  )
})
