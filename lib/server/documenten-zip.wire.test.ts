import { GET as INHOUD } from '#app/api/documenten/[documentId]/inhoud/route.ts'
import { PUT } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { GET as ZIP } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/zip/route.ts'
import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'
import { LET_OP } from '#lib/domain/zip.ts'
import { unzip, type UitZip } from './test-unzip.ts'

const INHOUD_ROUTE = 'GET /documenten/{documentId}/content'
const DOSSIER = 'SAM-10022'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel
let waterschap: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
  waterschap = await wereld.als('zandsloot')
})
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

async function lijst(stoel = gemeente, dossier = DOSSIER): Promise<Document[]> {
  const { body } = await stoel(LIST, { params: { samenwerkingId: wereld.dossier(dossier) }, query: { grootte: '100' } })
  return paginaVan(Document).parse(body).items
}

async function voegToe(naam: string, vertrouwelijkheid: 'RV' | 'SV', dossier = DOSSIER): Promise<Document> {
  const inhoud = `${naam} ${crypto.randomUUID()}`
  const { body } = await gemeente(PUT, {
    methode: 'PUT',
    params: { samenwerkingId: wereld.dossier(dossier), uploadId: crypto.randomUUID() },
    query: { bestandsNaam: naam, vertrouwelijkheid, omschrijving: '=HYPERLINK("http://kwaad.example")' },
    headers: {
      ...{ 'content-type': 'text/plain', 'content-length': String(Buffer.byteLength(inhoud)) },
      'repr-digest': `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`,
    },
    body: inhoud,
  })
  return Document.parse(body)
}

const haal = (query: Record<string, string> | string[][] = {}, stoel = gemeente, dossier = DOSSIER) =>
  stoel(ZIP, { params: { samenwerkingId: wereld.dossier(dossier) }, query })
const namen = (bestanden: readonly UitZip[]) => bestanden.map(({ naam }) => naam)
function vind(bestanden: readonly UitZip[], naam: string): UitZip {
  const gevonden = bestanden.find((bestand) => bestand.naam === naam)
  if (gevonden === undefined) throw new Error(`${naam} is not among ${namen(bestanden).join(', ')}`)
  return gevonden
}

describe('alles', () => {
  test('elk document zit er byte voor byte in, met een inhoudsopgave', async () => {
    const { status, headers, bytes } = await haal({ strikt: 'ja' })
    const bestanden = unzip(bytes)
    const documenten = await lijst()
    expect([status, headers.get('content-type')]).toEqual([200, 'application/zip'])
    expect(headers.get('content-disposition')).toMatch(/samenwerking-\d{13}-\d{4}-\d\d-\d\d\.zip/)
    expect(bestanden).toHaveLength(documenten.length + 2)
    for (const { documentId, bestandsNaam } of documenten) {
      const los = await gemeente(INHOUD, { params: { documentId } })
      expect(vind(bestanden, bestandsNaam).bytes.equals(Buffer.from(los.bytes)), bestandsNaam).toBe(true)
    }
    const csv = vind(bestanden, 'inhoudsopgave.csv').tekst
    for (const { hash, bestandsNaam } of documenten) {
      expect(csv.split('\r\n').find((regel) => regel.includes(`"${bestandsNaam}"`))).toMatch(
        new RegExp(`"${hash}";"${hash}";"Klopt`),
      )
    }
    expect(vind(bestanden, 'inhoudsopgave.html').tekst).toContain(
      `Deze ${documenten.length} documenten zijn goed meegekomen.`,
    )
  })

  test('strikt vertrouwelijk komt alleen mee als daarom is gevraagd, en wordt anders ook niet genoemd', async () => {
    const { bestandsNaam } = await voegToe('geheim-advies.txt', 'SV')
    const zonder = unzip((await haal()).bytes)
    expect(Buffer.from((await haal()).bytes).includes('geheim-advies')).toBe(false)
    expect(vind(zonder, 'inhoudsopgave.html').tekst).toContain('Strikt vertrouwelijke documenten zijn niet meegenomen.')
    expect(vind(zonder, 'inhoudsopgave.html').tekst).not.toContain('Alle documenten')
    expect(namen(unzip((await haal({ strikt: 'ja' })).bytes))).toContain(bestandsNaam)
  })

  test('wie beperkte toegang heeft, krijgt strikt vertrouwelijk ook niet op verzoek', async () => {
    await voegToe('alleen-volledig.txt', 'SV')
    const bytes = Buffer.from((await haal({ strikt: 'ja' }, waterschap)).bytes)
    expect(unzip(bytes).length).toBeGreaterThan(2)
    expect(bytes.includes('alleen-volledig')).toBe(false)
  })

  test('een gesloten dossier is nog te downloaden', async () => {
    expect(unzip((await haal({ strikt: 'ja' }, gemeente, 'SAM-10024')).bytes).length).toBeGreaterThan(2)
  })
})

