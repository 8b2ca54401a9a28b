import { GET } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { GET as LIST, POST } from '#app/api/samenwerkingen/route.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
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

type Lijst = { items: { titel: string; laatstAangepastDatumTijd: string }[] }
const NL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const titels = (body: unknown) => (body as { items: { titel: string }[] }).items.map(({ titel }) => titel)
const start = (stoel: Stoel, over: Record<string, unknown> = {}, sleutel: string = crypto.randomUUID()) =>
  stoel(POST, {
    methode: 'POST',
    json: { verzoeknummer: '2026110100001', titel: 'Nieuwe carport', verzoekLaden: false, ...over },
    headers: { 'idempotency-key': sleutel },
  })

describe('het overzicht', () => {
  test('toont alleen waar de organisatie aan meedoet', async () => {
    const { status, body } = await ggd(LIST)
    expect(status).toBe(200)
    expect(titels(body)).toContain('Dakopbouw Lindelaan 4')
    expect(titels(body)).not.toContain('Bodemsanering haven')
  })

  test('kan kiezen wie initiator is', async () => {
    const wij = titels((await gemeente(LIST, { query: { rol: 'initiator' } })).body)
    const anderen = titels((await gemeente(LIST, { query: { rol: 'ketenpartner' } })).body)
    expect(wij).toContain('Dakopbouw Lindelaan 4')
    expect(anderen).toEqual(['Bodemsanering haven'])
  })

  test('kan kiezen op status, op nummer en op samenwerkingID', async () => {
    const id = wereld.dossier('SAM-10022')
    expect(titels((await gemeente(LIST, { query: { status: 'GESLOTEN' } })).body)).toEqual(['Sloop loods'])
    expect(titels((await gemeente(LIST, { query: { samenwerkingId: id } })).body)).toEqual(['Nieuwbouw school'])
    expect(titels((await gemeente(LIST, { query: { verzoeknummer: '2026031500007' } })).body)).toEqual([
      'Dakopbouw Lindelaan 4',
    ])
  })

  test('kan kiezen op initiator, en dan is een ander dan wij niet ook wij', async () => {
    const [dorp, kust] = [wereld.oin('zandbakdorp'), wereld.oin('zandkust')]
    const van = async (query: Record<string, string>) => titels((await gemeente(LIST, { query })).body)
    expect(await van({ initiator: kust })).toEqual(['Bodemsanering haven'])
    expect(await van({ initiator: kust, rol: 'ketenpartner' })).toEqual(['Bodemsanering haven'])
    expect(await van({ initiator: dorp, rol: 'initiator' })).toEqual(await van({ rol: 'initiator' }))
    expect(await van({ initiator: kust, rol: 'initiator' })).toEqual([])
    expect(await van({ initiator: dorp, rol: 'ketenpartner' })).toEqual([])
  })

  test('kan kiezen op de dagen van de laatste wijziging, beide dagen erbij', async () => {
    const alle = (await gemeente(LIST, { query: { sort: 'laatstAangepastDatumTijd' } })).body as Lijst
    const dagVan = ({ laatstAangepastDatumTijd: iso }: Lijst['items'][number]) => NL.format(new Date(iso))
    const [van, tot] = [alle.items[1], alle.items[3]].map((item) => (item === undefined ? '' : dagVan(item)))
    if (van === undefined || tot === undefined) throw new Error('too few')
    const { body } = await gemeente(LIST, { query: { van, tot, sort: 'laatstAangepastDatumTijd' } })
    const binnen = alle.items.filter((item) => dagVan(item) >= van && dagVan(item) <= tot)
    expect([binnen.length, titels(body)]).toEqual([3, binnen.map(({ titel }) => titel)])
  })

  test('vraagt initiator en dagen aan de SWF, in Nederlandse tijd', async () => {
    await wereld.wisAanroepen()
    const initiator = wereld.oin('zandkust')
    await gemeente(LIST, { query: { initiator, van: '2026-10-25', tot: '2026-10-25' } })
    const [{ query } = { query: '' }] = await wereld.aanroepen()
    expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject({
      aangemaaktDoor: initiator,
      'laatstAangepastDatumTijd[gt]': '2026-10-24T21:59:59.999Z',
      'laatstAangepastDatumTijd[lte]': '2026-10-25T22:59:59.999Z',
    })
  })

  test('is leeg voor een samenwerkingID waar de organisatie niet aan meedoet', async () => {
    const { status, body } = await ggd(LIST, { query: { samenwerkingId: wereld.dossier('SAM-10026') } })
    expect([status, body]).toEqual([200, { items: [], pagina: { nummer: 1, grootte: 1, totaal: 0, paginas: 1 } }])
  })

  test('is ook leeg als de SWF een samenwerkingID van anderen weigert (403)', async () => {
    await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}', soort: 'status', status: 403, keer: 1 })
    const { status, body } = await ggd(LIST, { query: { samenwerkingId: wereld.dossier('SAM-10026') } })
    expect([status, titels(body)]).toEqual([200, []])
  })

  test('sorteert en telt pagina’s vanaf 1', async () => {
    const { body } = await gemeente(LIST, { query: { sort: 'titel', pagina: '1', grootte: '25' } })
    expect(titels(body)).toEqual(titels(body).toSorted((a, b) => a.localeCompare(b, 'nl')))
    expect(body).toMatchObject({ pagina: { nummer: 1, grootte: 25, paginas: 1 } })
  })

  test.each([
    ['pagina', '0'],
    ['grootte', '1000'],
    ['sort', 'oin'],
    ['rol', 'baas'],
    ['samenwerkingId', '../x'],
    ['initiator', '0000'],
    ['van', '2026-02-31'],
    ['van', '1937-01-01'],
    ['tot', 'gisteren'],
  ])('weigert %s=%s', async (naam, waarde) => {
    expect((await gemeente(LIST, { query: { [naam]: waarde } })).body).toMatchObject({ code: 'ongeldige-invoer' })
  })
})

