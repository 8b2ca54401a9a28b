import { POST as NODIG_UIT } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/route.ts'
import { DELETE as WEG, PUT as BEWAAR } from '#app/api/samenwerkingen/concept/route.ts'
import { GET as LIST, POST as START } from '#app/api/samenwerkingen/route.ts'
import { GET as STAND } from '#app/api/samenwerkingen/taken/[taakId]/route.ts'
import { POST as VOER_UIT } from '#app/api/samenwerkingen/taken/[taakId]/uitvoering/route.ts'
import { POST as BEGIN } from '#app/api/samenwerkingen/taken/route.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { heeftWerk } from '#lib/domain/starten.ts'
import { Concept, Taak } from '#lib/domain/starten-schema.ts'
import { getOnafgemaakt } from './taak.ts'
import { bewaarStand, laatTaakLos, pakTaak } from './taak-opslag.ts'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
})
beforeEach(() => wereld.wisAanroepen())
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

const partner = (sleutel: string, privilege = 'VT') => ({ oin: wereld.oin(sleutel), naam: sleutel, privilege })
const bewaar = (stoel: Stoel, json: unknown) => stoel(BEWAAR, { methode: 'PUT', json })
const begin = (stoel: Stoel, versie: string, tochNieuw = true) =>
  stoel(BEGIN, { methode: 'POST', json: { versie, tochNieuw } })
const voerEenUit = async (taakId: string, opnieuw?: number) =>
  Taak.parse((await gemeente(VOER_UIT, { methode: 'POST', params: { taakId }, json: { opnieuw } })).body)
/** As the page does: step after step, as long as something waits. */
async function voerUit(taakId: string, opnieuw?: number): Promise<Taak> {
  const taak = await voerEenUit(taakId, opnieuw)
  return heeftWerk(taak) && !taak.loopt ? voerUit(taakId) : taak
}
async function gebruikerVan(sleutel: string): Promise<Gebruiker> {
  const { cookie } = await createTestSessie({ oin: wereld.oin(sleutel), actor: 'tester' })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('geen sessie')
  return gebruiker
}
const staten = ({ stappen }: Taak) => stappen.map(({ soort, staat }) => `${soort} ${staat}`)
const gestart = async () =>
  (await wereld.aanroepen()).filter(({ methode, pad }) => methode === 'POST' && pad.endsWith('/samenwerkingen'))

async function concept(over: Record<string, unknown> = {}): Promise<Concept> {
  const inhoud = {
    ...{ verzoeknummer: '2026 1101 00001', titel: 'Carport', beschrijving: '', buitenDso: false, verzoekLaden: false },
    partners: [partner('ggd'), partner('duinzicht', 'BT')],
    vraag: { ontvanger: wereld.oin('ggd'), titel: 'Advies geluid', omschrijving: 'Mag dit?' },
    ...over,
  }
  return Concept.parse((await bewaar(gemeente, inhoud)).body)
}

describe('een concept', () => {
  test('is van één medewerker, en een wijziging laat de rest staan', async () => {
    const eerste = await concept()
    const tweede = Concept.parse((await bewaar(gemeente, { titel: 'Anders' })).body)
    expect(tweede.inhoud).toEqual({ ...eerste.inhoud, titel: 'Anders' })
    expect(tweede.versie).not.toBe(eerste.versie)
    const collega = await wereld.als('zandbakdorp', 'collega')
    expect((await begin(collega, tweede.versie)).body).toMatchObject({ code: 'status-conflict' })
  })

  test('verdwijnt op verzoek, en dan begint er niets meer', async () => {
    const { versie } = await concept()
    await gemeente(WEG, { methode: 'DELETE' })
    expect((await begin(gemeente, versie)).body).toMatchObject({ code: 'status-conflict' })
    expect(await wereld.aanroepen()).toEqual([])
  })

  test('wordt na 30 dagen niet meer getoond', async () => {
    const { versie } = await concept()
    await db().concept.updateMany({ data: { verlooptOp: new Date(Date.now() - 1) } })
    expect((await begin(gemeente, versie)).body).toMatchObject({ code: 'status-conflict' })
    expect((await bewaar(gemeente, { titel: 'Nieuw' })).body).toMatchObject({
      inhoud: { titel: 'Nieuw', partners: [] },
    })
  })

  test('met een OIN dat niet kan, wordt niet bewaard', async () => {
    const antwoord = await bewaar(gemeente, { partners: [{ oin: '123', naam: 'X', privilege: 'VT' }] })
    expect(antwoord.body).toMatchObject({ code: 'ongeldige-invoer' })
  })
})

