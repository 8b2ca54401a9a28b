import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { items, rels, veld, type Beller } from './beller.ts'
import { startTestSandbox } from './test-sandbox.ts'

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let wereld: Awaited<ReturnType<typeof sandbox.wereld>>
let initiator: Beller
let ggd: Beller

beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.stop())
beforeEach(async () => {
  wereld = await sandbox.wereld()
  initiator = wereld.als('zandbakdorp')
  ggd = wereld.als('ggd')
})

const start = (invoer: object) => initiator.post('/samenwerkingen', { titel: 'Proef', ...invoer })
const status = async (id: string) => veld(await initiator.get(`/samenwerkingen/${id}`), 'status')
const soorten = async (wie: Beller, query = '') =>
  items(await wie.get(`/notificaties${query}`)).lijst.map(({ notificatieType }) => notificatieType)

async function stelVraag(ontvanger = ggd) {
  const id = wereld.dossier('SAM-10022')
  const invoer = { titel: 'Advies', omschrijving: 'Graag advies', ontvanger: ontvanger.oin }
  return veld(await initiator.post(`/samenwerkingen/${id}/actieverzoeken`, invoer), 'actieverzoekId')
}

describe('starten', () => {
  it.each([
    ['2026031500404', 422, 'ongeldige-invoer'],
    ['2026031500403', 403, 'verzoek-van-ander-gezag'],
    ['20260315', 422, 'ongeldige-invoer'],
  ])('op verzoek %s: %i', async (verzoeknummer, verwacht, soort) => {
    const antwoord = await start({ verzoeknummer })
    expect(antwoord.status).toBe(verwacht)
    expect(veld(antwoord, 'type')).toContain(soort)
  })

  it('een ketenpartner start niets', async () => {
    expect((await ggd.post('/samenwerkingen', { titel: 'Proef' })).status).toBe(403)
  })

  it('met laden: eerst INITIALISATIE, dan OPEN met strikt vertrouwelijke documenten en een notificatie', async () => {
    const id = veld(await start({ verzoeknummer: '2026031500123', verzoekOphalen: true }), 'samenwerkingId')
    expect(await status(id)).toBe('INITIALISATIE')
    await expect.poll(() => status(id)).toBe('OPEN')
    const { lijst } = items(await initiator.get(`/samenwerkingen/${id}/documenten`))
    expect(lijst).toHaveLength(3)
    expect(lijst.every(({ vertrouwelijkheidsAanduiding }) => vertrouwelijkheidsAanduiding === 'SV')).toBe(true)
    expect(await soorten(initiator, `?samenwerkingId=${id}`)).toEqual(['VERZOEK_OPHALEN_GESLAAGD'])
    expect(rels(await initiator.get(`/samenwerkingen/${id}`))).not.toContain('verzoekOphalen')
  })

  it('mislukt laden laat een bruikbare samenwerking achter en mag opnieuw', async () => {
    const id = veld(await start({ verzoeknummer: '2026031500503', verzoekOphalen: true }), 'samenwerkingId')
    await expect.poll(() => status(id)).toBe('OPEN')
    expect(items(await initiator.get(`/samenwerkingen/${id}/documenten`)).lijst).toEqual([])
    expect(await soorten(initiator, `?samenwerkingId=${id}`)).toEqual([])
    expect((await initiator.post(`/samenwerkingen/${id}/verzoek`)).status).toBe(202)
  })

  it('het bedieningspaneel bepaalt wanneer laden eindigt en hoe, zonder iets dubbel te zetten', async () => {
    const id = veld(await start({ verzoeknummer: '2026031500900' }), 'samenwerkingId')
    const laad = async () => (await initiator.post(`/samenwerkingen/${id}/verzoek`)).status
    const documenten = async () => items(await initiator.get(`/samenwerkingen/${id}/documenten`)).lijst
    expect([await laad(), await laad()]).toEqual([202, 409])
    expect(await wereld.bestuur('POST', '/laden', { uitkomst: 'mislukt' })).toEqual({ afgerond: 1 })
    expect(await documenten()).toEqual([])
    expect(await laad()).toBe(202)
    expect(await wereld.bestuur('POST', '/laden', { uitkomst: 'geslaagd' })).toEqual({ afgerond: 1 })
    expect(await documenten()).toHaveLength(3)
    expect(await laad()).toBe(409)
    expect(await wereld.bestuur('POST', '/laden', { uitkomst: 'geslaagd' })).toEqual({ afgerond: 0 })
    expect(await documenten()).toHaveLength(3)
  })

  it('laden dat bezig was gaat na een herstart van de oefenomgeving verder', async () => {
    const traag = await startTestSandbox({ laadtijd: { gewoon: 400, traag: 1_500 } })
    const hier = await traag.wereld()
    const gestart = await hier.als('zandbakdorp').post('/samenwerkingen', {
      titel: 'Traag',
      verzoeknummer: '2026031500900',
      verzoekOphalen: true,
    })
    const id = veld(gestart, 'samenwerkingId')
    await traag.herstart()
    // The address changed with the restart; the supplier's certificate speaks for the same organisation.
    const daarna = traag.metCertificaat('portaal', hier.oinVan('zandbakdorp'))
    expect(veld(await daarna.get(`/samenwerkingen/${id}`), 'status')).toBe('INITIALISATIE')
    await expect
      .poll(async () => veld(await daarna.get(`/samenwerkingen/${id}`), 'status'), { timeout: 10_000 })
      .toBe('OPEN')
    await traag.stop()
  })
})

