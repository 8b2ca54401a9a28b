import { createHash } from 'node:crypto'
import { GET as ACTIEVERZOEK } from '#app/api/actieverzoeken/[actieverzoekId]/route.ts'
import { GET as INHOUD } from '#app/api/documenten/[documentId]/inhoud/route.ts'
import { DELETE } from '#app/api/documenten/[documentId]/route.ts'
import { GET as NOTIFICATIES } from '#app/api/notificaties/route.ts'
import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { PATCH } from '#app/api/samenwerkingen/[samenwerkingId]/deelnemers/[oin]/route.ts'
import { PUT } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as GELIJKE } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/gelijke/route.ts'
import { GET as DOCUMENTEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/route.ts'
import { GET } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/route.ts'
import { GET as TELLINGEN } from '#app/api/tellingen/route.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { paginaVan } from '#lib/domain/pagina-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { Problem } from '#lib/problem/problem-schema.ts'
import { getDossier } from './dossier.ts'

// The GGD has beperkte toegang in SAM-10021; these words are in strikt vertrouwelijke metadata alone.
const NAAM = 'geheim-zq3x-medisch-dossier.txt'
const OMSCHRIJVING = 'Zinnetje-zq3x over een bewoner'
const INHOUD_TEKST = 'Alleen voor volledige toegang.'
const HASH = createHash('sha256').update(INHOUD_TEKST)
const DIGEST = HASH.copy().digest('base64')
const SHA256 = HASH.digest('hex')

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel
let regio: Stoel
let geheim: Document
let actieverzoekId: string

const samenwerking = () => ({ samenwerkingId: wereld.dossier('SAM-10021') })

beforeAll(async () => {
  wereld = await openTestWereld()
  ;[gemeente, ggd, regio] = await Promise.all([
    wereld.als('zandbakdorp'),
    wereld.als('ggd'),
    wereld.als('veiligheidsregio'),
  ])
  const { body } = await gemeente(PUT, {
    methode: 'PUT',
    params: { ...samenwerking(), uploadId: crypto.randomUUID() },
    query: { bestandsNaam: NAAM, vertrouwelijkheid: 'SV', omschrijving: OMSCHRIJVING },
    headers: {
      ...{ 'content-type': 'text/plain', 'content-length': String(INHOUD_TEKST.length) },
      'repr-digest': `sha-256=:${DIGEST}:`,
    },
    body: INHOUD_TEKST,
  })
  geheim = Document.parse(body)
  const opgesteld = await gemeente(OPSTELLEN, {
    methode: 'POST',
    params: samenwerking(),
    json: {
      ...{ ontvanger: wereld.oin('ggd'), titel: 'Kijkt u mee?', omschrijving: 'Graag.' },
      documenten: [geheim.documentId],
    },
    headers: { 'idempotency-key': crypto.randomUUID() },
  })
  actieverzoekId = Actieverzoek.parse(opgesteld.body).actieverzoekId
})
afterAll(() => wereld.sluit())

async function lijst(stoel: Stoel, query: Record<string, string> = {}) {
  const { body } = await stoel(DOCUMENTEN, { params: samenwerking(), query: { grootte: '100', ...query } })
  return paginaVan(Document).parse(body)
}

test('wie volledige toegang heeft, ziet het document en haalt het op', async () => {
  const { items } = await lijst(regio)
  expect(items.map(({ bestandsNaam }) => bestandsNaam)).toContain(NAAM)
  const { bytes } = await regio(INHOUD, { params: { documentId: geheim.documentId } })
  expect(new TextDecoder().decode(bytes)).toBe(INHOUD_TEKST)
})

test('beperkte toegang: van anderen niet in de lijst, niet in het aantal, in geen enkele volgorde', async () => {
  for (const query of [{}, { vertrouwelijkheid: 'SV' }, { van: 'anderen' }, { sort: '-vertrouwelijkheid' }]) {
    const { items, pagina } = await lijst(ggd, query)
    expect(items.filter(({ vertrouwelijkheid, vanOns }) => vertrouwelijkheid === 'SV' && !vanOns)).toEqual([])
    expect(pagina.totaal).toBe(items.length)
  }
})

test('beperkte toegang: geen woord ervan, in geen enkel antwoord', async () => {
  const { documentId } = geheim
  const antwoorden = await Promise.all([
    ggd(DOCUMENTEN, { params: samenwerking(), query: { grootte: '100' } }),
    ggd(ACTIEVERZOEK, { params: { actieverzoekId } }),
    ggd(NOTIFICATIES, { query: { grootte: '100' } }),
    ggd(NOTIFICATIES, { query: { grootte: '100', samenwerkingId: samenwerking().samenwerkingId } }),
    ggd(GET, { params: samenwerking() }),
    ggd(LIST),
    ggd(TELLINGEN),
    ggd(GELIJKE, { params: samenwerking(), query: { sha256: SHA256 } }),
    ggd(INHOUD, { params: { documentId } }),
    ggd(DELETE, { methode: 'DELETE', params: { documentId } }),
  ])
  expect(antwoorden.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 404, 404])
  const alles = antwoorden.map(({ bytes, headers }) => new TextDecoder().decode(bytes) + JSON.stringify([...headers]))
  for (const woord of [NAAM, OMSCHRIJVING, 'zq3x', INHOUD_TEKST, SHA256, DIGEST]) {
    expect(alles.filter((tekst) => tekst.includes(woord))).toEqual([])
  }
  expect(Actieverzoek.parse(antwoorden[1].body).documenten).toEqual([])
})

