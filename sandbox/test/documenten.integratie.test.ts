import { createHash, randomBytes } from 'node:crypto'
import { readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { items, rels, veld, type Antwoord, type Beller } from './beller.ts'
import { startTestSandbox } from './test-sandbox.ts'

const MAXIMUM = 1_000_000

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let initiator: Beller
let volledig: Beller
let beperkt: Beller
let id: string

beforeAll(async () => {
  sandbox = await startTestSandbox({ maxDocumentBytes: MAXIMUM })
})
afterAll(() => sandbox.stop())

beforeEach(async () => {
  const wereld = await sandbox.wereld({ scenario: 'leeg' })
  initiator = wereld.als('zandbakdorp')
  volledig = wereld.als('ggd')
  beperkt = wereld.als('duinzicht')
  id = veld(await initiator.post('/samenwerkingen', { titel: 'Proef' }), 'samenwerkingId')
  await initiator.post(`/samenwerkingen/${id}/deelnemers`, { deelnemer: volledig.oin, privilege: 'VT' })
  await initiator.post(`/samenwerkingen/${id}/deelnemers`, { deelnemer: beperkt.oin, privilege: 'BT' })
})

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const namen = (antwoord: Antwoord) => items(antwoord).lijst.map(({ bestandsNaam }) => bestandsNaam)
const stuurOp = (wie: Beller, naam: string, aanduiding: 'RV' | 'SV', bytes = randomBytes(2_000)) =>
  wie.upload(id, { naam, bytes, query: `?vertrouwelijkheidsAanduiding=${aanduiding}` })
const listDocumenten = (wie: Beller, query = '') => wie.get(`/samenwerkingen/${id}/documenten${query}`)
const soorten = async (wie: Beller) =>
  items(await wie.get('/notificaties')).lijst.map(({ notificatieType }) => notificatieType)

describe('wie ziet welk document', () => {
  it.each([
    ['RV', 'initiator', true],
    ['RV', 'volledig', true],
    ['RV', 'beperkt', true],
    ['SV', 'initiator', true],
    ['SV', 'volledig', true],
    ['SV', 'beperkt', false],
  ] as const)('%s is voor %s zichtbaar: %s', async (aanduiding, wie, ziet) => {
    const kijker = { initiator, volledig, beperkt }[wie]
    const document = veld(await stuurOp(initiator, 'stuk.pdf', aanduiding), 'documentId')
    expect(namen(await listDocumenten(kijker))).toEqual(ziet ? ['stuk.pdf'] : [])
    const status = ziet ? 200 : 404
    expect((await kijker.get(`/documenten/${document}`)).status).toBe(status)
    expect((await kijker.get(`/documenten/${document}/content`)).status).toBe(status)
    const bericht = (await soorten(kijker)).includes('DOCUMENT_TOEGEVOEGD')
    expect(bericht).toBe(ziet && kijker !== initiator)
  })

  it('wie beperkte toegang heeft ziet zijn eigen strikt vertrouwelijke document', async () => {
    const document = veld(await stuurOp(beperkt, 'eigen.pdf', 'SV'), 'documentId')
    expect((await beperkt.get(`/documenten/${document}/content`)).status).toBe(200)
  })

  it('met de toegang verandert meteen alles: lijst, inhoud, koppeling en notificaties', async () => {
    const document = veld(await stuurOp(initiator, 'geheim.pdf', 'SV'), 'documentId')
    const verzoek = { titel: 'Kijk', omschrijving: 'Graag', ontvanger: beperkt.oin, documenten: [document] }
    const actieverzoek = veld(await initiator.post(`/samenwerkingen/${id}/actieverzoeken`, verzoek), 'actieverzoekId')
    const sporen = async () => {
      const antwoorden = await Promise.all([
        listDocumenten(beperkt),
        beperkt.get(`/actieverzoeken/${actieverzoek}`),
        beperkt.get('/actieverzoeken'),
        beperkt.get('/notificaties'),
        beperkt.get(`/samenwerkingen/${id}/notificaties`),
        beperkt.get(`/samenwerkingen/${id}`),
      ])
      return antwoorden.filter(({ body }) => JSON.stringify(body).includes('geheim')).length
    }
    const zetToegang = (privilege: string) =>
      initiator.patch(`/samenwerkingen/${id}/deelnemers/${beperkt.oin}`, { privilege })
    expect(await sporen()).toBe(0)
    await zetToegang('VT')
    expect(await sporen()).toBe(3)
    await initiator.patch(`/documenten/${document}`, { documentOmschrijving: 'geheim, tweede versie' })
    expect(await sporen()).toBe(5)
    await zetToegang('BT')
    expect(await sporen()).toBe(0)
  })

  it('wat strikt vertrouwelijk wordt verdwijnt, ook uit eerdere notificaties', async () => {
    const document = veld(await stuurOp(initiator, 'open.pdf', 'RV'), 'documentId')
    expect(await soorten(beperkt)).toContain('DOCUMENT_TOEGEVOEGD')
    const aantal = async () =>
      Number(JSON.parse(JSON.stringify((await beperkt.get(`/samenwerkingen/${id}`)).body)).aantalNotificaties)
    expect(await aantal()).toBe(2)
    await initiator.patch(`/documenten/${document}`, { vertrouwelijkheidsAanduiding: 'SV' })
    expect(await soorten(beperkt)).toEqual(['UITNODIGING_KETENPARTNER'])
    expect(await aantal()).toBe(1)
    expect(await soorten(volledig)).toContain('DOCUMENT_GEWIJZIGD')
    await initiator.delete(`/documenten/${document}`)
    expect(await soorten(beperkt)).toEqual(['UITNODIGING_KETENPARTNER'])
  })

  it('alleen de eigenaar wijzigt en verwijdert, en alleen hij krijgt die links', async () => {
    const document = veld(await stuurOp(volledig, 'advies.pdf', 'RV'), 'documentId')
    expect(rels(await volledig.get(`/documenten/${document}`))).toEqual(['aanpassen', 'content', 'self', 'verwijderen'])
    expect(rels(await initiator.get(`/documenten/${document}`))).toEqual(['content', 'self'])
    expect((await initiator.patch(`/documenten/${document}`, { vertrouwelijkheidsAanduiding: 'SV' })).status).toBe(403)
    expect((await initiator.delete(`/documenten/${document}`)).status).toBe(403)
    expect((await volledig.delete(`/documenten/${document}`)).status).toBe(204)
    expect((await volledig.get(`/documenten/${document}`)).status).toBe(404)
  })
})

describe('de bytes', () => {
  it('komen precies zo terug, met naam, soort, lengte en hash', async () => {
    const bytes = randomBytes(300_001)
    const gemaakt = await stuurOp(initiator, 'tekening één.pdf', 'RV', bytes)
    expect(gemaakt.status).toBe(201)
    expect(veld(gemaakt, 'documentHash')).toBe(sha256(bytes))
    const inhoud = await volledig.get(`/documenten/${veld(gemaakt, 'documentId')}/content`)
    expect(inhoud.bytes.equals(bytes)).toBe(true)
    expect(inhoud.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '300001',
      'content-disposition': `attachment; filename="tekening __n.pdf"; filename*=UTF-8''tekening%20%C3%A9%C3%A9n.pdf`,
    })
  })

  it.each([
    ['bytes=0-9', 206, [0, 10]],
    ['bytes=1990-', 206, [1990, 2000]],
    ['bytes=-5', 206, [1995, 2000]],
    ['bytes=2000-', 416, [0, 0]],
    ['regels=1-2', 200, [0, 2000]],
  ] as const)('Range %s geeft %i', async (range, status, [van, tot]) => {
    const bytes = randomBytes(2_000)
    const document = veld(await stuurOp(initiator, 'deel.pdf', 'RV', bytes), 'documentId')
    const antwoord = await initiator.get(`/documenten/${document}/content`, { range })
    expect(antwoord.status).toBe(status)
    if (status !== 416) expect(antwoord.bytes.equals(bytes.subarray(van, tot))).toBe(true)
  })

  it.each([
    ['precies het maximum', MAXIMUM, 201],
    ['één byte meer', MAXIMUM + 1, 413],
    ['veel te groot', MAXIMUM * 3, 413],
    ['leeg', 0, 422],
  ])('%s: %i bytes geeft %i', async (_naam, lengte, status) => {
    const antwoord = await stuurOp(initiator, 'groot.pdf', 'RV', randomBytes(lengte))
    expect(antwoord.status).toBe(status)
    expect(namen(await listDocumenten(initiator))).toHaveLength(status === 201 ? 1 : 0)
    expect(await readdir(path.join(sandbox.dataDir, 'binnenkomend'))).toEqual([])
  })

  it('een afgebroken upload wordt nooit een document en laat niets achter', async () => {
    await initiator.breekUploadAf(id, 'half.pdf', 500_000)
    await expect.poll(() => readdir(path.join(sandbox.dataDir, 'binnenkomend'))).toEqual([])
    expect(namen(await listDocumenten(initiator))).toEqual([])
    expect((await stuurOp(initiator, 'heel.pdf', 'RV')).status).toBe(201)
  })

  it('wat de zandbak zelf niet kan opslaan, is geen fout van de beller', async () => {
    const map = path.join(sandbox.dataDir, 'binnenkomend')
    await rename(map, `${map}.weg`)
    const antwoord = await stuurOp(initiator, 'vol.pdf', 'RV')
    await rename(`${map}.weg`, map)
    expect(antwoord.status).toBe(500)
    expect(namen(await listDocumenten(initiator))).toEqual([])
  })

  it('een formulier zonder slot is onleesbaar en wordt geen document', async () => {
    const kop = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF'
    const pad = `/samenwerkingen/${id}/documenten?vertrouwelijkheidsAanduiding=RV`
    const antwoord = await initiator.stuur(
      'POST',
      pad,
      { 'content-type': 'multipart/form-data; boundary=x' },
      Buffer.from(kop),
    )
    expect(antwoord.status).toBe(400)
    expect(namen(await listDocumenten(initiator))).toEqual([])
  })

  it('gelijke inhoud van twee documenten overleeft het verwijderen van één', async () => {
    const bytes = randomBytes(500)
    const een = veld(await stuurOp(initiator, 'een.pdf', 'RV', bytes), 'documentId')
    const twee = veld(await stuurOp(volledig, 'twee.pdf', 'RV', bytes), 'documentId')
    await initiator.delete(`/documenten/${een}`)
    expect((await volledig.get(`/documenten/${twee}/content`)).bytes.equals(bytes)).toBe(true)
    await volledig.delete(`/documenten/${twee}`)
    const hash = sha256(bytes)
    expect(await readdir(path.join(sandbox.dataDir, hash.slice(0, 2)))).not.toContain(hash)
  })
})