describe('links vertellen wat mag', () => {
  it.each([
    [
      'zandbakdorp',
      'SAM-10022',
      [
        'aanpassen',
        'actieverzoekOpstellen',
        'actieverzoeken',
        'deelnemerUitnodigen',
        'deelnemers',
        'documentToevoegen',
        'documenten',
        'notificaties',
        'self',
        'sluiten',
      ],
    ],
    ['ggd', 'SAM-10022', ['actieverzoekOpstellen', 'actieverzoeken', 'documentToevoegen', 'self']],
    ['zandbakdorp', 'SAM-10024', ['actieverzoeken', 'beeindigen', 'deelnemers', 'documenten', 'notificaties', 'self']],
    ['ggd', 'SAM-10024', ['actieverzoeken', 'self']],
  ])('%s in %s', async (wie, dossier, verwacht) => {
    expect(rels(await wereld.als(wie).get(`/samenwerkingen/${wereld.dossier(dossier)}`))).toEqual(verwacht)
  })

  it('de ontvanger krijgt nooit een andere link dan de bewezen vijf', async () => {
    const bewezen = ['self', 'berichtVerzenden', 'behandelen', 'weigeren', 'gereedmelden']
    const { lijst } = items(await ggd.get(`/actieverzoeken?organisatie=${ggd.oin}&size=200`))
    expect(lijst.length).toBeGreaterThan(5)
    for (const { _links } of lijst) expect(bewezen).toEqual(expect.arrayContaining(Object.keys(_links ?? {})))
  })
})

