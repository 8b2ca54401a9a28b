import { GET as SAMENWERKING } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { GET as LIST, POST as START } from '#app/api/samenwerkingen/route.ts'
import { GET as STAND } from '#app/api/samenwerkingen/taken/[taakId]/route.ts'
import { POST as VOER_UIT } from '#app/api/samenwerkingen/taken/[taakId]/uitvoering/route.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, bewaarVoorbeeld, eenUitnodigingMislukt, staten, voerUit } from '#lib/auth/test-starten.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { Taak } from '#lib/domain/starten-schema.ts'

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

const concept = (over: Record<string, unknown> = {}) => bewaarVoorbeeld(wereld, gemeente, over)

describe('starten in stappen', () => {
  test('doet alles, vergeet de teksten en het concept', async () => {
    const { versie } = await concept()
    const taakId = Taak.parse((await begin(gemeente, versie)).body).taakId
    const klaar = await voerUit(gemeente, taakId)
    expect(staten(klaar)).toEqual(['starten gelukt', 'uitnodigen gelukt', 'uitnodigen gelukt', 'actieverzoek gelukt'])
    expect(klaar.samenwerkingId).toMatch(/^SAM-/)
    expect(await db().taak.findUniqueOrThrow({ where: { taakId } })).toMatchObject({ inhoud: null, bezigTot: null })
    expect(await db().concept.count()).toBe(0)
    const { body } = await ggd(LIST, { query: { samenwerkingId: klaar.samenwerkingId ?? '' } })
    expect(body).toMatchObject({ items: [{ titel: 'Carport' }] })
  })

  test('de documenten uit het verzoek worden gevolgd tot ze er zijn', async () => {
    const { versie } = await concept({ verzoekLaden: true, partners: [], vraag: null })
    await begin(gemeente, versie)
    expect(staten(await voerUit(gemeente, versie))[0]).toBe('starten gelukt')
    await vi.waitFor(async () => {
      const { body } = await gemeente(STAND, { params: { taakId: versie } })
      expect(staten(Taak.parse(body))).toEqual(['starten gelukt', 'documenten gelukt'])
    }, 15_000)
  })

  test.each([
    [{ verzoeknummer: '12' }, 'body.verzoeknummer'],
    [{ titel: ' ' }, 'body.titel'],
    [{ contactpersoonEmailadres: 'team zonder adres' }, 'body.contactpersoonEmailadres'],
    [{ vraag: { ontvanger: '', titel: 'Aan wie?', omschrijving: '' } }, 'body.vraag.ontvanger'],
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

  test('wat is verstuurd, wordt meteen vergeten; wat nog wacht, blijft', async () => {
    const { versie } = await concept()
    await eenUitnodigingMislukt(wereld)
    await begin(gemeente, versie)
    await voerUit(gemeente, versie)
    const { inhoud } = await db().taak.findUniqueOrThrow({ where: { taakId: versie } })
    expect(inhoud).toMatchObject({ start: null, vraag: { titel: 'Advies geluid' } })
  })

  test('een verzoek van een ander gezag blijft bij de eerste stap staan', async () => {
    const { versie } = await concept({ verzoeknummer: '2026110100403' })
    await begin(gemeente, versie)
    const taak = await voerUit(gemeente, versie)
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

  test('de contactpersoon gaat mee, en wat leeg bleef is er geen', async () => {
    const contact = { contactpersoonNaam: ' Team Bouw ', contactpersoonEmailadres: 'bouw@zandbakdorp.example' }
    const { versie } = await concept({ ...contact, partners: [], vraag: null })
    await begin(gemeente, versie)
    const { samenwerkingId } = await voerUit(gemeente, versie)
    const { body } = await gemeente(SAMENWERKING, { params: { samenwerkingId: samenwerkingId ?? '' } })
    expect(body).toMatchObject({
      ...{ contactpersoonNaam: 'Team Bouw', contactpersoonEmailadres: contact.contactpersoonEmailadres },
      contactpersoonTelefoonnummer: null,
    })
  })

  test('een halve vraag zonder ketenpartners houdt niets tegen', async () => {
    const { versie } = await concept({ partners: [], vraag: { ontvanger: '', titel: 'Later', omschrijving: '' } })
    await begin(gemeente, versie)
    expect(staten(await voerUit(gemeente, versie))).toEqual(['starten gelukt'])
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
