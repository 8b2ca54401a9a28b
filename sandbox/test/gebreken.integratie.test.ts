import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestSandbox } from './test-sandbox.ts'
import { items, veld, type Beller } from './beller.ts'

type Wereld = Awaited<ReturnType<Awaited<ReturnType<typeof startTestSandbox>>['wereld']>>

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let wereld: Wereld
let gemeente: Beller
let dossier: string

beforeAll(async () => {
  sandbox = await startTestSandbox({ laadtijd: { gewoon: 50, traag: 1_500 } })
  wereld = await sandbox.wereld()
  gemeente = wereld.als('zandbakdorp')
  dossier = wereld.dossier('SAM-10022')
})
afterAll(() => sandbox.stop())

const bytes = Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(400_000, 'x')])
const RV = '?vertrouwelijkheidsAanduiding=RV'

describe('halverwege afgebroken', () => {
  it('een download geeft het begin en dan niets meer', async () => {
    const { body } = await gemeente.upload(dossier, { naam: 'groot.pdf', bytes, query: RV })
    const pad = `/documenten/${(body as { documentId: string }).documentId}/content`
    await wereld.bestuur('POST', '/storingen', {
      ...{ route: 'GET /documenten/{documentId}/content', soort: 'afbreken', bytes: 70_000, keer: 1 },
    })
    const antwoord = await gemeente.open({ method: 'GET' }, pad)
    expect(antwoord.headers['content-length']).toBe(String(bytes.length))
    let gelezen = 0
    await expect(
      (async () => {
        for await (const stuk of antwoord) gelezen += (stuk as Buffer).length
      })(),
    ).rejects.toThrow()
    expect(gelezen).toBeGreaterThan(0)
    expect(gelezen).toBeLessThanOrEqual(70_000)
    expect((await gemeente.get(pad)).bytes.equals(bytes)).toBe(true)
  })

  it('een upload wordt geen document', async () => {
    const tel = async () => (await gemeente.get(`/samenwerkingen/${dossier}/documenten?size=200`)).body
    const voor = await tel()
    const route = 'POST /samenwerkingen/{samenwerkingId}/documenten'
    await wereld.bestuur('POST', '/storingen', { route, soort: 'afbreken', bytes: 100_000, keer: 1 })
    await expect(gemeente.upload(dossier, { naam: 'half.pdf', bytes, query: RV })).rejects.toThrow()
    expect(await tel()).toEqual(voor)
  })
})

describe('te veel aanvragen', () => {
  it('een bestelde 429 zegt altijd wanneer het weer kan', async () => {
    const storing = { route: 'GET /samenwerkingen', soort: 'status', status: 429, keer: 1 }
    await wereld.bestuur('POST', '/storingen', storing)
    const { status, headers } = await gemeente.get('/samenwerkingen')
    expect([status, headers['retry-after']]).toEqual([429, '1'])
  })

  it('elk antwoord zegt hoeveel er nog kan, en wie er overheen gaat wacht', async () => {
    const zuinig = await startTestSandbox({ aanvragenPerMinuut: 2 })
    const beller = (await zuinig.wereld({ scenario: 'leeg' })).als('ggd')
    const ernaast = () => beller.ongekeurd().get('/niets')
    const antwoorden = [await beller.get('/samenwerkingen'), await ernaast(), await ernaast()]
    expect(antwoorden.map(({ status, headers }) => [status, headers['x-rate-limit-remaining']])).toEqual([
      [200, '1'],
      [404, '0'],
      [429, '0'],
    ])
    expect(antwoorden.map(({ headers }) => headers['x-rate-limit-limit'])).toEqual(['2', '2', '2'])
    expect(Number(antwoorden[2]?.headers['retry-after'])).toBeGreaterThan(0)
    await zuinig.stop()
  })
})

it('een bekende organisatie die nog niet mee kan doen wordt niet uitgenodigd, tot zij is toegelaten', async () => {
  const nodigUit = () =>
    gemeente.post(`/samenwerkingen/${dossier}/deelnemers`, { deelnemer: wereld.oinVan('duinzicht'), privilege: 'BT' })
  const laatToe = (uitnodigbaar: boolean) =>
    wereld.bestuur('PATCH', `/organisaties/${wereld.oinVan('duinzicht')}`, { uitnodigbaar })
  await laatToe(false)
  const geweigerd = await nodigUit()
  expect(geweigerd).toMatchObject({
    status: 422,
    body: { invalidParams: [{ name: 'deelnemer', code: 'not_admitted' }] },
  })
  await laatToe(true)
  expect(await nodigUit()).toMatchObject({ status: 201 })
})