describe('starten in stappen', () => {
  test('doet alles, vergeet de teksten en het concept', async () => {
    const { versie } = await concept()
    const taakId = Taak.parse((await begin(gemeente, versie)).body).taakId
    const klaar = await voerUit(taakId)
    expect(staten(klaar)).toEqual(['starten gelukt', 'uitnodigen gelukt', 'uitnodigen gelukt', 'actieverzoek gelukt'])
    expect(klaar.samenwerkingId).toMatch(/^SAM-/)
    expect(await db().taak.findUniqueOrThrow({ where: { taakId } })).toMatchObject({ inhoud: null, bezigTot: null })
    expect(await db().concept.count()).toBe(0)
    const { body } = await ggd(LIST, { query: { samenwerkingId: klaar.samenwerkingId ?? '' } })
    expect(body).toMatchObject({ items: [{ titel: 'Carport' }] })
  })

  test('een fout halverwege: alleen die stap gaat opnieuw', async () => {
    const { versie } = await concept()
    await wereld.storing({
      route: 'POST /samenwerkingen/{samenwerkingId}/deelnemers',
      soort: 'status',
      status: 503,
      keer: 1,
    })
    await begin(gemeente, versie)
    const half = await voerUit(versie)
    // The question waits for the invitation of who must answer it; the other partner does not.
    expect(staten(half)).toEqual(['starten gelukt', 'uitnodigen mislukt', 'uitnodigen gelukt', 'actieverzoek wacht'])
    expect(half.stappen[1]?.uitleg).toContain('Het DSO heeft een storing')
    await wereld.wisAanroepen()
    expect(staten(await voerUit(versie))).toEqual(staten(half))
    expect((await wereld.aanroepen()).filter(({ methode }) => methode !== 'GET')).toEqual([])
    expect(staten(await voerUit(versie, 1))).toEqual([
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
    expect(staten(await voerUit(versie))[0]).toBe('starten mislukt')
    expect(staten(await voerUit(versie, 0))).not.toContain('starten mislukt')
    expect(await gestart()).toHaveLength(1)
  })

  test('twee keer drukken, ook tegelijk en in twee tabs, geeft één dossier', async () => {
    const { versie } = await concept()
    const antwoorden = await Promise.all([begin(gemeente, versie), begin(gemeente, versie)])
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 200])
    await Promise.all([voerUit(versie), voerUit(versie), voerUit(versie)])
    expect((await begin(gemeente, versie)).body).toMatchObject({ taakId: versie })
    expect(await gestart()).toHaveLength(1)
  })

  test('de documenten uit het verzoek worden gevolgd tot ze er zijn', async () => {
    const { versie } = await concept({ verzoekLaden: true, partners: [], vraag: null })
    await begin(gemeente, versie)
    expect(staten(await voerUit(versie))[0]).toBe('starten gelukt')
    await vi.waitFor(async () => {
      const { body } = await gemeente(STAND, { params: { taakId: versie } })
      expect(staten(Taak.parse(body))).toEqual(['starten gelukt', 'documenten gelukt'])
    }, 15_000)
  })

  test.each([
    [{ verzoeknummer: '12' }, 'body.verzoeknummer'],
    [{ titel: ' ' }, 'body.titel'],
  ])('wat niet goed is ingevuld, begint niet: %o', async (over, name) => {
    const { versie } = await concept(over)
    expect((await begin(gemeente, versie)).body).toMatchObject({ code: 'ongeldige-invoer', invalidParams: [{ name }] })
    expect(await db().taak.findUnique({ where: { taakId: versie } })).toBeNull()
  })

  test('bij een verzoek met een samenwerking begint er pas een nieuwe als u dat zegt', async () => {
    const { versie } = await concept({ verzoeknummer: '2026031500007' })
    const geweigerd = await begin(gemeente, versie, false)
    expect(geweigerd.body).toMatchObject({ invalidParams: [{ name: 'tochNieuw' }] })
    expect((await begin(gemeente, versie)).status).toBe(200)
  })

  test('een oudere start laat een later concept staan', async () => {
    const { versie } = await concept({ titel: `Eerder ${crypto.randomUUID()}` })
    await wereld.storing({ route: 'POST /samenwerkingen', soort: 'status', status: 503, keer: 1 })
    await begin(gemeente, versie)
    expect(staten(await voerUit(versie))[0]).toBe('starten mislukt')
    const later = await concept({ titel: 'Een ander verzoek' })
    expect(staten(await voerUit(versie, 0))[0]).toBe('starten gelukt')
    expect((await db().concept.findMany()).map((rij) => rij.versie)).toEqual([later.versie])
  })

  test('wat is verstuurd, wordt meteen vergeten; wat nog wacht, blijft', async () => {
    const { versie } = await concept()
    await wereld.storing({
      route: 'POST /samenwerkingen/{samenwerkingId}/deelnemers',
      soort: 'status',
      status: 503,
      keer: 1,
    })
    await begin(gemeente, versie)
    await voerUit(versie)
    const { inhoud } = await db().taak.findUniqueOrThrow({ where: { taakId: versie } })
    expect(inhoud).toMatchObject({ start: null, vraag: { titel: 'Advies geluid' } })
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
    const { samenwerkingId } = await voerUit(versie)
    const uitgenodigd = await gemeente(NODIG_UIT, {
      methode: 'POST',
      params: { samenwerkingId: samenwerkingId ?? '' },
      json: { oin: wereld.oin('ggd'), privilege: 'BT' },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    expect(uitgenodigd.status).toBe(200)
    expect(staten(await voerUit(versie, 1))).not.toContain('uitnodigen mislukt')
  })

  test('een onafgemaakte start is terug te vinden, alleen door wie haar begon', async () => {
    const { versie } = await concept()
    const gebruiker = await gebruikerVan('zandbakdorp')
    await begin(gemeente, versie)
    expect(await getOnafgemaakt(gebruiker)).toMatchObject({ taakId: versie })
    expect(await getOnafgemaakt(await gebruikerVan('zandsloot'))).toBeNull()
    await voerUit(versie)
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

  test('een verzoek van een ander gezag blijft bij de eerste stap staan', async () => {
    const { versie } = await concept({ verzoeknummer: '2026110100403' })
    await begin(gemeente, versie)
    const taak = await voerUit(versie)
    expect(staten(taak).slice(0, 2)).toEqual(['starten mislukt', 'uitnodigen wacht'])
    expect(taak.stappen[0]?.uitleg).toContain('ander bevoegd gezag')
    expect(taak.samenwerkingId).toBeNull()
  })

  test('de taak van een ander bestaat niet', async () => {
    const { versie } = await concept()
    await begin(gemeente, versie)
    const zandsloot = await wereld.als('zandsloot')
    expect((await zandsloot(STAND, { params: { taakId: versie } })).status).toBe(404)
    const uitvoering = await zandsloot(VOER_UIT, { methode: 'POST', params: { taakId: versie }, json: {} })
    expect(uitvoering.status).toBe(404)
  })
})

test('een verzoek van buiten het DSO heeft geen nummer, geen bron en niets om te laden', async () => {
  const json = { verzoeknummer: null, titel: `Papier ${crypto.randomUUID()}`, verzoekLaden: true }
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const { status, body } = await gemeente(START, { methode: 'POST', json, headers })
  expect([status, body]).toEqual([
    200,
    expect.objectContaining({ verzoeknummer: null, bronVerzoek: null, status: 'OPEN' }),
  ])
  expect(body).not.toHaveProperty('acties', expect.arrayContaining(['verzoekOphalen']))
})

test('wie niet mag starten, bewaart en begint niets', async () => {
  expect((await bewaar(ggd, { titel: 'Van de GGD' })).body).toMatchObject({ status: 403, code: 'geen-toegang' })
  expect((await begin(ggd, crypto.randomUUID())).status).toBe(403)
  expect(await wereld.aanroepen()).toEqual([])
})

describe('met STARTEN_TOEGESTAAN=nee', () => {
  let dicht: TestWereld
  beforeAll(async () => {
    dicht = await openTestWereld({ STARTEN_TOEGESTAAN: 'nee' })
  })
  afterAll(() => dicht.sluit())

  test('weigert elke route van starten, met uitleg', async () => {
    const stoel = await dicht.als('zandbakdorp')
    const start = { verzoeknummer: '2026110100001', titel: 'X', verzoekLaden: false }
    const antwoorden = [
      await bewaar(stoel, { titel: 'X' }),
      await begin(stoel, crypto.randomUUID()),
      await stoel(START, { methode: 'POST', json: start, headers: { 'idempotency-key': crypto.randomUUID() } }),
    ]
    for (const { body } of antwoorden) {
      expect(body).toMatchObject({ status: 403, detail: expect.stringContaining('uw eigen zaaksysteem') })
    }
    expect(await dicht.aanroepen()).toEqual([])
  })
})
