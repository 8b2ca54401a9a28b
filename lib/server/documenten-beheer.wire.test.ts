import { createHash } from 'node:crypto'
import { POST as CONTROLE } from '#app/api/documenten/[documentId]/controle/route.ts'
import { PATCH } from '#app/api/documenten/[documentId]/route.ts'
import { PUT } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as GELIJKE } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/gelijke/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'

const INHOUD = 'GET /documenten/{documentId}/content'

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

const sha256 = (tekst: string) => createHash('sha256').update(tekst).digest()

async function voegToe(tekst: string, query: Record<string, string> = {}, dossier = 'SAM-10021'): Promise<Document> {
  const { body } = await gemeente(PUT, {
    methode: 'PUT',
    params: { samenwerkingId: wereld.dossier(dossier), uploadId: crypto.randomUUID() },
    query: { bestandsNaam: 'nota.txt', vertrouwelijkheid: 'RV', omschrijving: 'Nota', ...query },
    headers: {
      ...{ 'content-type': 'text/plain', 'content-length': String(Buffer.byteLength(tekst)) },
      'repr-digest': `sha-256=:${sha256(tekst).toString('base64')}:`,
    },
    body: tekst,
  })
  return Document.parse(body)
}

async function ziet(stoel: Stoel, documentId: string, dossier = 'SAM-10021'): Promise<boolean> {
  const { body } = await stoel(LIST, { params: { samenwerkingId: wereld.dossier(dossier) }, query: { grootte: '100' } })
  return paginaVan(Document)
    .parse(body)
    .items.some((document) => document.documentId === documentId)
}

describe('gegevens aanpassen', () => {
  let document: Document
  const wijzig = (wijziging: Record<string, unknown>, stoel = gemeente) =>
    stoel(PATCH, {
      methode: 'PATCH',
      params: { documentId: document.documentId },
      json: {
        ...{ omschrijving: document.omschrijving, vertrouwelijkheid: document.vertrouwelijkheid },
        ...{ kenmerkSysteem: document.kenmerkSysteem, nummerBinnenSysteem: document.nummerBinnenSysteem },
        ...wijziging,
      },
    })
  beforeEach(async () => {
    document = await voegToe(`Nota ${crypto.randomUUID()}`)
  })

  test('een andere omschrijving en een ander kenmerk; alleen wat anders is, gaat over de lijn', async () => {
    const { status, body } = await wijzig({ omschrijving: 'Nota, verbeterd', nummerBinnenSysteem: 'Z2026-1' })
    expect([status, body]).toMatchObject([
      200,
      { omschrijving: 'Nota, verbeterd', nummerBinnenSysteem: 'Z2026-1', kenmerkSysteem: 'Samenwerkportaal' },
    ])
    expect(Document.parse(body).laatstAangepastDoorNaam).toBe('Gemeente Zandbakdorp')
  })

  test('een lege omschrijving maakt het veld leeg', async () => {
    expect((await wijzig({ omschrijving: ' ' })).body).toMatchObject({ omschrijving: null })
  })

  test('wat niet is meegestuurd, blijft zoals een collega het intussen maakte', async () => {
    await wijzig({ vertrouwelijkheid: 'SV' })
    const { body } = await gemeente(PATCH, {
      methode: 'PATCH',
      params: { documentId: document.documentId },
      json: { omschrijving: 'Van de ander' },
    })
    expect(body).toMatchObject({ omschrijving: 'Van de ander', vertrouwelijkheid: 'SV' })
    expect(body).toMatchObject({ nummerBinnenSysteem: document.nummerBinnenSysteem })
  })

  test('zonder verschil gaat er niets naar de SWF', async () => {
    await wereld.wisAanroepen()
    expect((await wijzig({})).status).toBe(200)
    expect((await wereld.aanroepen()).filter(({ methode }) => methode === 'PATCH')).toEqual([])
  })

  test('strikt vertrouwelijk gemaakt: wie beperkte toegang heeft, raakt het kwijt; en andersom', async () => {
    expect(await ziet(ggd, document.documentId)).toBe(true)
    await wijzig({ vertrouwelijkheid: 'SV' })
    expect(await ziet(ggd, document.documentId)).toBe(false)
    await wijzig({ vertrouwelijkheid: 'RV' })
    expect(await ziet(ggd, document.documentId)).toBe(true)
  })

  test('een ander kan het niet', async () => {
    expect((await wijzig({ omschrijving: 'Van een ander' }, ggd)).body).toMatchObject({
      code: 'geen-toegang',
      detail: 'Alleen de organisatie die het document toevoegde, kan het aanpassen.',
    })
  })

  test('in een gesloten dossier kan het niet', async () => {
    const { body } = await gemeente(LIST, { params: { samenwerkingId: wereld.dossier('SAM-10024') } })
    const eigen = paginaVan(Document)
      .parse(body)
      .items.find(({ vanOns }) => vanOns)
    document = Document.parse(eigen)
    expect((await wijzig({ omschrijving: 'x', kenmerkSysteem: '', nummerBinnenSysteem: '' })).body).toMatchObject({
      code: 'status-conflict',
    })
  })

  test.each([
    ['een vertrouwelijkheid die niet bestaat', { vertrouwelijkheid: 'OPENBAAR' }],
    ['een te lange omschrijving', { omschrijving: 'x'.repeat(501) }],
    ['een te lang kenmerk', { nummerBinnenSysteem: 'x'.repeat(101) }],
  ])('%s', async (_titel, wijziging) => {
    expect((await wijzig(wijziging)).body).toMatchObject({ status: 400, code: 'ongeldige-invoer' })
  })
})

