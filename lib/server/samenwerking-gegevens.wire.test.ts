import { DELETE, GET, PATCH } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { PUT as SLUIT } from '#app/api/samenwerkingen/[samenwerkingId]/sluiting/route.ts'
import { GET as LAADSTAND, POST as LAAD } from '#app/api/samenwerkingen/[samenwerkingId]/verzoek/route.ts'
import { POST as START } from '#app/api/samenwerkingen/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { LaadStand, Samenwerking } from '#lib/domain/samenwerking-schema.ts'

let wereld: TestWereld
let gemeente: Stoel
let collega: Stoel
let ggd: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  collega = await wereld.als('zandbakdorp', 'collega')
  ggd = await wereld.als('ggd')
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

const hier = (samenwerkingId: string) => ({ params: { samenwerkingId } })
const pasAan = (stoel: Stoel, id: string, velden: Record<string, string>, gezien: Record<string, string | null>) =>
  stoel(PATCH, { methode: 'PATCH', ...hier(id), json: { velden, gezien } })
const lees = async (id: string) => Samenwerking.parse((await gemeente(GET, hier(id))).body)
const laadStand = async (id: string, sinds?: string) =>
  LaadStand.parse((await gemeente(LAADSTAND, { ...hier(id), query: sinds === undefined ? {} : { sinds } })).body)

async function nieuwDossier(over: Record<string, unknown> = {}): Promise<string> {
  const json = { verzoeknummer: '2026110100001', titel: 'Carport', verzoekLaden: false, ...over }
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const { body } = await gemeente(START, { methode: 'POST', json, headers })
  return Samenwerking.parse(body).samenwerkingId
}

describe('aanpassen', () => {
  test('stuurt alleen wat veranderde; leeg maakt leeg', async () => {
    const id = await nieuwDossier({ beschrijving: 'Eerst dit' })
    const velden = { beschrijving: '', contactpersoonEmailadres: 'team@zandbakdorp.example' }
    const { status, body } = await pasAan(gemeente, id, velden, {
      beschrijving: 'Eerst dit',
      contactpersoonEmailadres: null,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      titel: 'Carport',
      beschrijving: null,
      contactpersoonEmailadres: 'team@zandbakdorp.example',
    })
  })

  test('wat een collega intussen wijzigde, wordt niet ongezien overschreven', async () => {
    const id = await nieuwDossier()
    await pasAan(collega, id, { titel: 'Carport en schuur' }, { titel: 'Carport' })
    const botst = await pasAan(gemeente, id, { titel: 'Overkapping' }, { titel: 'Carport' })
    expect(botst.body).toMatchObject({
      code: 'status-conflict',
      detail: expect.stringMatching(
        /^Intussen gewijzigd door Gemeente Zandbakdorp op .* Naam is nu ‘Carport en schuur’\.$/,
      ),
    })
    const anders = await pasAan(gemeente, id, { globaleLocatie: 'Duinweg 2' }, { globaleLocatie: null })
    expect(anders.body).toMatchObject({ titel: 'Carport en schuur', globaleLocatie: 'Duinweg 2' })
    expect((await pasAan(gemeente, id, { titel: 'Overkapping' }, { titel: 'Carport en schuur' })).status).toBe(200)
  })

  test('nog een keer hetzelfde verandert niets en roept de SWF niet opnieuw', async () => {
    const id = await nieuwDossier()
    await pasAan(gemeente, id, { titel: 'Schuur' }, { titel: 'Carport' })
    await wereld.wisAanroepen()
    expect((await pasAan(gemeente, id, { titel: 'Schuur' }, { titel: 'Carport' })).status).toBe(200)
    expect((await wereld.aanroepen()).map(({ methode }) => methode)).toEqual(['GET'])
  })

  test.each([
    [{ titel: ' ' }, 'titel'],
    [{ titel: 'x'.repeat(201) }, 'titel'],
    [{ contactpersoonEmailadres: 'geen adres' }, 'contactpersoonEmailadres'],
    [{ contactpersoonEmailadres: 'a@b' }, 'contactpersoonEmailadres'],
    [{ contactpersoonTelefoonnummer: 'bel maar' }, 'contactpersoonTelefoonnummer'],
    [{ contactpersoonTelefoonnummer: '12345' }, 'contactpersoonTelefoonnummer'],
    [{ beschrijving: 'x'.repeat(2001) }, 'beschrijving'],
    [{}, 'velden'],
  ])('weigert %o bij het veld', async (velden, veld) => {
    await wereld.wisAanroepen()
    const { body } = await pasAan(gemeente, wereld.dossier('SAM-10022'), velden, {})
    expect(body).toMatchObject({
      code: 'ongeldige-invoer',
      invalidParams: [{ name: expect.stringMatching(`${veld}$`) }],
    })
    expect(await wereld.aanroepen()).toEqual([])
  })

  test.each(['010 123 45 67', '+31 (0)10-1234567', '0101234567'])('neemt het nummer %s aan', async (nummer) => {
    const id = await nieuwDossier()
    const velden = { contactpersoonTelefoonnummer: nummer }
    expect((await pasAan(gemeente, id, velden, { contactpersoonTelefoonnummer: null })).status).toBe(200)
  })

  test('kan een ketenpartner niet, en niemand na het sluiten', async () => {
    const velden = { titel: 'Anders' }
    expect((await pasAan(ggd, wereld.dossier('SAM-10022'), velden, {})).body).toMatchObject({ code: 'geen-toegang' })
    expect((await pasAan(gemeente, wereld.dossier('SAM-10024'), velden, {})).body).toMatchObject({
      code: 'status-conflict',
    })
  })
})

