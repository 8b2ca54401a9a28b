import { DELETE, PATCH } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/[oin]/route.ts'
import { POST } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { isDoorOnsVerwijderd } from './deelnemers.ts'
import { OrganisatieRij } from './organisaties-bestand.ts'
import { importeerOrganisaties } from './organisaties-import.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'

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

type Doel = { stoel?: Stoel; dossier?: string; sleutel?: string }

const nodigUit = (oin: string, { stoel = gemeente, dossier = 'SAM-10022', sleutel }: Doel = {}, privilege = 'BT') =>
  stoel(POST, {
    methode: 'POST',
    params: { samenwerkingId: wereld.dossier(dossier) },
    json: { oin, privilege },
    headers: { 'idempotency-key': sleutel ?? crypto.randomUUID() },
  })
const wijzig = (oin: string, privilege: string, { stoel = gemeente, dossier = 'SAM-10022' }: Doel = {}) =>
  stoel(PATCH, { methode: 'PATCH', params: { samenwerkingId: wereld.dossier(dossier), oin }, json: { privilege } })
const verwijder = (oin: string, { stoel = gemeente, dossier = 'SAM-10022' }: Doel = {}) =>
  stoel(DELETE, { methode: 'DELETE', params: { samenwerkingId: wereld.dossier(dossier), oin } })

async function gebruikerVan(sleutel: string): Promise<Gebruiker> {
  const { cookie } = await createTestSessie({ oin: wereld.oin(sleutel) })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('geen sessie')
  return gebruiker
}