describe('een actieverzoek van begin tot eind', () => {
  it('behandelen, bericht, gereedmelden, teruggeven, gereedmelden, afronden; de ander hoort het telkens', async () => {
    const id = await stelVraag()
    const pad = `/actieverzoeken/${id}`
    const stap = async (wie: Beller, naar: string) =>
      (await wie.patch(pad, { status: naar, melding: 'toelichting' })).status
    expect(await stap(initiator, 'GEREED')).toBe(409)
    expect(await stap(ggd, 'IN_BEHANDELING')).toBe(200)
    expect(await stap(ggd, 'IN_BEHANDELING')).toBe(409)
    expect((await ggd.post(`${pad}/berichten`, { bericht: 'Welke verdieping?' })).status).toBe(201)
    expect(await stap(ggd, 'GEREEDGEMELD')).toBe(200)
    expect(rels(await initiator.get(pad))).toEqual(['berichtVerzenden', 'gereed', 'intrekken', 'self', 'teruggeven'])
    expect(await stap(initiator, 'IN_BEHANDELING')).toBe(200)
    expect(await stap(ggd, 'GEREEDGEMELD')).toBe(200)
    expect(await stap(initiator, 'GEREED')).toBe(200)
    expect(rels(await initiator.get(pad))).toEqual(['self'])
    expect((await ggd.post(`${pad}/berichten`, { bericht: 'Nog iets' })).status).toBe(409)
    const gehoord = items(await initiator.get('/notificaties?_sort=eventDatumTijd&size=200')).lijst.filter(
      ({ properties }) => z.object({ actieverzoekId: z.string().optional() }).parse(properties).actieverzoekId === id,
    )
    expect(gehoord.map(({ notificatieType }) => notificatieType)).toEqual([
      'STATUS_ACTIEVERZOEK_GEWIJZIGD',
      'NIEUW_BERICHT',
      'STATUS_ACTIEVERZOEK_GEWIJZIGD',
      'STATUS_ACTIEVERZOEK_GEWIJZIGD',
    ])
  })

  it('een stap zonder melding laat de vorige staan, een nieuwe vervangt haar en null wist haar', async () => {
    const pad = `/actieverzoeken/${await stelVraag()}`
    const stap = async (wie: Beller, wijziging: object) =>
      z.object({ melding: z.string().nullable() }).parse((await wie.patch(pad, wijziging)).body).melding
    expect(await stap(ggd, { status: 'GEREEDGEMELD', melding: 'Zie advies.docx' })).toBe('Zie advies.docx')
    expect(await stap(initiator, { status: 'IN_BEHANDELING' })).toBe('Zie advies.docx')
    expect(await stap(ggd, { status: 'GEREEDGEMELD', melding: 'Nu wel' })).toBe('Nu wel')
    expect(await stap(initiator, { status: 'GEREED', melding: null })).toBeNull()
  })

  it('de ontvanger mag ongewijzigde teksten meesturen, en niets veranderen', async () => {
    const pad = `/actieverzoeken/${await stelVraag()}`
    const gelijk = {
      status: 'IN_BEHANDELING',
      titel: 'Advies',
      omschrijving: 'Graag advies',
      productId: null,
      melding: null,
    }
    expect((await ggd.patch(pad, { ...gelijk, titel: 'Iets anders' })).status).toBe(403)
    expect((await ggd.patch(pad, gelijk)).status).toBe(200)
    expect((await initiator.patch(pad, { titel: 'Te laat' })).status).toBe(409)
  })

  it('wie geen partij is vindt het niet', async () => {
    const pad = `/actieverzoeken/${await stelVraag()}`
    for (const wie of ['zandsloot', 'veiligheidsregio', 'zandland'])
      expect((await wereld.als(wie).get(pad)).status).toBe(404)
  })

  it('van twaalf gelijke verzoeken tegelijk lukt er één', async () => {
    const id = await stelVraag()
    const antwoorden = await Promise.all(
      Array.from({ length: 12 }, () => ggd.patch(`/actieverzoeken/${id}`, { status: 'IN_BEHANDELING' })),
    )
    expect(antwoorden.filter((antwoord) => antwoord.status === 200)).toHaveLength(1)
    expect(antwoorden.filter((antwoord) => antwoord.status === 409)).toHaveLength(11)
  })
})