it('een organisatie kan anders gaan heten, en blijft verder zoals zij was', async () => {
  const eigen = await startTestSandbox()
  const { bestuur, oinVan, als } = await eigen.wereld({ scenario: 'leeg' })
  const id = veld(await als('zandbakdorp').post('/samenwerkingen', { titel: 'Proef' }), 'samenwerkingId')
  await bestuur('PATCH', `/organisaties/${oinVan('zandbakdorp')}`, { naam: 'Gemeente <b>Anders</b>' })
  const { lijst } = items(await als('zandbakdorp').get(`/samenwerkingen/${id}/deelnemers`))
  expect(lijst).toMatchObject([{ deelnemerNaam: 'Gemeente <b>Anders</b>', rol: 'INITIATOR' }])
  await eigen.stop()
})

describe('het verzoek later laden', () => {
  const start = async (verzoeknummer: string) => {
    const nieuw = { titel: 'Later laden', verzoeknummer, bronVerzoek: 'DSO_LV' }
    const { body } = await gemeente.post('/samenwerkingen', nieuw)
    return (body as { samenwerkingId: string }).samenwerkingId
  }
  const laad = (id: string) => gemeente.post(`/samenwerkingen/${id}/verzoek`)
  const documenten = async (id: string) => {
    const { body } = await gemeente.get(`/samenwerkingen/${id}/documenten`)
    return (body as { page: { totalElements: number } }).page.totalElements
  }
  const mag = async (id: string) => {
    const { body } = await gemeente.get(`/samenwerkingen/${id}`)
    return 'verzoekOphalen' in (body as { _links: object })._links
  }

  it('lukt: de documenten komen, en een tweede keer kan niet', async () => {
    const id = await start('2026110100001')
    expect([await documenten(id), await mag(id)]).toEqual([0, true])
    expect(await laad(id)).toMatchObject({ status: 202, body: { status: 'OPEN' } })
    await expect.poll(() => documenten(id), { timeout: 10_000 }).toBeGreaterThan(0)
    expect([(await laad(id)).status, await mag(id)]).toEqual([409, false])
  })

  it('mislukt: er komt niets, en het mag opnieuw', async () => {
    const id = await start('2026110100503')
    expect(await laad(id)).toMatchObject({ status: 202 })
    await expect.poll(() => mag(id), { timeout: 10_000 }).toBe(true)
    expect(await documenten(id)).toBe(0)
  })

  it('duurt lang: zolang het loopt kan er niet nog eens om worden gevraagd', async () => {
    const id = await start('2026110100900')
    expect(await laad(id)).toMatchObject({ status: 202 })
    expect([(await laad(id)).status, await mag(id), await documenten(id)]).toEqual([409, false, 0])
    await expect.poll(() => documenten(id), { timeout: 10_000 }).toBeGreaterThan(0)
  })
})

describe('strikte en ruimere soorten notificaties', () => {
  it.each([
    [true, false],
    [false, true],
  ])('strictTypes %s: de ruimere soort komt: %s', async (strictTypes, komt) => {
    const eigen = await sandbox.wereld({ scenario: 'leeg', strictTypes })
    const initiator = eigen.als('zandbakdorp')
    const { body } = await initiator.post('/samenwerkingen', { titel: 'Soorten' })
    const id = (body as { samenwerkingId: string }).samenwerkingId
    await initiator.post(`/samenwerkingen/${id}/deelnemers`, { deelnemer: eigen.oinVan('ggd'), privilege: 'VT' })
    await initiator.patch(`/samenwerkingen/${id}`, { status: 'GESLOTEN' })
    const { body: lijst } = await eigen.als('ggd').get('/notificaties')
    const items = (lijst as { _embedded: { notificaties: { notificatieType: string }[] } })._embedded.notificaties
    const soorten = items.map(({ notificatieType }) => notificatieType)
    expect(soorten).toContain('UITNODIGING_KETENPARTNER')
    expect(soorten.includes('SAMENWERKING_GESLOTEN')).toBe(komt)
  })
})
