import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { expect, logIn, test } from './fixtures.ts'
import { type Aanroep, type Aantallen, Wereld } from './wereld.ts'

/** More than one page of everything, as many notificaties in each dossier, and what the product promises to stay quick at. */
const KLEIN: Aantallen = { dossiers: 220, documenten: 120, notificaties: 2200, actieverzoeken: 150 }
const GROOT: Aantallen = { dossiers: 10_000, documenten: 5_000, notificaties: 100_000, actieverzoeken: 150 }

/** The largest page that is asked for at the source; only the deelnemers of one dossier are read whole. */
const BLADZIJDE_MAX = 100
const DEELNEMERS_MAX = 200
const AANROEPEN_MAX = 110
/** As the browser gets it, before compression. */
const HTML_MAX = 700_000

const paginasVan = (dossier: string): readonly string[] => [
  '/werkvoorraad',
  '/samenwerkingen',
  '/samenwerkingen?sort=titel&pagina=3',
  '/actieverzoeken',
  '/notificaties',
  '/notificaties?pagina=2',
  dossier,
  `${dossier}/documenten`,
  `${dossier}/documenten?sort=-bestandsNaam&pagina=2`,
  `${dossier}/actieverzoeken?richting=verzonden`,
  `${dossier}/notificaties`,
]

type Meting = { aanroepen: string[]; bytes: number; regels: number }

/** What was asked and how much at a time; not for which dossier or document, nor which page of it. */
function vormVan({ methode, pad, query }: Aanroep): string {
  const soort = pad.replaceAll(/SAM-\d+|[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/^.*\/v5/, '')
  return `${methode} ${soort} ${new URLSearchParams(query).get('size') ?? '–'}`
}

async function meet(request: APIRequestContext, wereld: Wereld, adres: string): Promise<Meting> {
  await wereld.wisAanroepen()
  const antwoord = await request.get(adres)
  expect(antwoord.status(), adres).toBe(200)
  const html = await antwoord.text()
  const aanroepen = (await wereld.aanroepen()).map(vormVan).toSorted()
  return { aanroepen, bytes: Buffer.byteLength(html), regels: html.match(/<(tr|li)\b/g)?.length ?? 0 }
}

async function openPagina(browser: Browser, wereld: Wereld): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/inloggen')
  await logIn(page, wereld, 'Behandelaar · Gemeente Zandbakdorp')
  await page.waitForURL('**/werkvoorraad')
  return page
}

/** Every page of a world that is made for it. The page in the browser is left: it would go on asking. */
async function meetAlles(browser: Browser, control: string, aantallen: Aantallen): Promise<Meting[]> {
  const wereld = await Wereld.create(control, 'groot', aantallen)
  const page = await openPagina(browser, wereld)
  await page.goto('about:blank')
  const metingen: Meting[] = []
  for (const adres of paginasVan(`/samenwerkingen/${wereld.dossier('Groot dossier').samenwerkingId}`))
    metingen.push(await meet(page.request, wereld, adres))
  await page.context().close()
  await wereld.verwijder()
  return metingen
}

/** Of the calls, those that ask for more at a time than they may. */
const teRuim = (aanroepen: readonly string[]) =>
  aanroepen.filter((aanroep) => {
    const grootte = Number(aanroep.split(' ').at(-1)) || 0
    return grootte > (aanroep.includes('/deelnemers') ? DEELNEMERS_MAX : BLADZIJDE_MAX)
  })

test('een pagina vraagt en toont evenveel bij tienduizend dossiers als bij honderden', async ({
  browser,
  controlUrl,
}, testInfo) => {
  test.slow()
  const klein = await meetAlles(browser, controlUrl, KLEIN)
  const groot = await meetAlles(browser, controlUrl, GROOT)
  const verhouding = paginasVan('S').map((pagina, plek) => ({
    pagina,
    aanroepen: groot[plek]?.aanroepen.length,
    bytes: groot[plek]?.bytes,
    'groot : klein': ((groot[plek]?.bytes ?? 0) / (klein[plek]?.bytes ?? 1)).toFixed(3),
  }))
  await testInfo.attach('groot en klein', {
    body: JSON.stringify(verhouding, null, 2),
    contentType: 'application/json',
  })
  for (const [plek, pagina] of paginasVan('S').entries()) {
    const [weinig, veel] = [klein[plek], groot[plek]]
    if (weinig === undefined || veel === undefined) throw new Error('not measured')
    expect.soft(veel.aanroepen, pagina).toEqual(weinig.aanroepen)
    expect.soft(veel.aanroepen.length, pagina).toBeGreaterThan(0)
    expect.soft(veel.aanroepen.length, pagina).toBeLessThanOrEqual(AANROEPEN_MAX)
    expect.soft(teRuim(veel.aanroepen), pagina).toEqual([])
    expect.soft(veel.bytes, pagina).toBeLessThan(HTML_MAX)
    // Counts and numbers of pages differ, and so do the buttons to page with.
    expect.soft(Math.abs(veel.bytes / weinig.bytes - 1), pagina).toBeLessThan(0.05)
    expect.soft(Math.abs(veel.regels - weinig.regels), pagina).toBeLessThanOrEqual(5)
  }
})