describe('controleren', () => {
  const controleer = (documentId: string, stoel = gemeente) =>
    stoel(CONTROLE, { methode: 'POST', params: { documentId } })

  test('klopt', async () => {
    const tekst = `Nota ${crypto.randomUUID()}`
    const { documentId } = await voegToe(tekst)
    expect((await controleer(documentId)).body).toEqual({ uitkomst: 'klopt', berekend: sha256(tekst).toString('hex') })
  })

  test('klopt niet, als de SWF andere bytes geeft', async () => {
    const { documentId } = await voegToe(`Nota ${crypto.randomUUID()}`)
    await wereld.storing({ route: INHOUD, soort: 'onzin' })
    expect((await controleer(documentId)).body).toMatchObject({ uitkomst: 'klopt-niet' })
  })

  test('breekt het lezen af, dan is er geen uitkomst', async () => {
    const { documentId } = await voegToe(`Nota ${crypto.randomUUID()}`)
    await wereld.storing({ route: INHOUD, soort: 'afbreken' })
    expect((await controleer(documentId)).body).toMatchObject({ code: 'dso-onbereikbaar' })
  })

  test('wat een ander niet mag zien, bestaat ook hier niet', async () => {
    const { documentId } = await voegToe('Geheim.', { vertrouwelijkheid: 'SV' })
    expect((await controleer(documentId, ggd)).body).toMatchObject({ status: 404, code: 'niet-gevonden' })
  })
})

describe('staat dit bestand al in het dossier?', () => {
  const zoek = (sha256: string, stoel = gemeente) =>
    stoel(GELIJKE, { params: { samenwerkingId: wereld.dossier('SAM-10021') }, query: { sha256 } })
  const geheim = `Geheim ${crypto.randomUUID()}`
  const hash = sha256(geheim).toString('hex')

  test('ja, met welk document; en nee', async () => {
    const { documentId, bestandsNaam } = await voegToe(geheim, { vertrouwelijkheid: 'SV' })
    expect((await zoek(hash)).body).toEqual({
      gevonden: [{ sha256: hash, documentId, bestandsNaam }],
      volledig: true,
    })
    expect((await zoek(sha256('iets anders').toString('hex'))).body).toEqual({ gevonden: [], volledig: true })
  })

  test('wie het niet mag zien, hoort niet dat het er staat', async () => {
    await voegToe(geheim, { vertrouwelijkheid: 'SV' })
    expect((await zoek(hash, ggd)).body).toEqual({ gevonden: [], volledig: true })
  })

  test.each([['geen hash'], ['x'.repeat(64)], ['A'.repeat(64)]])('%s is geen vraag', async (vraag) => {
    expect((await zoek(vraag)).body).toMatchObject({ status: 400, code: 'ongeldige-invoer' })
  })
})