describe('één samenwerking', () => {
  test('toont de initiator wat hij mag', async () => {
    const { body } = await gemeente(GET, { params: { samenwerkingId: wereld.dossier('SAM-10021') } })
    expect(body).toMatchObject({ titel: 'Dakopbouw Lindelaan 4', wijZijnInitiator: true, status: 'OPEN' })
    expect(body).toHaveProperty(
      'acties',
      expect.arrayContaining(['documentToevoegen', 'deelnemerUitnodigen', 'sluiten']),
    )
  })

  test('toont een ketenpartner minder', async () => {
    const { body } = await ggd(GET, { params: { samenwerkingId: wereld.dossier('SAM-10021') } })
    expect(body).toMatchObject({ wijZijnInitiator: false, initiatorNaam: 'Gemeente Zandbakdorp' })
    expect(body).toHaveProperty('acties', ['documentToevoegen', 'actieverzoekOpstellen'])
  })

  test('noemt de dag van sluiten en van verdwijnen', async () => {
    const inactief = await gemeente(GET, { params: { samenwerkingId: wereld.dossier('SAM-10025') } })
    const gesloten = await gemeente(GET, { params: { samenwerkingId: wereld.dossier('SAM-10024') } })
    expect(inactief.body).toHaveProperty('sluitDatum', expect.stringMatching(/^\d{4}-/))
    expect(gesloten.body).toHaveProperty('verwijderDatum', expect.stringMatching(/^\d{4}-/))
    expect(gesloten.body).not.toHaveProperty('acties', expect.arrayContaining(['documentToevoegen']))
  })

  test.each([
    ['van anderen', () => wereld.dossier('SAM-10026'), 404, 'niet-gevonden'],
    ['die niet bestaat', () => 'SAM-999999999', 404, 'niet-gevonden'],
    ['met een nummer dat niet kan', () => 'SAM-1/../2', 400, 'ongeldige-invoer'],
  ])('%s: %s', async (_titel, id, status, code) => {
    const antwoord = await ggd(GET, { params: { samenwerkingId: id() } })
    expect([antwoord.status, antwoord.body]).toEqual([status, expect.objectContaining({ code })])
  })

  test('zonder sessie: 401, en de SWF hoort niets', async () => {
    await wereld.wisAanroepen()
    const { status } = await wereld.zonderSessie(GET, { params: { samenwerkingId: wereld.dossier('SAM-10021') } })
    expect([status, await wereld.aanroepen()]).toEqual([401, []])
  })
})