describe('een ketenpartner uitnodigen', () => {
  test('geeft de gekozen toegang, één keer, ook na een dubbele klik', async () => {
    const sleutel = crypto.randomUUID()
    const eerste = await nodigUit(wereld.oin('duinzicht'), { sleutel })
    const tweede = await nodigUit(wereld.oin('duinzicht'), { sleutel })
    expect([eerste.status, tweede.status]).toEqual([200, 200])
    expect(eerste.body).toMatchObject({ naam: 'Adviesbureau Duinzicht', privilege: 'BT', rol: 'KETENPARTNER' })
    expect(tweede.body).toEqual(eerste.body)
  })

  test('vindt de uitnodiging terug toen het antwoord wegviel', async () => {
    const sleutel = crypto.randomUUID()
    const dossier = 'SAM-10028'
    const route = 'POST /samenwerkingen/{samenwerkingId}/deelnemers'
    await wereld.storing({ route, soort: 'status', status: 503, moment: 'na', keer: 1 })
    expect((await nodigUit(wereld.oin('duinzicht'), { dossier, sleutel })).status).toBe(503)
    expect((await nodigUit(wereld.oin('duinzicht'), { dossier, sleutel })).status).toBe(200)
  })

  test.each([
    ['die al meedoet, is een conflict', 'ggd', {}, 409, 'status-conflict'],
    ['in een gesloten dossier is een conflict', 'zandsloot', { dossier: 'SAM-10024' }, 409, 'status-conflict'],
  ])('%s', async (_titel, partner, doel, status, code) => {
    const antwoord = await nodigUit(wereld.oin(partner), doel)
    expect([antwoord.status, antwoord.body]).toEqual([status, expect.objectContaining({ code })])
  })

  test('die al meedoet, is dat bij het veld oin, met naam', async () => {
    const { body } = await nodigUit(wereld.oin('ggd'))
    expect(body).toMatchObject({
      invalidParams: [{ name: 'oin', reason: 'GGD Zandbakland doet al mee in deze samenwerking.' }],
    })
  })

  test('zichzelf uitnodigen kan niet', async () => {
    const antwoord = await nodigUit(wereld.oin('zandbakdorp'))
    expect(antwoord.status).toBe(409)
    expect(antwoord.body).toMatchObject({ invalidParams: [{ reason: 'Dit is uw eigen organisatie.' }] })
  })

  test('een organisatie uit het adresboek die de SWF nog niet kent, is nog niet uit te nodigen', async () => {
    const oin = '00000099888888880000'
    await importeerOrganisaties([
      OrganisatieRij.parse({
        ...{ oin, naam: 'Waterschap in Oprichting', soort: 'ketenpartner', magStarten: false, mandaat: false },
        identificaties: [{ type: 'OIN', waarde: oin }],
      }),
    ])
    const { body } = await nodigUit(oin)
    expect(body).toMatchObject({
      code: 'ongeldige-invoer',
      invalidParams: [{ name: 'oin', reason: expect.stringMatching(/^Waterschap in Oprichting .* nog niet/) }],
    })
  })

  test('meer tegelijk: een aanroep per organisatie, en wat mislukt raakt de andere niet', async () => {
    const dossier = 'SAM-10021'
    await wereld.wisAanroepen()
    const uitkomsten = await Promise.all(
      ['zandsloot', 'ggd', 'zandkust'].map((sleutel) => nodigUit(wereld.oin(sleutel), { dossier })),
    )
    expect(uitkomsten.map(({ status }) => status)).toEqual([200, 409, 200])
    const posts = (await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')
    expect(posts.map(({ status }) => status).toSorted()).toEqual([201, 201, 409])
    expect(new Set(posts.map(({ headerOin }) => headerOin))).toEqual(new Set([wereld.oin('zandbakdorp')]))
  })

  test('een organisatie die de SWF niet kent, is ongeldige invoer bij het veld oin', async () => {
    const { body } = await nodigUit('00000099999999990000')
    expect(body).toMatchObject({ code: 'ongeldige-invoer', invalidParams: [{ name: 'oin' }] })
  })

  test.each([
    ['een kapot OIN', '123', 'BT'],
    ['een toegang die niet bestaat', '00000099000000010000', 'ALLES'],
  ])('%s is ongeldige invoer', async (_titel, oin, privilege) => {
    expect((await nodigUit(oin, {}, privilege)).body).toMatchObject({ code: 'ongeldige-invoer' })
  })

  test('een ketenpartner mag het niet', async () => {
    const { body } = await nodigUit(wereld.oin('veiligheidsregio'), { stoel: ggd })
    expect(body).toMatchObject({ status: 403, code: 'geen-toegang' })
  })

  test('in een dossier van anderen bestaat niets', async () => {
    const { body } = await nodigUit(wereld.oin('veiligheidsregio'), { stoel: ggd, dossier: 'SAM-10026' })
    expect(body).toMatchObject({ status: 404, code: 'niet-gevonden' })
  })
})

describe('toegang wijzigen', () => {
  test('werkt heen en terug, en twee keer hetzelfde is goed', async () => {
    const partner = wereld.oin('zandsloot')
    expect((await wijzig(partner, 'VT')).body).toMatchObject({ privilege: 'VT' })
    await wereld.wisAanroepen()
    expect((await wijzig(partner, 'VT')).status).toBe(200)
    expect((await wereld.aanroepen()).filter(({ methode }) => methode === 'PATCH')).toEqual([])
    expect((await wijzig(partner, 'BT')).body).toMatchObject({ privilege: 'BT' })
  })

  test('van de initiator kan niet', async () => {
    expect((await wijzig(wereld.oin('zandbakdorp'), 'BT')).body).toMatchObject({ code: 'geen-toegang' })
  })

  test('door een ketenpartner mag niet', async () => {
    expect((await wijzig(wereld.oin('zandsloot'), 'VT', { stoel: ggd })).body).toMatchObject({ code: 'geen-toegang' })
  })

  test('van wie niet meedoet, is niet gevonden', async () => {
    expect((await wijzig(wereld.oin('zandkust'), 'VT')).body).toMatchObject({ code: 'niet-gevonden' })
  })

  test('in een gesloten dossier is een conflict', async () => {
    const { body } = await wijzig(wereld.oin('ggd'), 'BT', { dossier: 'SAM-10024' })
    expect(body).toMatchObject({ code: 'status-conflict' })
  })

  test('faalt netjes als de SWF het niet doet', async () => {
    await wereld.storing({ route: 'PATCH *', soort: 'onzin' })
    expect((await wijzig(wereld.oin('zandsloot'), 'VT')).body).toMatchObject({ code: 'dso-onverwacht-antwoord' })
  })
})

describe('een ketenpartner verwijderen', () => {
  test('met lopende actieverzoeken is een conflict', async () => {
    expect((await verwijder(wereld.oin('ggd'))).body).toMatchObject({ code: 'status-conflict' })
  })

  test('zonder lopende actieverzoeken werkt meteen', async () => {
    const dossier = 'SAM-10028'
    const partner = wereld.oin('zandsloot')
    expect((await verwijder(partner, { dossier })).status).toBe(204)
    expect((await verwijder(partner, { dossier })).body).toMatchObject({ code: 'niet-gevonden' })
  })

  test('wie nooit meedeed, is niet verwijderd; wie ons ontviel zonder antwoord wel, en alleen voor ons', async () => {
    const [dossier, id, wij] = ['SAM-10028', wereld.dossier('SAM-10028'), await gebruikerVan('zandbakdorp')]
    const partner = Oin.parse(wereld.oin('veiligheidsregio'))
    const weg = (wie = wij) => isDoorOnsVerwijderd(wie, id, partner)
    expect((await verwijder(partner, { dossier })).body).toMatchObject({ code: 'niet-gevonden' })
    expect(await weg()).toBe(false)
    expect((await nodigUit(partner, { dossier })).status).toBe(200)
    const route = 'DELETE /samenwerkingen/{samenwerkingId}/deelnemers/{oin}'
    await wereld.storing({ route, soort: 'status', status: 503, moment: 'voor', keer: 1 })
    expect((await verwijder(partner, { dossier })).status).toBe(503)
    expect(await weg()).toBe(false)
    await wereld.storing({ route, soort: 'afbreken', moment: 'na', keer: 1 })
    expect((await verwijder(partner, { dossier })).status).toBe(503)
    expect([await weg(), await weg(await gebruikerVan('ggd'))]).toEqual([true, false])
  })

  test('mag een ketenpartner niet, ook zichzelf niet', async () => {
    expect((await verwijder(wereld.oin('ggd'), { stoel: ggd })).body).toMatchObject({ code: 'geen-toegang' })
  })

  test('van de initiator kan niet', async () => {
    expect((await verwijder(wereld.oin('zandbakdorp'))).body).toMatchObject({ code: 'geen-toegang' })
  })
})
