import { POST as NODIG_UIT } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/route.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { begin, bewaarVoorbeeld, eenUitnodigingMislukt, gestart, staten, voerUit } from '#lib/auth/test-starten.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { getOnafgemaakt } from './taak.ts'
import { bewaarStand, laatTaakLos, pakTaak } from './taak-opslag.ts'

let wereld: TestWereld
let gemeente: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
})
beforeEach(() => wereld.wisAanroepen())
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

const concept = (over: Record<string, unknown> = {}) => bewaarVoorbeeld(wereld, gemeente, over)
async function gebruikerVan(sleutel: string): Promise<Gebruiker> {
  const { cookie } = await createTestSessie({ oin: wereld.oin(sleutel), actor: 'tester' })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('geen sessie')
  return gebruiker
}

describe('starten dat halverwege stopt of nog eens gebeurt', () => {
  test('een fout halverwege: alleen die stap gaat opnieuw', async () => {
    const { versie } = await concept()
    await eenUitnodigingMislukt(wereld)
    await begin(gemeente, versie)
    const half = await voerUit(gemeente, versie)
    // The question waits for the invitation of who must answer it; the other partner does not.
    expect(staten(half)).toEqual(['starten gelukt', 'uitnodigen mislukt', 'uitnodigen gelukt', 'actieverzoek wacht'])
    expect(half.stappen[1]?.uitleg).toContain('Het DSO heeft een storing')
    await wereld.wisAanroepen()
    expect(staten(await voerUit(gemeente, versie))).toEqual(staten(half))
    expect((await wereld.aanroepen()).filter(({ methode }) => methode !== 'GET')).toEqual([])
    expect(staten(await voerUit(gemeente, versie, 1))).toEqual([
      'starten gelukt',
      'uitnodigen gelukt',
      'uitnodigen gelukt',
      'actieverzoek gelukt',
    ])
    const posts = (await wereld.aanroepen())
      .filter(({ methode }) => methode === 'POST')
      .map(({ pad }) => pad.split('/').at(-1))
    expect(posts).toEqual(['deelnemers', 'actieverzoeken'])
  })

  test('viel het antwoord weg terwijl het wel was gedaan, dan maakt opnieuw proberen niets dubbel', async () => {
    const { versie } = await concept({ titel: `Weggevallen ${crypto.randomUUID()}` })
    await wereld.storing({ route: 'POST /samenwerkingen', soort: 'afbreken', moment: 'na', keer: 1 })
    await begin(gemeente, versie)
    expect(staten(await voerUit(gemeente, versie))[0]).toBe('starten onzeker')
    expect(staten(await voerUit(gemeente, versie, 0))).toContain('starten gelukt')
    expect(await gestart(wereld)).toHaveLength(1)
  })

  test('twee keer drukken, ook tegelijk en in twee tabs, geeft één dossier', async () => {
    const { versie } = await concept()
    const antwoorden = await Promise.all([begin(gemeente, versie), begin(gemeente, versie)])
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 200])
    await Promise.all([voerUit(gemeente, versie), voerUit(gemeente, versie), voerUit(gemeente, versie)])
    expect((await begin(gemeente, versie)).body).toMatchObject({ taakId: versie })
    expect(await gestart(wereld)).toHaveLength(1)
  })

  test('een oudere start laat een later concept staan', async () => {
    const { versie } = await concept({ titel: `Eerder ${crypto.randomUUID()}` })
    await wereld.storing({ route: 'POST /samenwerkingen', soort: 'status', status: 503, keer: 1 })
    await begin(gemeente, versie)
    expect(staten(await voerUit(gemeente, versie))[0]).toBe('starten mislukt')
    const later = await concept({ titel: 'Een ander verzoek' })
    expect(staten(await voerUit(gemeente, versie, 0))[0]).toBe('starten gelukt')
    expect((await db().concept.findMany()).map((rij) => rij.versie)).toEqual([later.versie])
  })

  test('wie intussen in het dossier is uitgenodigd, houdt de vraag niet tegen', async () => {
    const { versie } = await concept()
    await wereld.storing({
      route: 'POST /samenwerkingen/{samenwerkingId}/deelnemers',
      soort: 'status',
      status: 422,
      keer: 1,
    })
    await begin(gemeente, versie)
    const { samenwerkingId } = await voerUit(gemeente, versie)
    const uitgenodigd = await gemeente(NODIG_UIT, {
      methode: 'POST',
      params: { samenwerkingId: samenwerkingId ?? '' },
      json: { oin: wereld.oin('ggd'), privilege: 'BT' },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    expect(uitgenodigd.status).toBe(200)
    expect(staten(await voerUit(gemeente, versie, 1))).not.toContain('uitnodigen mislukt')
  })

  test('een onafgemaakte start is terug te vinden, alleen door wie haar begon', async () => {
    const { versie } = await concept()
    const gebruiker = await gebruikerVan('zandbakdorp')
    await begin(gemeente, versie)
    expect(await getOnafgemaakt(gebruiker)).toMatchObject({ taakId: versie })
    expect(await getOnafgemaakt(await gebruikerVan('zandsloot'))).toBeNull()
    await voerUit(gemeente, versie)
    expect((await getOnafgemaakt(gebruiker))?.taakId).not.toBe(versie)
  })

  test('wie te lang deed over een stap, schrijft niet meer over een ander heen', async () => {
    const { versie } = await concept()
    await begin(gemeente, versie)
    const eerste = await pakTaak(versie)
    expect(await pakTaak(versie)).toBeNull()
    const tweede = await pakTaak(versie, new Date(Date.now() + 200_000))
    if (eerste === null || tweede === null) throw new Error('de taak was niet te pakken')
    await bewaarStand({ taakId: versie, samenwerkingId: null, inhoud: null, stappen: [], loopt: true }, eerste)
    await laatTaakLos(versie, eerste)
    const rij = await db().taak.findUniqueOrThrow({ where: { taakId: versie } })
    expect([rij.bezigTot, rij.stappen]).toEqual([tweede, expect.arrayContaining([expect.anything()])])
    expect(rij.inhoud).not.toBeNull()
  })
})
