import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { GET } from '#app/api/actieverzoeken/[actieverzoekId]/route.ts'
import { PUT as GEREEDMELDEN } from '#app/api/actieverzoeken/[actieverzoekId]/gereedmelding/route.ts'
import { PUT as INTREKKEN } from '#app/api/actieverzoeken/[actieverzoekId]/intrekking/route.ts'
import { DELETE } from '#app/api/actieverzoeken/[actieverzoekId]/documenten/[documentId]/route.ts'
import { POST } from '#app/api/actieverzoeken/[actieverzoekId]/documenten/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'

const KOPPELEN = 'POST /actieverzoeken/{actieverzoekId}/documenten'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel
let documenten: string[]

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
  documenten = (await listDocumenten('SAM-10022')).map(({ documentId }) => documentId)
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

async function listDocumenten(dossier: string, query: Record<string, string> = {}, stoel = gemeente) {
  const { body } = await stoel(LIST, { params: { samenwerkingId: wereld.dossier(dossier) }, query })
  return paginaVan(Document).parse(body).items
}

/** A fresh question of the gemeente to the GGD, in a dossier of both. */
async function stelOp(dossier = 'SAM-10022'): Promise<string> {
  const { body } = await gemeente(OPSTELLEN, {
    methode: 'POST',
    params: { samenwerkingId: wereld.dossier(dossier) },
    headers: { 'idempotency-key': crypto.randomUUID() },
    json: { ontvanger: wereld.oin('ggd'), titel: 'Koppelproef', omschrijving: 'Graag advies.', documenten: [] },
  })
  return Actieverzoek.parse(body).actieverzoekId
}

const koppel = (actieverzoekId: string, documentIds: unknown, stoel = gemeente, sleutel = crypto.randomUUID()) =>
  stoel(POST, {
    methode: 'POST',
    params: { actieverzoekId },
    headers: { 'idempotency-key': sleutel },
    json: { documentIds },
  })
const ontkoppel = (actieverzoekId: string, documentId: string, stoel = gemeente) =>
  stoel(DELETE, { methode: 'DELETE', params: { actieverzoekId, documentId } })
async function gekoppeld(actieverzoekId: string, stoel = gemeente): Promise<string[]> {
  const { body } = await stoel(GET, { params: { actieverzoekId } })
  return Actieverzoek.parse(body).documenten.map(({ documentId }) => documentId)
}
const isVoorKoppelen = ({ methode, pad }: { methode: string; pad: string }) =>
  methode === 'POST' && pad.endsWith('/documenten')