describe('metadata en soorten', () => {
  it('metadata mogen in delen staan; de query wint', async () => {
    const velden = { vertrouwelijkheidsAanduiding: 'SV', documentOmschrijving: 'uit een deel', taal: 'NL' }
    const alleenDelen = await initiator.upload(id, { naam: 'a.pdf', bytes: Buffer.from('%PDF-'), velden })
    expect(alleenDelen.body).toMatchObject({ vertrouwelijkheidsAanduiding: 'SV', documentOmschrijving: 'uit een deel' })
    const query = '?documentOmschrijving=uit%20de%20query'
    const beide = await initiator.upload(id, { naam: 'b.pdf', bytes: Buffer.from('%PDF-'), velden, query })
    expect(beide.body).toMatchObject({ documentOmschrijving: 'uit de query' })
  })

  it.each([
    ['zonder vertrouwelijkheid', 'a.pdf', '%PDF-', '', 422],
    ['met een onbekende vertrouwelijkheid', 'a.pdf', '%PDF-', '?vertrouwelijkheidsAanduiding=OPENBAAR', 422],
    ['een programma', 'a.exe', 'MZ..', '?vertrouwelijkheidsAanduiding=RV', 415],
    ['een programma met een andere naam', 'a.pdf', 'MZ..', '?vertrouwelijkheidsAanduiding=RV', 415],
    ['zonder extensie', 'advies', '%PDF-', '?vertrouwelijkheidsAanduiding=RV', 415],
    ['een regeleinde in de naam', 'a%0D%0Ab.pdf', '%PDF-', '?vertrouwelijkheidsAanduiding=RV', 422],
  ])('%s wordt geweigerd', async (_naam, naam, inhoud, query, status) => {
    expect((await initiator.upload(id, { naam, bytes: Buffer.from(inhoud), query })).status).toBe(status)
    expect(namen(await listDocumenten(initiator))).toEqual([])
  })

  it('aanhalingstekens, emoji en rechts-naar-links blijven in de naam', async () => {
    const query = '?vertrouwelijkheidsAanduiding=RV'
    await initiator.upload(id, { naam: 'advies %22zonder%22 🏗️ גשר.pdf', bytes: Buffer.from('%PDF-'), query })
    expect(namen(await listDocumenten(initiator))).toEqual(['advies "zonder" 🏗️ גשר.pdf'])
  })

  it('filters, sortering en bladeren', async () => {
    for (const naam of ['b.pdf', 'a.pdf', 'c.pdf']) await stuurOp(initiator, naam, 'RV')
    await stuurOp(volledig, 'd.pdf', 'SV')
    expect(namen(await listDocumenten(initiator, '?_sort=bestandsNaam&aantal=2&pagina=2'))).toEqual(['c.pdf', 'd.pdf'])
    expect(namen(await listDocumenten(initiator, `?aangemaaktDoor%5Bnot%5D=${initiator.oin}`))).toEqual(['d.pdf'])
    expect(
      namen(await listDocumenten(initiator, '?vertrouwelijkheidsAanduiding=RV&_sort=-bestandsNaam&size=1')),
    ).toEqual(['c.pdf'])
    expect(items(await listDocumenten(initiator, '?size=3')).page).toEqual({
      number: 0,
      size: 3,
      totalElements: 4,
      totalPages: 2,
    })
    expect((await listDocumenten(initiator, '?page=-1')).status).toBe(400)
    expect((await listDocumenten(initiator, '?_sort=grootte')).status).toBe(400)
  })

  it('[gte] neemt de grens zelf mee, [gt] niet', async () => {
    const momenten: string[] = []
    for (const naam of ['a.pdf', 'b.pdf', 'c.pdf'])
      momenten.push(veld(await stuurOp(initiator, naam, 'RV'), 'creatieDatumTijd'))
    const vanaf = async (bewerking: string) =>
      namen(await listDocumenten(initiator, `?${new URLSearchParams({ [bewerking]: momenten[1] ?? '' })}`)).sort()
    expect(await vanaf('creatieDatumTijd[gte]')).toEqual(['b.pdf', 'c.pdf'])
    expect(await vanaf('creatieDatumTijd[gt]')).toEqual(['c.pdf'])
  })
})
