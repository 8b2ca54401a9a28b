import { afterEach, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { PAGINAS_MAX } from './stapel.ts'
import { getTellingen } from './tellingen.ts'
import { getAanZet, getWerkvoorraad } from './werkvoorraad.ts'

const OVERIG = { documenten: 1, notificaties: 1, actieverzoeken: 1 }
/** Dossiers have the four statuses in turn: this many closed ones put `stil` in front of each kind. */
const gesloten = (stil: number) => stil * 4

let wereld: TestWereld
afterEach(() => wereld.sluit())

async function metVooraan(stil: number): Promise<Gebruiker> {
  const aantallen = { ...OVERIG, dossiers: 1 + gesloten(stil) + 8, gesloten: gesloten(stil) }
  wereld = await openTestWereld({}, { scenario: 'groot', aantallen })
  const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp') })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('no session')
  return gebruiker
}

test('werk achter honderden stilstaande actieverzoeken uit gesloten samenwerkingen is er gewoon bij', async () => {
  const { aanZet, teControleren, anderenAanZet } = await getWerkvoorraad(await metVooraan(270))
  // Two of each kind behind the closed dossiers, and the one in the first dossier, which is open.
  expect([aanZet.aantal, aanZet.werk.length, aanZet.exact, aanZet.afgebroken]).toEqual([5, 5, true, false])
  expect([teControleren.aantal, anderenAanZet.aantal]).toEqual([2, 8])
})

test('wie te veel vooraan heeft staan om alles te bekijken, hoort dat', { timeout: 60_000 }, async () => {
  const gebruiker = await metVooraan(PAGINAS_MAX * 50)
  const { aanZet, teControleren } = await getAanZet(gebruiker)
  expect(aanZet).toMatchObject({ aantal: 1, exact: false, afgebroken: true })
  expect(teControleren).toMatchObject({ aantal: 0, actieverzoeken: [], exact: false, afgebroken: true })
  expect((await getTellingen(gebruiker)).werkvoorraad).toEqual({ aantal: 1, exact: false, afgebroken: true })
})
