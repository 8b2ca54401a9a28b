import { DELETE } from '#app/api/notificaties/[notificatieId]/route.ts'
import { GET } from '#app/api/notificaties/route.ts'
import { GET as TELLINGEN } from '#app/api/tellingen/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Notificatie } from '#lib/domain/notificatie-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

const Tellingen = z.object({ werkvoorraad: z.number(), notificaties: z.number() })
const lijst = async (stoel: Stoel, query: Record<string, string> = {}) =>
  paginaVan(Notificatie).parse((await stoel(GET, { query: { grootte: '100', ...query } })).body)
const tel = async (stoel: Stoel) => Tellingen.parse((await stoel(TELLINGEN)).body)
const verwijder = (stoel: Stoel, notificatieId: string) =>
  stoel(DELETE, { methode: 'DELETE', params: { notificatieId } })

describe('notificaties', () => {
  test('staan van nieuw naar oud', async () => {
    const { items } = await lijst(ggd)
    const momenten = items.map(({ eventDatumTijd }) => Date.parse(eventDatumTijd))
    expect(momenten.length).toBeGreaterThan(0)
    expect(momenten).toEqual(momenten.toSorted((a, b) => b - a))
  })

  test('zijn te kiezen per samenwerking en per soort', async () => {
    const id = wereld.dossier('SAM-10022')
    const vanDossier = await lijst(ggd, { samenwerkingId: id })
    const uitnodigingen = await lijst(ggd, { type: 'UITNODIGING_KETENPARTNER' })
    expect(new Set(vanDossier.items.map(({ samenwerkingId }) => samenwerkingId))).toEqual(new Set([id]))
    expect(new Set(uitnodigingen.items.map(({ type }) => type))).toEqual(new Set(['UITNODIGING_KETENPARTNER']))
  })

  test('van een dossier van anderen bestaan niet', async () => {
    const { body } = await ggd(GET, { query: { samenwerkingId: wereld.dossier('SAM-10026') } })
    expect(body).toMatchObject({ status: 404, code: 'niet-gevonden' })
  })

  test('verwijderen geldt voor de hele organisatie, telt meteen mee en kan één keer', async () => {
    const [eerste] = (await lijst(ggd)).items
    const ervoor = await tel(ggd)
    expect((await verwijder(ggd, eerste?.notificatieId ?? '')).status).toBe(204)
    const collega = await wereld.als('ggd', 'collega')
    expect((await tel(collega)).notificaties).toBe(ervoor.notificaties - 1)
    expect((await verwijder(collega, eerste?.notificatieId ?? '')).body).toMatchObject({ code: 'niet-gevonden' })
  })

  test('van een ander zijn niet te verwijderen', async () => {
    const [vanGgd] = (await lijst(ggd)).items
    expect((await verwijder(gemeente, vanGgd?.notificatieId ?? '')).body).toMatchObject({ code: 'niet-gevonden' })
    expect((await lijst(ggd)).items.map(({ notificatieId }) => notificatieId)).toContain(vanGgd?.notificatieId)
  })

  test.each([
    ['geen-uuid', 400],
    ['5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33', 404],
  ])('%s verwijderen: %d', async (id, status) => {
    expect((await verwijder(ggd, id)).status).toBe(status)
  })

  test('een onbekende keuze is ongeldige invoer', async () => {
    expect((await ggd(GET, { query: { type: "x'; drop" } })).body).toMatchObject({ code: 'ongeldige-invoer' })
  })
})

describe('tellingen', () => {
  test('tellen wat op de organisatie wacht, en niet wat in een gesloten dossier ligt', async () => {
    const { werkvoorraad, notificaties } = await tel(ggd)
    expect(werkvoorraad).toBeGreaterThan(0)
    expect(notificaties).toBe((await lijst(ggd)).pagina.totaal)
  })

  test('zijn er niet zonder sessie', async () => {
    expect((await wereld.zonderSessie(TELLINGEN)).body).toMatchObject({ code: 'niet-ingelogd' })
  })

  test.each([
    ['onzin', 'dso-onverwacht-antwoord'],
    ['afbreken', 'dso-onbereikbaar'],
    ['status', 'dso-storing'],
  ])('als de SWF het niet doet: %s wordt %s', async (soort, code) => {
    await wereld.storing({ route: 'GET /notificaties', soort })
    expect((await ggd(TELLINGEN)).body).toMatchObject({ code })
  })
})
