import { PATCH } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/[oin]/route.ts'
import { PUT } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { createNotificatie } from '#lib/domain/test-objecten.ts'
import { beurtVanNotificatie } from '#lib/domain/notificatie-beurt.ts'
import { listBeurtenInDossier, listBeurtenVan } from './notificatie-beurten.ts'
import { HOOGSTENS, listVertrouwelijkheden } from './notificatie-documenten.ts'
import { listNotificaties } from './notificaties.ts'
import { getAanZet } from './werkvoorraad.ts'

let wereld: TestWereld
let gemeente: Gebruiker
let ggd: Gebruiker
let regio: Gebruiker

beforeAll(async () => {
  wereld = await openTestWereld()
  ;[gemeente, ggd, regio] = await Promise.all([
    gebruikerVan('zandbakdorp'),
    gebruikerVan('ggd'),
    gebruikerVan('veiligheidsregio'),
  ])
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

async function gebruikerVan(sleutel: string): Promise<Gebruiker> {
  const { cookie } = await createTestSessie({ oin: wereld.oin(sleutel) })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('no session')
  return gebruiker
}

const lijst = async (gebruiker: Gebruiker) => (await listNotificaties(gebruiker, { grootte: 100 })).items

async function voegToe(vertrouwelijkheid: 'RV' | 'SV'): Promise<Document> {
  const inhoud = crypto.randomUUID()
  const stoel = await wereld.als('zandbakdorp')
  const { body } = await stoel(PUT, {
    methode: 'PUT',
    params: { samenwerkingId: wereld.dossier('SAM-10021'), uploadId: crypto.randomUUID() },
    query: { bestandsNaam: `${inhoud}.txt`, vertrouwelijkheid },
    headers: {
      ...{ 'content-type': 'text/plain', 'content-length': String(inhoud.length) },
      'repr-digest': `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`,
    },
    body: inhoud,
  })
  return Document.parse(body)
}

const over = ({ documentId }: Document) => createNotificatie({ type: 'DOCUMENT_TOEGEVOEGD', documentId })

describe('hoe vertrouwelijk een document is', () => {
  test('staat bij wie het kan zien; voor beperkte toegang is er geen notificatie, en ook geen antwoord', async () => {
    const [gewoon, geheim] = [await voegToe('RV'), await voegToe('SV')]
    const vanRegio = await listVertrouwelijkheden(regio, await lijst(regio))
    expect(vanRegio.van.get(gewoon.documentId)).toBe('RV')
    expect(vanRegio.van.get(geheim.documentId)).toBe('SV')
    const notificaties = await lijst(ggd)
    const van = notificaties.map(({ documentId }) => documentId)
    expect(van).toContain(gewoon.documentId)
    expect(van).not.toContain(geheim.documentId)
    // Even when the SWF would have left its notificatie in the list: hidden and gone look the same, and neither is a failure.
    const weg = over({ ...gewoon, documentId: Document.shape.documentId.parse(crypto.randomUUID()) })
    const vanGgd = await listVertrouwelijkheden(ggd, [...notificaties, over(geheim), weg])
    expect(vanGgd.van.has(geheim.documentId)).toBe(false)
    expect(vanGgd.volledig).toBe(true)
    expect(vanGgd.van.get(gewoon.documentId)).toBe('RV')
  })

  test('is weg zodra volledige toegang beperkt wordt', async () => {
    const geheim = await voegToe('SV')
    expect((await listVertrouwelijkheden(regio, [over(geheim)])).van.get(geheim.documentId)).toBe('SV')
    const stoel = await wereld.als('zandbakdorp')
    const params = { samenwerkingId: wereld.dossier('SAM-10021'), oin: wereld.oin('veiligheidsregio') }
    await stoel(PATCH, { methode: 'PATCH', params, json: { privilege: 'BT' } })
    expect((await lijst(regio)).map(({ documentId }) => documentId)).not.toContain(geheim.documentId)
    expect((await listVertrouwelijkheden(regio, [over(geheim)])).van.size).toBe(0)
  })

  test('kost één aanroep per document, ook als er meer notificaties over zijn, en geen voor wat verwijderd is', async () => {
    const [een, ander] = [await voegToe('RV'), await voegToe('RV')]
    const verwijderd = { ...over(ander), type: 'DOCUMENT_VERWIJDERD' }
    await wereld.wisAanroepen()
    await listVertrouwelijkheden(gemeente, [over(een), over(een), verwijderd, createNotificatie()])
    const aanroepen = await wereld.aanroepen()
    expect(aanroepen.map(({ methode, pad }) => `${methode} ${pad.split('/').slice(-2).join('/')}`)).toEqual([
      `GET documenten/${een.documentId}`,
    ])
  })

  test('wordt van niet meer dan een gewone pagina gevraagd, en dan staat erbij dat het niet alles is', async () => {
    const ids = Array.from({ length: HOOGSTENS + 1 }, () => crypto.randomUUID())
    const notificaties = ids.map((documentId) => createNotificatie({ type: 'DOCUMENT_TOEGEVOEGD', documentId }))
    await wereld.wisAanroepen()
    expect((await listVertrouwelijkheden(gemeente, notificaties)).volledig).toBe(false)
    const gevraagd = (await wereld.aanroepen()).map(({ pad }) => pad.split('/').at(-1))
    expect(gevraagd.toSorted()).toEqual(ids.slice(0, HOOGSTENS).toSorted())
    expect((await listVertrouwelijkheden(gemeente, notificaties.slice(1))).volledig).toBe(true)
  })

  test.each(['status', 'afbreken', 'onzin'])(
    'als de SWF het niet doet (%s), houden wij na de eerste paar op',
    async (soort) => {
      await wereld.storing({ route: 'GET /documenten/{documentId}', soort, ...(soort === 'status' && { status: 503 }) })
      const notificaties = Array.from({ length: 25 }, () =>
        createNotificatie({ type: 'DOCUMENT_TOEGEVOEGD', documentId: crypto.randomUUID() }),
      )
      const { van, volledig } = await listVertrouwelijkheden(gemeente, notificaties)
      expect([van.size, volledig]).toEqual([0, false])
      const gevraagd = (await wereld.aanroepen()).map(({ pad }) => pad.split('/').at(-1))
      const aantal = notificaties.filter(({ documentId }) => gevraagd.includes(documentId ?? '')).length
      expect(aantal).toBeGreaterThanOrEqual(1)
      expect(aantal).toBeLessThanOrEqual(5)
    },
  )
})

describe('wie aan zet is', () => {
  test('komt uit wat het menu al telt: alleen wat op u wacht', async () => {
    const notificaties = await lijst(ggd)
    const beurten = await listBeurtenVan(ggd, notificaties)
    const { aanZet, teControleren } = await getAanZet(ggd)
    const wacht = new Set<string>(
      [...aanZet.gelezen, ...teControleren.gelezen].map(({ actieverzoekId }) => actieverzoekId),
    )
    const gemerkt = notificaties.filter((notificatie) => beurtVanNotificatie(notificatie, beurten)?.wie === 'u')
    expect(gemerkt.length).toBeGreaterThan(0)
    expect(gemerkt).toEqual(notificaties.filter(({ actieverzoekId }) => wacht.has(actieverzoekId ?? '')))
    expect(beurten.volledig).toBe(true)
  })

  test('kost niets waar geen notificatie over een actieverzoek gaat', async () => {
    await wereld.wisAanroepen()
    expect((await listBeurtenVan(gemeente, [createNotificatie()])).van.size).toBe(0)
    expect(await wereld.aanroepen()).toEqual([])
  })

  test('is in een dossier ook bekend als een ander aan zet is, en niet als de lijst niet te lezen is', async () => {
    const id = wereld.dossier('SAM-10021')
    const beurten = [...((await listBeurtenInDossier(gemeente, id))?.van.values() ?? [])]
    expect(beurten.map(({ wie }) => wie)).toContain('u')
    expect(beurten.map(({ tekst }) => tekst)).toContain('GGD Zandbakland is aan zet')
    await wereld.storing({ route: 'GET /actieverzoeken', soort: 'status', status: 503 })
    expect(await listBeurtenInDossier(gemeente, id)).toBeNull()
  })
})