describe('een selectie', () => {
  test('twee met dezelfde naam, en een naam die uit de map wil', async () => {
    const eerste = await voegToe('plan.txt', 'RV')
    const tweede = await voegToe('plan.txt', 'RV')
    const ids = [eerste, tweede].map(({ documentId }) => ['documentId', documentId])
    const bestanden = unzip((await haal([['keuze', 'selectie'], ...ids])).bytes)
    expect(namen(bestanden)).toEqual(['plan.txt', 'plan (2).txt', 'inhoudsopgave.csv', 'inhoudsopgave.html'])
    expect(vind(bestanden, 'plan.txt').bytes.equals(vind(bestanden, 'plan (2).txt').bytes)).toBe(false)
  })

  test('een omschrijving wordt in de inhoudsopgave geen formule', async () => {
    const { documentId } = await voegToe('formule.txt', 'RV')
    const csv = vind(unzip((await haal({ documentId })).bytes), 'inhoudsopgave.csv').tekst
    expect(csv).toContain(`"'=HYPERLINK(""http://kwaad.example"")"`)
  })

  test.each([
    ['niets gekozen', [['keuze', 'selectie']], 'niets-gekozen'],
    ['alleen strikt vertrouwelijk', null, 'alleen-strikt'],
  ])('%s: terug naar de lijst, die zegt waarom', async (_titel, query, reden) => {
    const vraag = query ?? [['documentId', (await voegToe('geheim.txt', 'SV')).documentId]]
    const { status, headers } = await haal(vraag)
    expect(status).toBe(303)
    expect(headers.get('location')).toBe(`/samenwerkingen/${wereld.dossier(DOSSIER)}/documenten?zip=${reden}`)
  })

  test('zit er een strikt vertrouwelijk document bij zonder het vinkje, dan blijft het niet ongezegd weg', async () => {
    const gekozen = [await voegToe('strikt.txt', 'SV'), await voegToe('tekening.txt', 'RV')]
    const ids = [['keuze', 'selectie'], ...gekozen.map(({ documentId }) => ['documentId', documentId])]
    const { status, headers } = await haal(ids)
    const lijstPad = `/samenwerkingen/${wereld.dossier(DOSSIER)}/documenten`
    expect([status, headers.get('location')]).toEqual([303, `${lijstPad}?zip=deels-strikt`])
    expect(namen(unzip((await haal([...ids, ['strikt', 'ja']])).bytes))).toEqual(
      expect.arrayContaining(['strikt.txt', 'tekening.txt']),
    )
  })

  test('een document uit een ander dossier, of een dat u niet mag zien: niet gevonden', async () => {
    const [ander] = await lijst(gemeente, 'SAM-10021')
    const geheim = await voegToe('geheim.txt', 'SV')
    expect((await haal({ documentId: ander?.documentId ?? '' })).body).toMatchObject({ code: 'niet-gevonden' })
    expect((await haal({ documentId: geheim.documentId, strikt: 'ja' }, waterschap)).body).toMatchObject({
      code: 'niet-gevonden',
    })
  })

  test('meer dan honderd is te veel', async () => {
    const query = Array.from({ length: 101 }, () => ['documentId', crypto.randomUUID()])
    expect((await haal(query)).body).toMatchObject({ code: 'ongeldige-invoer' })
  })
})

