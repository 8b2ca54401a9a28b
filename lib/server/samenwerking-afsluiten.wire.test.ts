import { DELETE } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getBeeindiging } from './samenwerking-afsluiten.ts'

const DOSSIER = '/samenwerkingen/{samenwerkingId}'
const WEG = { route: `GET ${DOSSIER}`, soort: 'status', status: 503 }

let wereld: TestWereld
let gemeente: Gebruiker
let stoel: Stoel
let id: SamenwerkingId

beforeAll(async () => {
  wereld = await openTestWereld()
  stoel = await wereld.als('zandbakdorp')
  const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp') })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('geen sessie')
  gemeente = gebruiker
  id = wereld.dossier('SAM-10024')
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

const beeindig = () => stoel(DELETE, { methode: 'DELETE', params: { samenwerkingId: id } })
const bewijs = () => getBeeindiging(gemeente, id)

// One story of one dossier, in this order: it can be ended once.
test('een einde dat niet gebeurde, heet geen einde: ook niet als de SWF daarna weg is', async () => {
  expect(await bewijs()).toBeNull()
  await wereld.storing({ route: `DELETE ${DOSSIER}`, soort: 'afbreken', keer: 1 })
  expect((await beeindig()).status).toBe(503)
  expect(await bewijs()).toBeNull()
  await wereld.storing(WEG)
  expect((await beeindig()).body).toMatchObject({ code: 'dso-storing' })
  await expect(bewijs()).rejects.toMatchObject({ code: 'dso-storing' })
})

test('een einde dat wel gebeurde maar niet terugkwam, telt als het dossier weg is', async () => {
  await wereld.storing({ route: `DELETE ${DOSSIER}`, soort: 'afbreken', moment: 'na', keer: 1 })
  expect((await beeindig()).status).toBe(503)
  expect(await bewijs()).toMatch(/^\d{4}-/)
  expect((await beeindig()).status).toBe(204)
})
