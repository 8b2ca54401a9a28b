import { GET as LIST } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Document, DocumentId } from '#lib/domain/document-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { leesKeuze } from './documenten-keuze.ts'

let wereld: TestWereld
let gemeente: Gebruiker
let ggd: Gebruiker

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await gebruikerVan('zandbakdorp')
  ggd = await gebruikerVan('ggd')
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

const id = (dossier: string) => SamenwerkingId.parse(wereld.dossier(dossier))

async function gebruikerVan(sleutel: string): Promise<Gebruiker> {
  const { cookie } = await createTestSessie({ oin: wereld.oin(sleutel) })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('geen sessie')
  return gebruiker
}

async function list(dossier: string, vertrouwelijkheid: 'RV' | 'SV'): Promise<DocumentId[]> {
  const stoel = await wereld.als('zandbakdorp')
  const query = { vertrouwelijkheid, van: 'ons' }
  const { body } = await stoel(LIST, { params: { samenwerkingId: id(dossier) }, query })
  return paginaVan(Document)
    .parse(body)
    .items.map(({ documentId }) => documentId)
}

test('wat gekozen is, in de volgorde van de keuze en elk één keer', async () => {
  const [een, twee] = await list('SAM-10021', 'RV')
  if (een === undefined || twee === undefined) throw new Error('two documents')
  const { documenten, weg } = await leesKeuze(gemeente, id('SAM-10021'), [twee, een, twee])
  expect(documenten.map(({ documentId }) => documentId)).toEqual([twee, een])
  expect(weg).toBe(0)
})

test('wat weg is, niet te zien is of uit een ander dossier komt, laat de rest staan en ziet er hetzelfde uit', async () => {
  const [zichtbaar] = await list('SAM-10021', 'RV')
  const [strikt] = await list('SAM-10021', 'SV')
  const [elders] = await list('SAM-10022', 'RV')
  if (zichtbaar === undefined || strikt === undefined || elders === undefined) throw new Error('three documents')
  const onbekend = DocumentId.parse(crypto.randomUUID())
  const { documenten, weg } = await leesKeuze(ggd, id('SAM-10021'), [onbekend, strikt, elders, zichtbaar])
  expect(documenten.map(({ documentId }) => documentId)).toEqual([zichtbaar])
  expect(weg).toBe(3)
})

test('ook wat de SWF weigert te tonen (403), laat de rest staan', async () => {
  const [een, twee] = await list('SAM-10021', 'RV')
  if (een === undefined || twee === undefined) throw new Error('two documents')
  await wereld.storing({ route: 'GET /documenten/{documentId}', soort: 'status', status: 403, keer: 1 })
  const { documenten, weg } = await leesKeuze(gemeente, id('SAM-10021'), [een, twee])
  expect([documenten.length, weg]).toEqual([1, 1])
})

test('een storing is geen document dat weg is', async () => {
  const [documentId] = await list('SAM-10021', 'RV')
  if (documentId === undefined) throw new Error('one document')
  await wereld.storing({ route: 'GET /documenten/{documentId}', soort: 'status', status: 500 })
  await expect(leesKeuze(gemeente, id('SAM-10021'), [documentId])).rejects.toMatchObject({ code: 'dso-storing' })
})