describe('een browser die geen zip krijgt, komt op een bladzijde', () => {
  const ONBEKEND = crypto.randomUUID()
  const navigatie = { 'sec-fetch-mode': 'navigate' }
  const lijstPad = () => `/samenwerkingen/${wereld.dossier(DOSSIER)}/documenten`
  const vraag = (query: string[][], headers: Record<string, string>, stoel = gemeente) =>
    stoel(ZIP, { params: { samenwerkingId: wereld.dossier(DOSSIER) }, query, headers })

  test.each([[navigatie], [{ accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }]])(
    'de lijst zegt waarom (%o)',
    async (headers) => {
      const antwoord = await vraag([['documentId', ONBEKEND]], headers)
      expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, `${lijstPad()}?zip=niet-gevonden`])
    },
  )

  test('te veel, of een DSO dat er niet is', async () => {
    const teVeel = Array.from({ length: 101 }, () => ['documentId', ONBEKEND])
    const eerste = await vraag(teVeel, navigatie)
    expect(eerste.headers.get('location')).toBe(`${lijstPad()}?zip=ongeldige-invoer`)
    await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}', soort: 'status', status: 503 })
    expect((await vraag([], navigatie)).headers.get('location')).toBe(`${lijstPad()}?zip=dso-storing`)
  })

  test('zonder sessie: inloggen, en terug naar de lijst', async () => {
    const { status, headers } = await vraag([], navigatie, wereld.zonderSessie)
    const terug = new URLSearchParams({ terug: lijstPad() })
    expect([status, headers.get('location')]).toEqual([303, `/inloggen?${terug}`])
  })

  test('een script houdt zijn probleem, en een adres dat niet bestaat blijft dat', async () => {
    const script = { 'sec-fetch-mode': 'cors', accept: '*/*' }
    expect((await vraag([['documentId', ONBEKEND]], script)).body).toMatchObject({ code: 'niet-gevonden' })
    const anders = await gemeente(ZIP, { params: { samenwerkingId: 'x//elders.example' }, headers: navigatie })
    expect(anders.headers.get('location')).toBeNull()
  })
})

describe('gaat er iets mis, dan zegt de zip dat zelf', () => {
  test.each([
    ['andere bytes dan de hash belooft', { soort: 'onzin', keer: 1 }, 'KLOPT NIET', 4],
    ['een document dat niet te halen is', { soort: 'status', status: 500, keer: 1 }, 'NIET OPGEHAALD', 3],
  ])('%s', async (_titel, storing, woord, aantal) => {
    const goed = await voegToe('goed.txt', 'RV')
    const fout = await voegToe('fout.txt', 'RV')
    await wereld.storing({ route: INHOUD_ROUTE, ...storing })
    const query = [fout, goed].map(({ documentId }) => ['documentId', documentId])
    const bestanden = unzip((await haal(query)).bytes)
    expect(bestanden).toHaveLength(aantal + 1)
    expect(vind(bestanden, LET_OP).tekst).toMatch(new RegExp(`- fout\\.txt: ${woord}`))
    expect(vind(bestanden, 'inhoudsopgave.html').tekst).toContain('Let op: 1 document is niet goed meegekomen.')
    expect(vind(bestanden, 'goed.txt').tekst).toMatch(/^goed\.txt /)
  })
})

test('de audit noemt de zip, en elk document erin', async () => {
  const { documentId } = await voegToe('geteld.txt', 'RV')
  await haal({ documentId }, ggd)
  const regels = await db().auditRegel.findMany({
    where: { oin: wereld.oin('ggd'), OR: [{ object: documentId }, { object: wereld.dossier(DOSSIER) }] },
    orderBy: { volgnummer: 'asc' },
  })
  // The first document is fetched while the zip itself is still being noted: only each act's own order is certain.
  const fasenVan = (gezocht: string) => regels.filter(({ handeling }) => handeling === gezocht).map(({ fase }) => fase)
  expect(fasenVan('documenten-zip')).toEqual(['BEGONNEN', 'GELUKT'])
  expect(fasenVan('document-downloaden')).toEqual(['BEGONNEN', 'GELUKT'])
  expect(regels).toHaveLength(4)
})
