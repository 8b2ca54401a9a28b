import { GET, POST } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/route.ts'
import { DELETE as VERWIJDEREN } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/[berichtId]/route.ts'
import { PUT as WEIGERING } from '#app/api/actieverzoeken/[actieverzoekId]/weigering/route.ts'
import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Actieverzoek, ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { BERICHT_MAX } from '#lib/domain/bericht.ts'
import { Bericht, BerichtId } from '#lib/domain/bericht-schema.ts'
import { getBericht } from './berichten.ts'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel
let actieverzoekId: string

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

async function nieuwActieverzoek(): Promise<string> {
  const { body } = await gemeente(OPSTELLEN, {
    methode: 'POST',
    params: { samenwerkingId: wereld.dossier('SAM-10022') },
    json: { ontvanger: wereld.oin('ggd'), titel: 'Advies', omschrijving: 'Graag.', documenten: [] },
    headers: { 'idempotency-key': crypto.randomUUID() },
  })
  return Actieverzoek.parse(body).actieverzoekId
}
beforeAll(async () => {
  actieverzoekId = await nieuwActieverzoek()
})

const stuur = (stoel: Stoel, bericht: string, sleutel: string = crypto.randomUUID(), id = actieverzoekId) =>
  stoel(POST, {
    methode: 'POST',
    params: { actieverzoekId: id },
    json: { bericht },
    headers: { 'idempotency-key': sleutel },
  })
async function lees(stoel: Stoel, id = actieverzoekId) {
  const { body } = await stoel(GET, { params: { actieverzoekId: id } })
  return z.array(Bericht).parse(body)
}

test('beide partijen schrijven, en lezen het gesprek op volgorde van hun eigen kant', async () => {
  await stuur(gemeente, 'Kunt u de bijlage toevoegen?')
  await stuur(ggd, 'Ja, morgen. <script>alert(1)</script>')
  const [eerste, tweede] = (await lees(gemeente)).slice(-2)
  expect(eerste).toMatchObject({ inhoud: 'Kunt u de bijlage toevoegen?', vanOns: true })
  expect(tweede).toMatchObject({
    inhoud: 'Ja, morgen. <script>alert(1)</script>',
    vanOns: false,
    zenderNaam: 'GGD Zandbakland',
  })
  expect((await lees(ggd)).slice(-2).map(({ vanOns }) => vanOns)).toEqual([false, true])
})

test('een dubbele klik stuurt één bericht', async () => {
  const sleutel = crypto.randomUUID()
  const antwoorden = [await stuur(ggd, `Eenmaal ${sleutel}`, sleutel), await stuur(ggd, `Eenmaal ${sleutel}`, sleutel)]
  expect(antwoorden[1]?.body).toEqual(antwoorden[0]?.body)
  expect((await lees(ggd)).filter(({ inhoud }) => inhoud === `Eenmaal ${sleutel}`)).toHaveLength(1)
})

test('tweemaal hetzelfde bedoelen stuurt twee berichten', async () => {
  const tekst = `Tweemaal ${crypto.randomUUID()}`
  await stuur(ggd, tekst)
  await stuur(ggd, tekst)
  expect((await lees(ggd)).filter(({ inhoud }) => inhoud === tekst)).toHaveLength(2)
})

test('een verloren antwoord wordt bij de volgende poging gevonden', async () => {
  const sleutel = crypto.randomUUID()
  const route = 'POST /actieverzoeken/{actieverzoekId}/berichten'
  await wereld.storing({ route, soort: 'afbreken', moment: 'na', keer: 1 })
  expect((await stuur(ggd, `Verloren ${sleutel}`, sleutel)).body).toMatchObject({ code: 'dso-onbereikbaar' })
  expect((await stuur(ggd, `Verloren ${sleutel}`, sleutel)).status).toBe(200)
  expect((await lees(ggd)).filter(({ inhoud }) => inhoud === `Verloren ${sleutel}`)).toHaveLength(1)
})

test.each([
  ['leeg', '   ', 400],
  ['precies het maximum', 'x'.repeat(BERICHT_MAX), 200],
  ['één te veel', 'x'.repeat(BERICHT_MAX + 1), 400],
])('%s', async (_titel, bericht, status) => {
  expect((await stuur(ggd, bericht)).status).toBe(status)
})

test('na een weigering is het gesprek alleen te lezen', async () => {
  const id = await nieuwActieverzoek()
  await stuur(ggd, 'Hier gaan wij niet over.', crypto.randomUUID(), id)
  await ggd(WEIGERING, { methode: 'PUT', params: { actieverzoekId: id }, json: { toelichting: 'Niet aan ons.' } })
  expect((await stuur(gemeente, 'Jammer.', crypto.randomUUID(), id)).body).toMatchObject({ code: 'status-conflict' })
  expect(await lees(gemeente, id)).toHaveLength(1)
})

const verwijder = (stoel: Stoel, berichtId: string, id = actieverzoekId) =>
  stoel(VERWIJDEREN, { methode: 'DELETE', params: { actieverzoekId: id, berichtId } })

