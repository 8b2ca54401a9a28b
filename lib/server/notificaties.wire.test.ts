import { DELETE as WISSEN } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/[berichtId]/route.ts'
import { POST as BERICHT } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/route.ts'
import { DELETE } from '#app/api/notificaties/[notificatieId]/route.ts'
import { GET } from '#app/api/notificaties/route.ts'
import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { GET as TELLINGEN } from '#app/api/tellingen/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { Bericht } from '#lib/domain/bericht-schema.ts'
import { Notificatie, NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listNotificatiesOfGeen, openNotificatie } from './notificaties.ts'

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

async function gebruikerVan(sleutel: string) {
  const { cookie } = await createTestSessie({ oin: wereld.oin(sleutel) })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('geen sessie')
  return gebruiker
}

const Tellingen = z.object({ werkvoorraad: z.object({ aantal: z.number() }), notificaties: z.number() })
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

describe('de periode', () => {
  test('wordt bij de bron gekozen, op de klok van de SWF', async () => {
    const alle = await lijst(ggd)
    const recent = await lijst(ggd, { periode: '7' })
    const grens = Date.parse(alle.items[0]?.eventDatumTijd ?? '') - 8 * 86_400_000
    expect(recent.items.length).toBeGreaterThan(0)
    expect(recent.items.length).toBeLessThan(alle.items.length)
    for (const { eventDatumTijd } of recent.items) expect(Date.parse(eventDatumTijd)).toBeGreaterThan(grens)
    const { nu } = z.object({ nu: z.string() }).parse(await wereld.klok('P40D'))
    await wereld.wisAanroepen()
    expect((await lijst(ggd, { periode: '1' })).items.length).toBeLessThanOrEqual(recent.items.length)
    const na = new URLSearchParams((await wereld.aanroepen()).at(-1)?.query).get('eventDatumTijd[gt]') ?? ''
    expect(Math.abs(Date.parse(na) - (Date.parse(nu) - 86_400_000))).toBeLessThan(60_000)
    expect((await lijst(ggd, { periode: '30', type: 'UITNODIGING_KETENPARTNER' })).items).toEqual([])
  })

  test('gaat samen met een samenwerking en een soort', async () => {
    const id = wereld.dossier('SAM-10021')
    await wereld.wisAanroepen()
    await lijst(ggd, { periode: '90', samenwerkingId: id, type: 'DOCUMENT_TOEGEVOEGD' })
    const laatste = (await wereld.aanroepen()).at(-1)
    expect(laatste?.pad).toContain(`/samenwerkingen/${id}/notificaties`)
    expect(decodeURIComponent(laatste?.query ?? '')).toMatch(/eventDatumTijd\[gt\]=/)
    expect(laatste?.query).toContain('notificatieType=DOCUMENT_TOEGEVOEGD')
  })

  test('een onbekende periode is ongeldige invoer', async () => {
    expect((await ggd(GET, { query: { periode: '8' } })).body).toMatchObject({ code: 'ongeldige-invoer' })
  })
})

test('een bladzijde is één aanroep, hoeveel notificaties er ook zijn', async () => {
  await wereld.wisAanroepen()
  await ggd(GET, { query: { pagina: '2', grootte: '25' } })
  const aanroepen = await wereld.aanroepen()
  expect(aanroepen.map(({ methode }) => methode)).toEqual(['GET'])
  expect(aanroepen[0]?.query).toMatch(/page=1.*size=25|size=25.*page=1/)
})

describe('doorklikken', () => {
  const open = async (sleutel: string, id: string) =>
    openNotificatie(await gebruikerVan(sleutel), NotificatieId.parse(id))
  const vind = async (past: (notificatie: Notificatie) => boolean) => {
    const gevonden = (await lijst(ggd)).items.find(past)
    if (gevonden === undefined) throw new Error('geen notificatie')
    return gevonden
  }

  test('leidt naar het actieverzoek, het document en het dossier', async () => {
    const actieverzoek = await vind(({ actieverzoekId }) => actieverzoekId !== null)
    const document = await vind(({ type }) => type === 'DOCUMENT_TOEGEVOEGD')
    const uitnodiging = await vind(({ type }) => type === 'UITNODIGING_KETENPARTNER')
    expect((await open('ggd', actieverzoek.notificatieId)).href).toContain(
      `/actieverzoeken/${actieverzoek.actieverzoekId}`,
    )
    expect((await open('ggd', document.notificatieId)).href).toContain('/documenten')
    expect((await open('ggd', uitnodiging.notificatieId)).href).toBe(`/samenwerkingen/${uitnodiging.samenwerkingId}`)
  })

  test('een verdwenen document leidt nergens heen, het dossier is er nog', async () => {
    const document = await vind(({ type }) => type === 'DOCUMENT_TOEGEVOEGD')
    await wereld.storing({ route: 'GET /documenten/{documentId}', soort: 'status', status: 404 })
    const geopend = await open('ggd', document.notificatieId)
    expect(geopend).toMatchObject({ href: null, samenwerking: { samenwerkingId: document.samenwerkingId } })
  })

  test('een nieuw bericht leidt naar dat bericht; is het verwijderd, dan naar zijn actieverzoek', async () => {
    const samenwerkingId = wereld.dossier('SAM-10022')
    const { body } = await gemeente(OPSTELLEN, {
      methode: 'POST',
      params: { samenwerkingId },
      json: { ontvanger: wereld.oin('ggd'), titel: 'Advies', omschrijving: 'Graag.', documenten: [] },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    const { actieverzoekId } = Actieverzoek.parse(body)
    const gestuurd = await gemeente(BERICHT, {
      methode: 'POST',
      params: { actieverzoekId },
      json: { bericht: 'Lukt het morgen?' },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    const { berichtId } = Bericht.parse(gestuurd.body)
    const { notificatieId } = await vind(({ type }) => type === 'NIEUW_BERICHT')
    const verzoek = `/samenwerkingen/${samenwerkingId}/actieverzoeken/${actieverzoekId}`
    expect(await open('ggd', notificatieId)).toMatchObject({ href: `${verzoek}/berichten/${berichtId}` })
    await gemeente(WISSEN, { methode: 'DELETE', params: { actieverzoekId, berichtId } })
    expect(await open('ggd', notificatieId)).toMatchObject({ href: null, gesprekHref: verzoek })
  })

  test('een storing is geen verdwijning', async () => {
    const document = await vind(({ type }) => type === 'DOCUMENT_TOEGEVOEGD')
    await wereld.storing({ route: 'GET /documenten/{documentId}', soort: 'status', status: 503 })
    await expect(open('ggd', document.notificatieId)).rejects.toMatchObject({ code: 'dso-storing' })
  })

  test('van een ander bestaat niet', async () => {
    const { notificatieId } = await vind(() => true)
    await expect(open('zandbakdorp', notificatieId)).rejects.toMatchObject({ code: 'niet-gevonden' })
  })

  test('in de lijst van een dossier van anderen staat niets', async () => {
    const samenwerkingId = SamenwerkingId.parse(wereld.dossier('SAM-10026'))
    expect((await listNotificatiesOfGeen(await gebruikerVan('ggd'), { samenwerkingId })).items).toEqual([])
  })
})

describe('tellingen', () => {
  test('tellen wat op de organisatie wacht, en niet wat in een gesloten dossier ligt', async () => {
    const { werkvoorraad, notificaties } = await tel(ggd)
    expect(werkvoorraad.aantal).toBeGreaterThan(0)
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