describe('sluiten en beëindigen', () => {
  const sluit = (stoel: Stoel, id: string) => stoel(SLUIT, { methode: 'PUT', ...hier(id) })
  const beeindig = (stoel: Stoel, id: string) => stoel(DELETE, { methode: 'DELETE', ...hier(id) })

  test('sluiten kan twee keer met dezelfde uitkomst, daarna beëindigen ook', async () => {
    const id = await nieuwDossier()
    expect((await beeindig(gemeente, id)).body).toMatchObject({ code: 'status-conflict' })
    expect((await sluit(gemeente, id)).body).toMatchObject({ status: 'GESLOTEN', acties: ['beeindigen'] })
    expect((await sluit(gemeente, id)).status).toBe(200)
    expect((await beeindig(gemeente, id)).status).toBe(204)
    expect((await gemeente(GET, hier(id))).status).toBe(404)
    expect((await beeindig(gemeente, id)).status).toBe(204)
    expect((await beeindig(ggd, id)).status).toBe(404)
  })

  test('valt het antwoord op beëindigen weg, dan zegt een tweede keer dat het gedaan is', async () => {
    const id = await nieuwDossier()
    await sluit(gemeente, id)
    await wereld.storing({ route: 'DELETE /samenwerkingen/{samenwerkingId}', soort: 'afbreken', moment: 'na', keer: 1 })
    expect((await beeindig(gemeente, id)).body).toMatchObject({ code: 'dso-onbereikbaar' })
    expect((await beeindig(gemeente, id)).status).toBe(204)
  })

  test('is niet aan een ketenpartner', async () => {
    await wereld.wisAanroepen()
    for (const antwoord of [
      await sluit(ggd, wereld.dossier('SAM-10022')),
      await beeindig(ggd, wereld.dossier('SAM-10024')),
    ]) {
      expect(antwoord.body).toMatchObject({ code: 'geen-toegang' })
    }
    expect((await wereld.aanroepen()).map(({ methode }) => methode)).toEqual(['GET', 'GET'])
  })

  test('sluiten kan niet zolang de samenwerking nog wordt gestart', async () => {
    expect((await sluit(gemeente, wereld.dossier('SAM-10023'))).body).toMatchObject({ code: 'status-conflict' })
  })
})

describe('documenten uit het verzoek laden', () => {
  const laad = async (stoel: Stoel, id: string) => stoel(LAAD, { methode: 'POST', ...hier(id) })
  const sindsVan = (body: unknown) => (body as { sinds: string }).sinds

  test.each([
    ['2026110100001', 'geladen', expect.any(String)],
    // The strict sandbox sends only types that are proven, and failure is none of them.
    ['2026110100503', 'mislukt', null],
  ])('later, op een dossier dat er al is: verzoek %s eindigt als %s', async (verzoeknummer, einde, op) => {
    const id = await nieuwDossier({ verzoeknummer })
    expect(await laadStand(id)).toEqual({ stand: 'kan', op: null })
    const { status, body } = await laad(gemeente, id)
    expect(status).toBe(200)
    const sinds = sindsVan(body)
    await vi.waitFor(async () => expect(await laadStand(id, sinds)).toEqual({ stand: einde, op }), 15_000)
    expect((await lees(id)).acties.includes('verzoekOphalen')).toBe(einde === 'mislukt')
  })

  test('zolang het traag gaat, loopt het; een tweede keer vragen is een conflict', async () => {
    const id = await nieuwDossier({ verzoeknummer: '2026110100900' })
    const sinds = sindsVan((await laad(gemeente, id)).body)
    expect(await laadStand(id, sinds)).toEqual({ stand: 'bezig', op: null })
    expect((await laad(gemeente, id)).body).toMatchObject({ code: 'status-conflict' })
  })

  test('bij het starten gevraagd, loopt het zolang de samenwerking wordt gestart', async () => {
    const id = await nieuwDossier({ verzoeknummer: '2026110100900', verzoekLaden: true })
    expect(await laadStand(id)).toEqual({ stand: 'bezig', op: null })
    expect((await laad(gemeente, id)).status).toBe(200)
  })

  test('is niet aan een ketenpartner', async () => {
    expect((await laad(ggd, wereld.dossier('SAM-10022'))).body).toMatchObject({ code: 'geen-toegang' })
    const { body } = await ggd(LAADSTAND, hier(wereld.dossier('SAM-10022')))
    expect(body).toEqual({ stand: 'niet-aan-u', op: null })
  })
})