describe('deelnemers', () => {
  it('tien gelijke uitnodigingen tegelijk geven één deelnemer en één notificatie', async () => {
    const id = wereld.dossier('SAM-10023')
    const zandsloot = wereld.als('zandsloot')
    const uitnodiging = { deelnemer: zandsloot.oin, privilege: 'BT' }
    const antwoorden = await Promise.all(
      Array.from({ length: 10 }, () => initiator.post(`/samenwerkingen/${id}/deelnemers`, uitnodiging)),
    )
    expect(antwoorden.map((antwoord) => antwoord.status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
    expect(await soorten(zandsloot, `?samenwerkingId=${id}`)).toEqual(['UITNODIGING_KETENPARTNER'])
  })

  it('verwijderen kan pas als er niets meer loopt; daarna bestaat er niets meer voor hem', async () => {
    const id = wereld.dossier('SAM-10022')
    const pad = `/samenwerkingen/${id}/deelnemers/${ggd.oin}`
    expect((await initiator.delete(pad)).status).toBe(409)
    const { lijst } = items(await initiator.get(`/actieverzoeken?samenwerkingId=${id}`))
    for (const { actieverzoekId } of lijst)
      await initiator.patch(`/actieverzoeken/${String(actieverzoekId)}`, { status: 'INGETROKKEN' })
    expect((await initiator.delete(pad)).status).toBe(204)
    expect((await ggd.get(`/samenwerkingen/${id}`)).status).toBe(404)
    expect(items(await ggd.get(`/actieverzoeken?samenwerkingId=${id}`)).lijst).toEqual([])
    expect(items(await ggd.get(`/notificaties?samenwerkingId=${id}`)).lijst).toEqual([])
  })
})

describe('notificaties', () => {
  it('een venster op de tijd mist niets en herhaalt niets terwijl er geschreven wordt', async () => {
    const actieverzoek = await stelVraag()
    const begin = new Date(Date.now() - 5_000)
    const gezien: string[] = []
    let vanaf = begin
    const schrijven = Promise.all(
      Array.from({ length: 25 }, (_, nummer) =>
        initiator.post(`/actieverzoeken/${actieverzoek}/berichten`, { bericht: `bericht ${nummer}` }),
      ),
    )
    const kijk = async () => {
      const tot = new Date()
      const venster = `?notificatieType=NIEUW_BERICHT&size=200&eventDatumTijd%5Bgt%5D=${vanaf.toISOString()}&eventDatumTijd%5Blte%5D=${tot.toISOString()}`
      gezien.push(
        ...items(await ggd.get(`/notificaties${venster}`)).lijst.map(({ notificatieId }) => String(notificatieId)),
      )
      vanaf = tot
    }
    // Look while the writers are at it, then once more until all are seen.
    await Promise.all([schrijven, kijk().then(kijk).then(kijk).then(kijk)])
    await expect.poll(async () => (await kijk(), new Set(gezien).size)).toBe(25)
    expect(gezien).toHaveLength(25)
  })

  it('verwijderen raakt alleen de eigen notificatie en verlaagt het aantal', async () => {
    const id = wereld.dossier('SAM-10022')
    const [eerste] = items(await ggd.get(`/samenwerkingen/${id}/notificaties`)).lijst
    const pad = `/notificaties/${String(eerste?.notificatieId)}`
    const aantal = async () =>
      z.looseObject({ aantalNotificaties: z.number() }).parse((await ggd.get(`/samenwerkingen/${id}`)).body)
        .aantalNotificaties
    const voor = await aantal()
    expect((await initiator.delete(pad)).status).toBe(404)
    expect((await ggd.delete(pad)).status).toBe(204)
    expect((await ggd.delete(pad)).status).toBe(404)
    expect(await aantal()).toBe(voor - 1)
  })

  it('zonder strikte typen komen ook de andere', async () => {
    const ruim = await sandbox.wereld({ strictTypes: false })
    const id = ruim.dossier('SAM-10022')
    await ruim
      .als('zandbakdorp')
      .patch(`/samenwerkingen/${id}/deelnemers/${ruim.oinVan('zandsloot')}`, { privilege: 'VT' })
    expect(await soorten(ruim.als('zandsloot'), `?samenwerkingId=${id}`)).toContain('PRIVILEGE_GEWIJZIGD')
  })
})
