import diagnosticsChannel from 'node:diagnostics_channel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { listActieverzoeken } from './actieverzoeken.ts'
import { listBeurten } from './beurten.ts'
import { listDocumenten } from './documenten.ts'
import { getDossier } from './dossier.ts'
import { listDossiersVan } from './dossiers-van.ts'
import { listBeurtenVan } from './notificatie-beurten.ts'
import { listVertrouwelijkheden } from './notificatie-documenten.ts'
import { listNotificaties } from './notificaties.ts'
import { listSamenwerkingen } from './samenwerkingen.ts'
import { getTellingen } from './tellingen.ts'
import { getVolgende, getWerkvoorraad } from './werkvoorraad.ts'

// Few, and still more than one page of each kind.
const KLEIN = { dossiers: 220, documenten: 120, notificaties: 120, actieverzoeken: 150 }
const GROOT = { dossiers: 10_000, documenten: 5_000, notificaties: 100_000, actieverzoeken: 150 }

/** What each page asks, as its page does it. */
const PAGINAS = {
  tellingen: (g) => getTellingen(g),
  werkvoorraad: (g) => getWerkvoorraad(g),
  samenwerkingen: async (g) => listBeurten(g, (await listSamenwerkingen(g, { sort: 'titel' })).items),
  actieverzoeken: async (g) =>
    listDossiersVan(g, (await listActieverzoeken(g, { richting: 'ontvangen', sort: 'creatieDatumTijd' })).items),
  dossier: (g, wereld) => getDossier(g, wereld.dossier('GROOT')),
  'actieverzoeken van een dossier': (g, wereld) =>
    listActieverzoeken(g, { samenwerkingId: wereld.dossier('GROOT'), richting: 'verzonden' }),
  documenten: (g, wereld) => listDocumenten(g, wereld.dossier('GROOT'), { sort: 'bestandsNaam' }),
  notificaties: async (g) => {
    const { items } = await listNotificaties(g)
    return Promise.all([listBeurtenVan(g, items), listVertrouwelijkheden(g, items)])
  },
} satisfies Record<string, (g: Gebruiker, wereld: TestWereld) => Promise<unknown>>

type Meting = { aanroepen: number; bytes: number }

/** Bytes of answers, as they come in over two-way TLS. */
let bytes = 0
const tel = (bericht: unknown) => {
  if (typeof bericht !== 'object' || bericht === null || !('chunk' in bericht)) return
  if (bericht.chunk instanceof Uint8Array) bytes += bericht.chunk.byteLength
}
beforeAll(() => {
  diagnosticsChannel.subscribe('undici:request:bodyChunkReceived', tel)
})
afterAll(() => {
  diagnosticsChannel.unsubscribe('undici:request:bodyChunkReceived', tel)
})

async function alsGemeente(wereld: TestWereld): Promise<Gebruiker> {
  const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp') })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('no session')
  return gebruiker
}

async function meet(wereld: TestWereld, gebruiker: Gebruiker): Promise<Map<string, Meting>> {
  const metingen = new Map<string, Meting>()
  for (const [naam, pagina] of Object.entries(PAGINAS)) {
    await wereld.wisAanroepen()
    bytes = 0
    await pagina(gebruiker, wereld)
    // The list of calls comes over a connection of its own, and is counted too.
    const gelezen = bytes
    metingen.set(naam, { aanroepen: (await wereld.aanroepen()).length, bytes: gelezen })
  }
  return metingen
}

async function meetKlein(): Promise<Map<string, Meting>> {
  const wereld = await openTestWereld({}, { scenario: 'groot', aantallen: KLEIN })
  const metingen = await meet(wereld, await alsGemeente(wereld))
  await wereld.sluit()
  return metingen
}

let wereld: TestWereld
let gemeente: Gebruiker
let klein: Map<string, Meting>
let groot: Map<string, Meting>
beforeAll(async () => {
  klein = await meetKlein()
  wereld = await openTestWereld({}, { scenario: 'groot', aantallen: GROOT })
  gemeente = await alsGemeente(wereld)
  groot = await meet(wereld, gemeente)
}, 120_000)
afterAll(() => wereld.sluit())

describe('een pagina kost evenveel, hoeveel er ook is', () => {
  test.each(Object.keys(PAGINAS))('%s', (naam) => {
    const [weinig, veel] = [klein.get(naam), groot.get(naam)]
    expect(veel?.aanroepen).toBe(weinig?.aanroepen)
    expect(veel?.aanroepen).toBeLessThanOrEqual(110)
    expect(weinig?.bytes).toBeGreaterThan(100)
    // Only the totals and the numbers of pages differ.
    expect(Math.abs((veel?.bytes ?? 0) / (weinig?.bytes ?? 1) - 1)).toBeLessThan(0.02)
  })
})

test('een bladzijde notificaties is één aanroep, en één voor elk document waar zij over gaat', async () => {
  const { items } = await listNotificaties(gemeente)
  const documenten = items.filter(({ documentId }) => documentId !== null).length
  expect([items.length, documenten]).toEqual([25, 13])
  expect(groot.get('notificaties')?.aanroepen).toBe(1 + documenten)
})

describe('diep in een grote lijst', () => {
  test('de laatste samenwerkingen, documenten en notificaties zijn te bereiken', async () => {
    const samenwerkingen = await listSamenwerkingen(gemeente, { sort: 'titel', pagina: 400 })
    expect(samenwerkingen.items.at(-1)?.titel).toBe('Groot dossier')
    const documenten = await listDocumenten(gemeente, wereld.dossier('GROOT'), { sort: 'bestandsNaam', pagina: 200 })
    expect(documenten.items.at(-1)?.bestandsNaam).toBe('document-005000.pdf')
    const { items, pagina } = await listNotificaties(gemeente, { pagina: 4000 })
    expect([items.length, pagina.totaal, pagina.paginas]).toEqual([25, 100_000, 4000])
  })

  test('het werk telt mee wat niet op de pagina past, en wijst het oudste als volgende aan', async () => {
    const { aanZet, teControleren } = await getWerkvoorraad(gemeente)
    expect([aanZet.werk.length, aanZet.aantal, aanZet.exact]).toEqual([25, 5000, false])
    expect(teControleren.aantal).toBe(2500 + 38)
    const [eerste, tweede] = aanZet.werk
    if (eerste === undefined) throw new Error('no work')
    const volgende = await getVolgende(gemeente, eerste.actieverzoek.actieverzoekId)
    expect(volgende?.actieverzoek.titel).toBe(tweede?.actieverzoek.titel)
    const aantal = aanZet.aantal + teControleren.aantal - 1
    expect(volgende?.nog).toEqual({ aantal, exact: false, afgebroken: false })
  })
})