test('wie het schreef, verwijdert een bericht voor beiden; nog eens is geen fout', async () => {
  const { berichtId } = Bericht.parse((await stuur(ggd, 'Per ongeluk.')).body)
  expect((await lees(ggd)).find((bericht) => bericht.berichtId === berichtId)).toMatchObject({ magVerwijderen: true })
  expect((await lees(gemeente)).find((bericht) => bericht.berichtId === berichtId)).toMatchObject({
    magVerwijderen: false,
  })
  expect((await verwijder(gemeente, berichtId)).body).toMatchObject({ code: 'geen-toegang' })
  expect([(await verwijder(ggd, berichtId)).status, (await verwijder(ggd, berichtId)).status]).toEqual([204, 204])
  expect((await lees(gemeente)).map((bericht) => bericht.berichtId)).not.toContain(berichtId)
})

test('na een weigering verdwijnt er niets meer uit het gesprek', async () => {
  const id = await nieuwActieverzoek()
  const { berichtId } = Bericht.parse((await stuur(ggd, 'Hier gaan wij niet over.', crypto.randomUUID(), id)).body)
  await ggd(WEIGERING, { methode: 'PUT', params: { actieverzoekId: id }, json: { toelichting: 'Niet aan ons.' } })
  expect((await verwijder(ggd, berichtId, id)).body).toMatchObject({ code: 'status-conflict' })
  expect(await lees(ggd, id)).toMatchObject([{ magVerwijderen: false }])
})

test('een ander leest en schrijft niet mee', async () => {
  const ander = await wereld.als('zandsloot')
  expect((await ander(GET, { params: { actieverzoekId } })).body).toMatchObject({ status: 404, code: 'niet-gevonden' })
  expect((await stuur(ander, 'Hallo?')).body).toMatchObject({ status: 404, code: 'niet-gevonden' })
})

describe('één bericht', () => {
  const een = async (sleutel: string, berichtId: string, id = actieverzoekId) =>
    getBericht(await gebruikerVan(sleutel), ActieverzoekId.parse(id), BerichtId.parse(berichtId))
  const nieuw = async (inhoud: string, id = actieverzoekId) =>
    Bericht.parse((await stuur(ggd, inhoud, crypto.randomUUID(), id)).body)

  test('leest elke partij bij de bron, met één aanroep en van haar eigen kant', async () => {
    const { berichtId } = await nieuw('Kan het ook morgen?')
    await wereld.wisAanroepen()
    const vanGgd = await een('ggd', berichtId)
    expect((await wereld.aanroepen()).map(({ methode, pad }) => `${methode} ${pad}`)).toEqual([
      expect.stringMatching(`^GET .*/actieverzoeken/${actieverzoekId}/berichten/${berichtId}$`),
    ])
    expect(vanGgd).toEqual((await lees(ggd)).find((bericht) => bericht.berichtId === berichtId))
    expect(await een('zandbakdorp', berichtId)).toMatchObject({ inhoud: 'Kan het ook morgen?', vanOns: false })
  })

  test.each(['zandsloot', 'duinzicht', 'veiligheidsregio'])('%s is geen partij: het bestaat niet', async (sleutel) => {
    const { berichtId } = await nieuw('Onder ons.')
    await expect(een(sleutel, berichtId)).rejects.toMatchObject({ code: 'niet-gevonden' })
  })

  test('hoort bij één actieverzoek: via een ander bestaat het niet', async () => {
    const { berichtId } = await nieuw('Bij het eerste.')
    await expect(een('ggd', berichtId, await nieuwActieverzoek())).rejects.toMatchObject({ code: 'niet-gevonden' })
  })

  test('is weg als het verwijderd is, en blijft staan na een weigering', async () => {
    const { berichtId } = await nieuw('Per ongeluk.')
    await verwijder(ggd, berichtId)
    await expect(een('zandbakdorp', berichtId)).rejects.toMatchObject({ code: 'niet-gevonden' })
    const id = await nieuwActieverzoek()
    const laatste = await nieuw('Hier gaan wij niet over.', id)
    await ggd(WEIGERING, { methode: 'PUT', params: { actieverzoekId: id }, json: { toelichting: 'Niet aan ons.' } })
    expect(await een('ggd', laatste.berichtId, id)).toMatchObject({ vanOns: true, magVerwijderen: false })
  })

  test('een storing is geen verdwijning', async () => {
    const { berichtId } = await nieuw('Even geduld.')
    const route = 'GET /actieverzoeken/{actieverzoekId}/berichten/{berichtId}'
    await wereld.storing({ route, soort: 'status', status: 503 })
    await expect(een('ggd', berichtId)).rejects.toMatchObject({ code: 'dso-storing' })
  })
})

test.each([
  ['onzin', 'dso-onverwacht-antwoord'],
  ['afbreken', 'dso-onbereikbaar'],
])('als de SWF het niet doet: %s wordt %s', async (soort, code) => {
  await wereld.storing({ route: 'GET /actieverzoeken/{actieverzoekId}/berichten', soort })
  expect((await ggd(GET, { params: { actieverzoekId } })).body).toMatchObject({ code })
})
