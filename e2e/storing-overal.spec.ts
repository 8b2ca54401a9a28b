import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { adressenVan, vulAlles } from './stappen/alle-paginas.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'
import { eigenSysteem } from './vreemde-client.ts'

/** What needs nothing of the SWF: the portal's own data, or a refusal that comes before any question. */
const ZONDER_SWF: Readonly<Record<string, number>> = {
  profiel: 200,
  'samenwerkingen/nieuw': 200,
  'samenwerkingen/nieuw/ketenpartners': 200,
  'samenwerkingen/beeindigd/[samenwerkingId]': 404,
  'beheer/koppeling': 403,
}
const GELIJK = 4

const BINNENKANT = /\bat \w[\w.]* \(|node_modules|ECONN\w*/

const DOSSIER = 'samenwerkingen/[samenwerkingId]'
/** Pages that are about nothing else. */
const ZONDER_ACTIEVERZOEKEN_NIETS = ['/actieverzoeken', '/documenten/[documentId]/koppelen', '/documenten/koppelen']
const WIE = 'Wie aan zet is, konden wij nu niet ophalen'

const tekstVan = (html: string) => html.replaceAll(/<script\b.*?<\/script>|<!--.*?-->|<[^>]*>/gs, '')

async function bekijk(request: APIRequestContext, adres: string) {
  const antwoord = await request.get(adres, { maxRedirects: 0 })
  const html = await antwoord.text()
  return {
    status: antwoord.status(),
    kop: tekstVan(/<h1\b.*?<\/h1>/s.exec(html)?.[0] ?? ''),
    rug: tekstVan(/aria-label="Deze samenwerking".*?<\/aside>/s.exec(html)?.[0] ?? '').replace(/^.*?>/s, ''),
    nummer: /Nummer van deze melding: ([\w-]{8,})/.exec(tekstVan(html))?.[1],
    binnenkant: BINNENKANT.exec(html)?.[0],
  }
}

type Gezien = Awaited<ReturnType<typeof bekijk>> & { pagina: string }

function isHelder({ pagina, status, kop, nummer, binnenkant }: Gezien): boolean {
  if (status !== (ZONDER_SWF[pagina] ?? 503) || binnenkant !== undefined) return false
  return kop !== '' && (status !== 503 || nummer !== undefined)
}

/** A few at a time: each page tries its reads three times. */
async function bekijkAlle(request: APIRequestContext, adressen: readonly (readonly [pagina: string, adres: string])[]) {
  const rest = [...adressen]
  const gezien: Gezien[] = []
  const loop = async () => {
    for (let volgende = rest.pop(); volgende !== undefined; volgende = rest.pop()) {
      gezien.push({ pagina: volgende[0], ...(await bekijk(request, volgende[1])) })
    }
  }
  await Promise.all(Array.from({ length: GELIJK }, loop))
  return gezien
}

test('heeft het DSO een storing, dan is elke pagina een 503 met een kop en een nummer', async ({
  swf,
  wereld,
  inloggen,
}) => {
  test.slow()
  const [gemeente, ggd] = [eigenSysteem(swf, wereld, 'zandbakdorp'), eigenSysteem(swf, wereld, 'ggd')]
  const adressen = await adressenVan(await vulAlles(gemeente, ggd), gemeente, ggd)
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.waitForURL('**/werkvoorraad')
  const { request } = page
  const concept = { titel: 'Begonnen', verzoeknummer: '2026112200061' }
  const headers = { origin: new URL(page.url()).origin }
  expect((await request.put('/api/samenwerkingen/concept', { data: concept, headers })).status()).toBe(200)
  await wereld.storing({ route: 'GET *', soort: 'status', status: 503 })
  const gezien = await bekijkAlle(request, adressen)
  expect(gezien.map(({ pagina }) => pagina).toSorted()).toEqual(adressen.map(([pagina]) => pagina))
  expect(gezien.filter((pagina) => !isHelder(pagina))).toEqual([])

  await wereld.zonderStoringen()
  const daarna = await bekijkAlle(request, adressen)
  expect(daarna.filter(({ status }) => status >= 500)).toEqual([])
})

test('geeft het DSO alleen de actieverzoeken niet, dan is de rest van het dossier er en zegt elke pagina dat', async ({
  swf,
  wereld,
  inloggen,
}) => {
  const [gemeente, ggd] = [eigenSysteem(swf, wereld, 'zandbakdorp'), eigenSysteem(swf, wereld, 'ggd')]
  const adressen = await adressenVan(await vulAlles(gemeente, ggd), gemeente, ggd)
  const inDossier = adressen.filter(([pagina]) => pagina.startsWith(DOSSIER))
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.waitForURL('**/werkvoorraad')
  await wereld.storing({ route: 'GET /actieverzoeken', soort: 'status', status: 503 })
  const zonder = await bekijkAlle(page.request, inDossier)
  const stuk = zonder.filter(({ status }) => status >= 500).map(({ pagina }) => pagina.slice(DOSSIER.length))
  expect(stuk.toSorted()).toEqual(ZONDER_ACTIEVERZOEKEN_NIETS)
  // In the spine, beside what stands and beside what is missing alike.
  expect(zonder.filter(({ rug }) => !rug.includes(WIE) || rug.includes(' open'))).toEqual([])

  await page.goto(inDossier.find(([pagina]) => pagina === `${DOSSIER}/sluiten`)?.[1] ?? '')
  const hoofd = page.getByRole('main')
  await expect(hoofd).toContainText('Welke actieverzoeken nog lopen, konden wij nu niet ophalen')
  await expect(hoofd.getByRole('button', { name: 'Samenwerking sluiten' })).toBeVisible()
  await verwachtToegankelijk(page)
  await wereld.zonderStoringen()
  await hoofd.getByRole('link', { name: 'Opnieuw proberen' }).last().click()
  await expect(hoofd.getByRole('heading', { name: /^Deze actieverzoeken lopen nog/ })).toBeVisible()
})