test('beperkte toegang: een verborgen document en een document dat niet bestaat, zijn niet te onderscheiden', async () => {
  const kaal = ({ body }: { body: unknown }) => {
    const { code, title, status, detail } = Problem.parse(body)
    return { code, title, status, detail }
  }
  for (const [handler, methode] of [
    [INHOUD, 'GET'],
    [DELETE, 'DELETE'],
  ] as const) {
    const verborgen = await ggd(handler, { methode, params: { documentId: geheim.documentId } })
    const onbekend = await ggd(handler, { methode, params: { documentId: crypto.randomUUID() } })
    expect(verborgen.status).toBe(404)
    expect(kaal(verborgen)).toEqual(kaal(onbekend))
  }
})

test('wie de inhoud heeft, komt niet te weten of die er al staat, tenzij hij het document ziet', async () => {
  const zoek = async (stoel: Stoel, sha256: string) =>
    (await stoel(GELIJKE, { params: samenwerking(), query: { sha256 } })).body
  const onbekend = createHash('sha256').update('staat nergens').digest('hex')
  expect(await zoek(regio, SHA256)).toMatchObject({ gevonden: [{ documentId: geheim.documentId }] })
  expect(await zoek(ggd, SHA256)).toEqual(await zoek(ggd, onbekend))
})

test('het dossier telt voor beperkte toegang alleen wat zichtbaar is', async () => {
  const tel = async (sleutel: string) => {
    const { cookie } = await createTestSessie({ oin: wereld.oin(sleutel) })
    const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
    if (gebruiker === null) throw new Error('geen sessie')
    return getDossier(gebruiker, SamenwerkingId.parse(samenwerking().samenwerkingId))
  }
  const [beperkt, volledig] = [await tel('ggd'), await tel('veiligheidsregio')]
  expect([beperkt.eigenPrivilege, volledig.eigenPrivilege]).toEqual(['BT', 'VT'])
  expect(beperkt.aantalDocumenten).toBe((await lijst(ggd)).pagina.totaal)
  expect(volledig.aantalDocumenten).toBeGreaterThan(beperkt.aantalDocumenten)
  expect(beperkt.deelnemers.find(({ isU }) => isU)?.naam).toBe('GGD Zandbakland')
  expect(JSON.stringify(beperkt)).not.toContain('zq3x')
})

test('volledige toegang die beperkt wordt, verbergt meteen', async () => {
  await gemeente(PATCH, {
    methode: 'PATCH',
    params: { ...samenwerking(), oin: wereld.oin('veiligheidsregio') },
    json: { privilege: 'BT' },
  })
  expect((await regio(INHOUD, { params: { documentId: geheim.documentId } })).status).toBe(404)
  expect((await lijst(regio, { vertrouwelijkheid: 'SV', van: 'anderen' })).items).toEqual([])
})