describe('koppelen', () => {
  test('zender en ontvanger kunnen het allebei, en zien het allebei', async () => {
    const id = await stelOp()
    const [eerste = '', tweede = ''] = documenten
    expect((await koppel(id, [eerste])).status).toBe(200)
    const antwoord = await koppel(id, [tweede], ggd)
    expect(Actieverzoek.parse(antwoord.body).documenten).toHaveLength(2)
    expect((await gekoppeld(id)).toSorted()).toEqual([eerste, tweede].toSorted())
    expect(await gekoppeld(id, ggd)).toEqual(await gekoppeld(id))
  })

  test('aan wat gereedgemeld is, koppelen zender en ontvanger nog', async () => {
    const id = await stelOp()
    const [eerste = '', tweede = ''] = documenten
    const gereed = await ggd(GEREEDMELDEN, { methode: 'PUT', params: { actieverzoekId: id }, json: {} })
    expect(Actieverzoek.parse(gereed.body).status).toBe('GEREEDGEMELD')
    expect((await koppel(id, [eerste], ggd)).status).toBe(200)
    expect((await koppel(id, [tweede])).status).toBe(200)
    expect(await gekoppeld(id)).toHaveLength(2)
  })

  test('wat al gekoppeld is, gaat niet nog eens over de lijn', async () => {
    const id = await stelOp()
    const [eerste = '', tweede = ''] = documenten
    await koppel(id, [eerste])
    await wereld.wisAanroepen()
    expect((await koppel(id, [eerste, tweede])).status).toBe(200)
    expect((await wereld.aanroepen()).filter(isVoorKoppelen)).toHaveLength(1)
  })

  test('dezelfde sleutel nog eens geeft hetzelfde, zonder opnieuw te sturen', async () => {
    const id = await stelOp()
    const sleutel = crypto.randomUUID()
    const eerste = await koppel(id, documenten.slice(0, 1), gemeente, sleutel)
    await wereld.wisAanroepen()
    const tweede = await koppel(id, documenten.slice(0, 1), gemeente, sleutel)
    expect([tweede.status, tweede.body]).toEqual([200, eerste.body])
    expect((await wereld.aanroepen()).filter(isVoorKoppelen)).toEqual([])
  })

  test('na een verloren antwoord maakt een nieuwe poging het af', async () => {
    const id = await stelOp()
    const sleutel = crypto.randomUUID()
    await wereld.storing({ route: KOPPELEN, soort: 'afbreken', moment: 'na', keer: 1 })
    expect((await koppel(id, documenten.slice(0, 2), gemeente, sleutel)).body).toMatchObject({
      code: 'dso-onbereikbaar',
    })
    expect((await koppel(id, documenten.slice(0, 2), gemeente, sleutel)).status).toBe(200)
    expect(await gekoppeld(id)).toHaveLength(2)
  })

  test('een selectie: elk document heeft een eigen regel in de audit, en één weigering laat de rest staan', async () => {
    const id = await stelOp()
    const [eerste = '', tweede = ''] = documenten
    const [ander] = await listDocumenten('SAM-10021')
    const vreemd = ander?.documentId ?? ''
    const standen = [await koppel(id, [eerste]), await koppel(id, [vreemd]), await koppel(id, [tweede])]
    expect(standen.map(({ status }) => status)).toEqual([200, 400, 200])
    const regels = await db().auditRegel.findMany({
      where: { oin: wereld.oin('zandbakdorp'), object: { startsWith: id } },
      orderBy: { volgnummer: 'asc' },
    })
    expect(regels.map(({ handeling, object, fase }) => [handeling, object.split(' ')[1], fase])).toEqual([
      ['document-koppelen', eerste, 'BEGONNEN'],
      ['document-koppelen', eerste, 'GELUKT'],
      ['document-koppelen', vreemd, 'BEGONNEN'],
      ['document-koppelen', vreemd, 'MISLUKT'],
      ['document-koppelen', tweede, 'BEGONNEN'],
      ['document-koppelen', tweede, 'GELUKT'],
    ])
  })

  test('een document uit een ander dossier wordt met uitleg geweigerd', async () => {
    const [ander] = await listDocumenten('SAM-10021')
    const { body } = await koppel(await stelOp(), [ander?.documentId])
    expect(body).toMatchObject({
      code: 'ongeldige-invoer',
      detail: 'Dit document zit niet in dit dossier, of u kunt het niet zien.',
    })
    // No form has a field for it.
    expect(body).not.toHaveProperty('invalidParams')
  })

  test('wie beperkte toegang heeft, kan een strikt vertrouwelijk document niet koppelen en ziet het niet gekoppeld', async () => {
    const id = await stelOp('SAM-10021')
    const [strikt] = await listDocumenten('SAM-10021', { vertrouwelijkheid: 'SV', van: 'ons' })
    const documentId = strikt?.documentId ?? ''
    expect((await koppel(id, [documentId], ggd)).body).toMatchObject({ code: 'ongeldige-invoer' })
    expect((await koppel(id, [documentId])).status).toBe(200)
    expect(await gekoppeld(id)).toEqual([documentId])
    expect(await gekoppeld(id, ggd)).toEqual([])
  })

  test.each([
    ['geen enkel document', []],
    ['iets anders dan een document', ['x']],
    ['meer dan honderd', Array.from({ length: 101 }, () => crypto.randomUUID())],
  ])('%s', async (_titel, documentIds) => {
    expect((await koppel(await stelOp(), documentIds)).body).toMatchObject({ status: 400, code: 'ongeldige-invoer' })
  })
})

describe('ontkoppelen', () => {
  test('haalt het document uit het actieverzoek en niet uit het dossier; nog eens is goed', async () => {
    const id = await stelOp()
    const [documentId = ''] = documenten
    await koppel(id, [documentId])
    expect((await ontkoppel(id, documentId, ggd)).status).toBe(204)
    expect(await gekoppeld(id)).toEqual([])
    expect((await listDocumenten('SAM-10022')).map((document) => document.documentId)).toContain(documentId)
    expect((await ontkoppel(id, documentId)).status).toBe(204)
  })

  test('een document dat niet bestaat: niet gevonden', async () => {
    expect((await ontkoppel(await stelOp(), crypto.randomUUID())).body).toMatchObject({ code: 'niet-gevonden' })
  })
})

test('aan een afgelopen actieverzoek verandert niets meer', async () => {
  const id = await stelOp()
  const [eerste = '', tweede = ''] = documenten
  await koppel(id, [eerste])
  await gemeente(INTREKKEN, { methode: 'PUT', params: { actieverzoekId: id }, json: { toelichting: 'Niet nodig.' } })
  expect((await koppel(id, [tweede])).body).toMatchObject({ code: 'status-conflict' })
  expect((await ontkoppel(id, eerste)).body).toMatchObject({ code: 'status-conflict' })
  expect(await gekoppeld(id)).toEqual([eerste])
})