describe('starten', () => {
  test('maakt één samenwerking, ook na een dubbele klik', async () => {
    const sleutel = crypto.randomUUID()
    const titel = `Carport ${sleutel}`
    const eerste = await start(gemeente, { titel }, sleutel)
    const tweede = await start(gemeente, { titel }, sleutel)
    expect([eerste.status, tweede.status]).toEqual([200, 200])
    expect(tweede.body).toMatchObject({ samenwerkingId: (eerste.body as { samenwerkingId: string }).samenwerkingId })
    const { body } = await gemeente(LIST, { query: { rol: 'initiator', grootte: '100' } })
    expect(titels(body).filter((naam) => naam === titel)).toHaveLength(1)
  })

  test('vindt terug wat er was gestart toen het antwoord wegviel', async () => {
    const sleutel = crypto.randomUUID()
    const titel = `Carport ${sleutel}`
    await wereld.storing({ route: 'POST /samenwerkingen', soort: 'afbreken', moment: 'na', keer: 1 })
    expect((await start(gemeente, { titel }, sleutel)).body).toMatchObject({ code: 'dso-onbereikbaar' })
    expect((await start(gemeente, { titel }, sleutel)).status).toBe(200)
    const { body } = await gemeente(LIST, { query: { rol: 'initiator', grootte: '100' } })
    expect(titels(body).filter((naam) => naam === titel)).toHaveLength(1)
  })

  test('kan na een duidelijke weigering opnieuw met dezelfde sleutel', async () => {
    const sleutel = crypto.randomUUID()
    await wereld.storing({ route: 'POST /samenwerkingen', soort: 'status', status: 429, retryAfter: 3, keer: 1 })
    const geweigerd = await start(gemeente, {}, sleutel)
    expect([geweigerd.status, geweigerd.headers.get('retry-after')]).toEqual([429, '3'])
    expect((await start(gemeente, {}, sleutel)).status).toBe(200)
  })

  test('wordt een ketenpartner geweigerd voordat de SWF het hoort', async () => {
    await wereld.wisAanroepen()
    expect((await start(ggd)).body).toMatchObject({ status: 403, code: 'geen-toegang' })
    expect(await wereld.aanroepen()).toEqual([])
  })

  test.each([
    ['een onbekend verzoek', { verzoeknummer: '2026110100404' }, 400, 'ongeldige-invoer'],
    ['een verzoek van een ander gezag', { verzoeknummer: '2026110100403' }, 403, 'geen-toegang'],
    ['een verzoeknummer met letters', { verzoeknummer: '20261101ABCDE' }, 400, 'ongeldige-invoer'],
    ['een lege naam', { titel: ' ' }, 400, 'ongeldige-invoer'],
  ])('%s', async (_titel, over, status, code) => {
    const antwoord = await start(gemeente, over)
    expect([antwoord.status, antwoord.body]).toEqual([status, expect.objectContaining({ code })])
    if (status === 400) expect(antwoord.body).toHaveProperty('invalidParams')
  })

  test('vraagt een sleutel', async () => {
    expect((await start(gemeente, {}, 'geen-uuid')).body).toMatchObject({ code: 'ongeldige-invoer' })
  })
})

describe('als de SWF het niet doet', () => {
  const lees = () => gemeente(GET, { params: { samenwerkingId: wereld.dossier('SAM-10021') } })

  test.each([
    ['afbreken', {}, 503, 'dso-onbereikbaar'],
    ['status', { status: 500 }, 503, 'dso-storing'],
    ['status', { status: 429, retryAfter: 7 }, 429, 'te-veel-verzoeken'],
    ['onzin', {}, 502, 'dso-onverwacht-antwoord'],
  ])('%s %o wordt %d %s', async (soort, over, status, code) => {
    await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}', soort, ...over })
    const antwoord = await lees()
    expect([antwoord.status, antwoord.body]).toEqual([status, expect.objectContaining({ code })])
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json')
  })

  test('een lezing overleeft één storing', async () => {
    await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}', soort: 'status', status: 503, keer: 1 })
    expect((await lees()).status).toBe(200)
  })
})
