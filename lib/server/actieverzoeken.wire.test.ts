import { PUT as AFRONDING } from '#app/api/actieverzoeken/[actieverzoekId]/afronding/route.ts'
import { PUT as BEHANDELING } from '#app/api/actieverzoeken/[actieverzoekId]/behandeling/route.ts'
import { PUT as GEREEDMELDING } from '#app/api/actieverzoeken/[actieverzoekId]/gereedmelding/route.ts'
import { PUT as INTREKKING } from '#app/api/actieverzoeken/[actieverzoekId]/intrekking/route.ts'
import { GET, PATCH as AANPASSEN } from '#app/api/actieverzoeken/[actieverzoekId]/route.ts'
import { PUT as TERUGGAVE } from '#app/api/actieverzoeken/[actieverzoekId]/teruggave/route.ts'
import { PUT as WEIGERING } from '#app/api/actieverzoeken/[actieverzoekId]/weigering/route.ts'
import { POST } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import type { Overgang } from '#lib/domain/actieverzoek.ts'
import { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'

const DEUR = {
  behandeling: BEHANDELING,
  gereedmelding: GEREEDMELDING,
  weigering: WEIGERING,
  intrekking: INTREKKING,
  afronding: AFRONDING,
  teruggave: TERUGGAVE,
} satisfies Record<Overgang, unknown>
const PATCH = 'PATCH /actieverzoeken/{actieverzoekId}'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel
let regio: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
  regio = await wereld.als('veiligheidsregio')
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

type Opstel = { stoel?: Stoel; dossier?: string; sleutel?: string; over?: Record<string, unknown> }

const stelOp = ({ stoel = gemeente, dossier = 'SAM-10022', sleutel, over = {} }: Opstel = {}) =>
  stoel(POST, {
    methode: 'POST',
    params: { samenwerkingId: wereld.dossier(dossier) },
    json: { ontvanger: wereld.oin('ggd'), titel: 'Advies', omschrijving: 'Graag advies.', documenten: [], ...over },
    headers: { 'idempotency-key': sleutel ?? crypto.randomUUID() },
  })
const nieuw = async () => Actieverzoek.parse((await stelOp()).body).actieverzoekId
const lees = (id: string, stoel = gemeente) => stoel(GET, { params: { actieverzoekId: id } })
const zet = (stoel: Stoel, overgang: Overgang, id: string, toelichting?: string) =>
  stoel(DEUR[overgang], { methode: 'PUT', params: { actieverzoekId: id }, json: toelichting ? { toelichting } : {} })

describe('opstellen', () => {
  test('stuurt één actieverzoek, ook na een dubbele klik', async () => {
    const sleutel = crypto.randomUUID()
    const [eerste, tweede] = [await stelOp({ sleutel }), await stelOp({ sleutel })]
    expect(eerste.body).toMatchObject({ status: 'OPEN', richting: 'verzonden', ontvangerNaam: 'GGD Zandbakland' })
    expect(Actieverzoek.parse(tweede.body).actieverzoekId).toBe(Actieverzoek.parse(eerste.body).actieverzoekId)
  })

  test('twee keer tegelijk geeft één actieverzoek en hooguit één conflict', async () => {
    const sleutel = crypto.randomUUID()
    await wereld.wisAanroepen()
    const antwoorden = await Promise.all([1, 2, 3].map(() => stelOp({ sleutel })))
    expect(antwoorden.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1)
    expect(antwoorden.every(({ status }) => status === 200 || status === 409)).toBe(true)
    expect((await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')).toHaveLength(1)
  })

  test('vindt terug wat er was verstuurd toen het antwoord wegviel', async () => {
    const sleutel = crypto.randomUUID()
    const over = { titel: `Advies ${sleutel}` }
    const route = 'POST /samenwerkingen/{samenwerkingId}/actieverzoeken'
    await wereld.storing({ route, soort: 'onzin', moment: 'na', keer: 1 })
    expect((await stelOp({ sleutel, over })).body).toMatchObject({ code: 'dso-onverwacht-antwoord' })
    await wereld.wisAanroepen()
    expect((await stelOp({ sleutel, over })).status).toBe(200)
    expect((await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')).toEqual([])
  })

  test('dezelfde vraag aan een ander is niet wat er kwijt was', async () => {
    const over = { titel: `Advies ${crypto.randomUUID()}` }
    const dossier = 'SAM-10021'
    const aan = (sleutel: string, ontvanger: string) => stelOp({ dossier, sleutel, over: { ...over, ontvanger } })
    const route = 'POST /samenwerkingen/{samenwerkingId}/actieverzoeken'
    const kwijt = crypto.randomUUID()
    await wereld.storing({ route, soort: 'status', status: 500, keer: 1 })
    expect((await aan(kwijt, wereld.oin('ggd'))).body).toMatchObject({ code: 'dso-storing' })
    await aan(crypto.randomUUID(), wereld.oin('veiligheidsregio'))
    expect((await aan(kwijt, wereld.oin('ggd'))).body).toMatchObject({ ontvangerNaam: 'GGD Zandbakland' })
  })

  test('mag ook van ketenpartner aan initiator', async () => {
    const { body } = await stelOp({ stoel: ggd, over: { ontvanger: wereld.oin('zandbakdorp') } })
    expect(body).toMatchObject({ zenderNaam: 'GGD Zandbakland', ontvangerNaam: 'Gemeente Zandbakdorp' })
  })

  test.each([
    ['in een gesloten dossier', { dossier: 'SAM-10024' }, 409, 'status-conflict'],
    ['zonder titel', { over: { titel: '' } }, 400, 'ongeldige-invoer'],
    ['met een te lange vraag', { over: { omschrijving: 'x'.repeat(4001) } }, 400, 'ongeldige-invoer'],
  ])('%s kan niet', async (_titel, opstel, status, code) => {
    const antwoord = await stelOp(opstel)
    expect([antwoord.status, antwoord.body]).toEqual([status, expect.objectContaining({ code })])
  })

  test('aan wie niet meedoet, is ongeldige invoer bij het veld ontvanger', async () => {
    const { body } = await stelOp({ over: { ontvanger: wereld.oin('zandkust') } })
    expect(body).toMatchObject({ code: 'ongeldige-invoer', invalidParams: [{ name: 'ontvanger' }] })
  })
})

describe('aanpassen', () => {
  const pasAan = (stoel: Stoel, id: string, json = { titel: 'Advies geluid', omschrijving: 'Ook over geluid.' }) =>
    stoel(AANPASSEN, { methode: 'PATCH', params: { actieverzoekId: id }, json })

  test('de zender geeft een open vraag andere woorden, en de ontvanger leest die', async () => {
    const id = await nieuw()
    expect((await pasAan(gemeente, id)).body).toMatchObject({ titel: 'Advies geluid', status: 'OPEN' })
    expect((await lees(id, ggd)).body).toMatchObject({ omschrijving: 'Ook over geluid.' })
  })

  test('wat er al staat, hoeft de SWF niet nog eens te horen', async () => {
    const id = await nieuw()
    await wereld.wisAanroepen()
    expect((await pasAan(gemeente, id, { titel: 'Advies', omschrijving: 'Graag advies.' })).status).toBe(200)
    expect((await wereld.aanroepen()).filter(({ methode }) => methode === 'PATCH')).toEqual([])
  })

  test.each([
    ['de ontvanger niet', () => ggd, 403, 'geen-toegang'],
    ['wie niet meedoet niet', () => regio, 404, 'niet-gevonden'],
  ])('%s', async (_titel, stoel, status, code) => {
    const antwoord = await pasAan(stoel(), await nieuw())
    expect([antwoord.status, antwoord.body]).toEqual([status, expect.objectContaining({ code })])
  })

  test('zodra iemand is begonnen, staat de tekst vast', async () => {
    const id = await nieuw()
    await zet(ggd, 'behandeling', id)
    expect((await pasAan(gemeente, id)).body).toMatchObject({ status: 409, code: 'status-conflict' })
  })

  test('een lege titel kan niet', async () => {
    const { body } = await pasAan(gemeente, await nieuw(), { titel: ' ', omschrijving: 'Wat vindt u?' })
    expect(body).toMatchObject({ code: 'ongeldige-invoer', invalidParams: [{ name: 'body.titel' }] })
  })
})

describe('overgangen', () => {
  test('de ontvanger neemt in behandeling en meldt gereed, de zender geeft terug en rondt af', async () => {
    const id = await nieuw()
    const stappen = [
      await zet(ggd, 'behandeling', id),
      await zet(ggd, 'gereedmelding', id, 'Advies staat in het dossier.'),
      await zet(gemeente, 'teruggave', id, 'De bijlage ontbreekt.'),
      await zet(ggd, 'gereedmelding', id),
      await zet(gemeente, 'afronding', id),
    ]
    expect(stappen.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(stappen.map(({ body }) => Actieverzoek.parse(body).status)).toEqual([
      'IN_BEHANDELING',
      'GEREEDGEMELD',
      'IN_BEHANDELING',
      'GEREEDGEMELD',
      'GEREED',
    ])
    expect(stappen[1]?.body).toMatchObject({ melding: 'Advies staat in het dossier.' })
  })

  test('wie bij een stap niets invult, laat de laatste toelichting staan', async () => {
    const id = await nieuw()
    await zet(ggd, 'gereedmelding', id, 'Ons antwoord staat in advies.docx.')
    const leeg = { methode: 'PUT', params: { actieverzoekId: id }, json: { toelichting: '' } }
    expect((await gemeente(DEUR.afronding, leeg)).body).toMatchObject({
      status: 'GEREED',
      melding: 'Ons antwoord staat in advies.docx.',
    })
  })

  const eersteStap = [
    ['behandeling', () => ggd, undefined],
    ['gereedmelding', () => ggd, 'Klaar.'],
    ['weigering', () => ggd, 'Wij gaan hier niet over.'],
    ['intrekking', () => gemeente, 'Niet meer nodig.'],
  ] as const

  test.each(eersteStap)('%s twee keer geeft twee keer hetzelfde, en één aanroep', async (overgang, stoel, woorden) => {
    const id = await nieuw()
    await wereld.wisAanroepen()
    const eerste = await zet(stoel(), overgang, id, woorden)
    const tweede = await zet(stoel(), overgang, id, woorden)
    expect([eerste.status, tweede.status, tweede.body]).toEqual([200, 200, eerste.body])
    expect((await wereld.aanroepen()).filter(({ methode }) => methode === 'PATCH')).toHaveLength(1)
  })

  test.each(eersteStap)('%s tegelijk: beide goed', async (overgang, stoel, woorden) => {
    const id = await nieuw()
    const antwoorden = await Promise.all([1, 2].map(() => zet(stoel(), overgang, id, woorden)))
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 200])
  })

  test('een verloren antwoord wordt nagekeken', async () => {
    const id = await nieuw()
    await wereld.storing({ route: PATCH, soort: 'afbreken', moment: 'na', keer: 1 })
    expect((await zet(ggd, 'gereedmelding', id, 'Klaar.')).body).toMatchObject({ status: 'GEREEDGEMELD' })
  })

  test('een storing waarbij niets gebeurde, is een storing', async () => {
    const id = await nieuw()
    await wereld.storing({ route: PATCH, soort: 'status', status: 500 })
    expect((await zet(ggd, 'behandeling', id)).body).toMatchObject({ code: 'dso-storing' })
    expect((await lees(id)).body).toMatchObject({ status: 'OPEN' })
  })

  test.each([
    ['de zender kan niet gereedmelden', 'gereedmelding', () => gemeente, undefined, 403, 'geen-toegang'],
    ['de zender kan niet weigeren', 'weigering', () => gemeente, 'Nee.', 403, 'geen-toegang'],
    ['de ontvanger kan niet intrekken', 'intrekking', () => ggd, 'Weg.', 403, 'geen-toegang'],
    ['de ontvanger kan niet afronden', 'afronding', () => ggd, undefined, 403, 'geen-toegang'],
    ['afronden kan niet voordat gereed is gemeld', 'afronding', () => gemeente, undefined, 409, 'status-conflict'],
    ['teruggeven ook niet', 'teruggave', () => gemeente, 'Terug.', 409, 'status-conflict'],
    ['weigeren vraagt een toelichting', 'weigering', () => ggd, undefined, 400, 'ongeldige-invoer'],
    ['intrekken vraagt een toelichting', 'intrekking', () => gemeente, undefined, 400, 'ongeldige-invoer'],
    ['een toelichting is niet te lang', 'gereedmelding', () => ggd, 'x'.repeat(2001), 400, 'ongeldige-invoer'],
  ] as const)('%s', async (_titel, overgang, stoel, woorden, status, code) => {
    const antwoord = await zet(stoel(), overgang, await nieuw(), woorden)
    expect([antwoord.status, antwoord.body]).toEqual([status, expect.objectContaining({ code })])
  })

  test.each(eersteStap)('%s kan niet meer als het is geweigerd', async (overgang, stoel) => {
    const id = await nieuw()
    await zet(ggd, 'weigering', id, 'Wij gaan hier niet over.')
    const { status } = await zet(stoel(), overgang, id, 'Toch iets anders.')
    expect(status).toBe(409)
  })
})

describe('lezen', () => {
  test('beide partijen zien hetzelfde van hun eigen kant', async () => {
    const id = await nieuw()
    expect((await lees(id)).body).toMatchObject({ richting: 'verzonden' })
    expect((await lees(id, ggd)).body).toMatchObject({
      richting: 'ontvangen',
      acties: expect.arrayContaining(['behandelen']),
    })
  })

  test('voor een ander bestaat het niet', async () => {
    expect((await lees(await nieuw(), regio)).body).toMatchObject({ status: 404, code: 'niet-gevonden' })
    expect((await zet(regio, 'behandeling', await nieuw())).body).toMatchObject({ status: 404, code: 'niet-gevonden' })
  })

  test.each(['5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33', 'geen-uuid'])('%s is er niet', async (id) => {
    const { status } = await lees(id)
    expect(status).toBe(id === 'geen-uuid' ? 400 : 404)
  })

  test.each([
    ['afbreken', 'dso-onbereikbaar'],
    ['onzin', 'dso-onverwacht-antwoord'],
  ])('%s wordt %s', async (soort, code) => {
    const id = await nieuw()
    await wereld.storing({ route: 'GET /actieverzoeken/{actieverzoekId}', soort })
    expect((await lees(id)).body).toMatchObject({ code })
  })
})
