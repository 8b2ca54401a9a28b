import { afterAll, beforeAll, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listDocumenten, listVoorBewijs } from './documenten.ts'

const NIETS = { code: 'niet-gevonden' }

let wereld: TestWereld
let ggd: Gebruiker
let id: SamenwerkingId

beforeAll(async () => {
  wereld = await openTestWereld()
  const { cookie } = await createTestSessie({ oin: wereld.oin('ggd') })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('geen sessie')
  ggd = gebruiker
  id = wereld.dossier('SAM-10021')
})
afterAll(() => wereld.sluit())

/** Documents that the GGD sees, by who added them. */
async function kies(van: 'ons' | 'anderen') {
  const { items } = await listDocumenten(ggd, id, { van })
  return items.map(({ documentId }) => documentId)
}

test('een verzendbewijs gaat over elk eigen document, één keer', async () => {
  const eigen = await kies('ons')
  expect(eigen.length).toBeGreaterThan(1)
  const gelezen = await listVoorBewijs(ggd, id, [...eigen, ...eigen])
  expect(gelezen.map(({ documentId }) => documentId)).toEqual(eigen)
})

test('van wat een ander toevoegde is er geen, ook niet naast wat wij toevoegden', async () => {
  const [eigen, anderen] = [await kies('ons'), await kies('anderen')]
  expect(anderen.length).toBeGreaterThan(0)
  for (const gevraagd of [anderen.slice(0, 1), [...eigen.slice(0, 1), ...anderen.slice(0, 1)]]) {
    await expect(listVoorBewijs(ggd, id, gevraagd)).rejects.toMatchObject(NIETS)
  }
})

test('van een document uit een ander dossier ook niet', async () => {
  await expect(listVoorBewijs(ggd, wereld.dossier('SAM-10022'), await kies('ons'))).rejects.toMatchObject(NIETS)
})
