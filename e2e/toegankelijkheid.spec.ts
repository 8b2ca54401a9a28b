import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { verwachtPast, verwachtToegankelijk } from './stappen/kijken.ts'

test.use({ scenario: 'seed' })

const OPENBAAR = [
  '/inloggen',
  '/uitgelogd',
  '/help',
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/cookies',
  '/kwetsbaarheid-melden',
  '/problemen/dso-storing',
  '/bestaat-niet',
]
/** Those about ketenpartners, notificaties and the profile are looked at in their own specs. */
const PORTAAL = [
  '/werkvoorraad',
  '/samenwerkingen?initiator=Klaas&van=31-02-2026',
  '/samenwerkingen/nieuw',
  '/actieverzoeken',
]
const DOSSIER = ['', '/documenten', '/documenten/toevoegen', '/actieverzoeken', '/actieverzoeken/nieuw']

/** Addresses of what is in a list are known to the list alone. */
async function adresVan(page: Page, lijst: string, naam: string): Promise<string> {
  await page.goto(lijst)
  const adres = await page.getByRole('link', { name: naam, exact: true }).first().getAttribute('href')
  if (adres === null) throw new Error(`no link ${naam} on ${lijst}`)
  return adres
}

async function verwachtGeenFouten(page: Page, pad: string): Promise<number | undefined> {
  const antwoord = await page.goto(pad)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await verwachtToegankelijk(page)
  return antwoord?.status()
}

test("openbare pagina's zijn toegankelijk", async ({ page }) => {
  test.slow()
  for (const pad of OPENBAAR) await verwachtGeenFouten(page, pad)
})

test("pagina's van het portaal zijn toegankelijk", async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const druk = `/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`
  const gesloten = `/samenwerkingen/${wereld.dossier('Sloop loods').samenwerkingId}`
  const paden = [...PORTAAL, ...DOSSIER.map((deel) => druk + deel), gesloten, `${gesloten}/documenten`]
  for (const pad of paden) await verwachtGeenFouten(page, pad)
})

test("pagina's van één actieverzoek of document zijn toegankelijk", async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const druk = `/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`
  const verzonden = `${druk}/actieverzoeken?richting=verzonden`
  const ontvangen = `${druk}/actieverzoeken?richting=ontvangen`
  const teControleren = await adresVan(page, verzonden, 'Advies luchtkwaliteit kinderopvang')
  const aanZet = await adresVan(page, ontvangen, 'Uitleg keuze warmtepomp')
  const gereedgemeld = await adresVan(page, ontvangen, 'Tekening blusleiding')
  const document = await adresVan(page, `${druk}/documenten?vertrouwelijkheid=SV`, 'concept-besluit.pdf')
  for (const [pad, act] of [
    [`${teControleren}/afronden`, 'Afronden'],
    [`${teControleren}/teruggeven`, 'Teruggeven'],
    [`${teControleren}/intrekken`, 'Intrekken'],
    [`${aanZet}/weigeren`, 'Weigeren'],
    [`${aanZet}/gereedmelden`, 'Gereedmelden'],
  ] as const) {
    await verwachtGeenFouten(page, pad)
    await expect(page.getByRole('button', { name: act, exact: true })).toBeVisible()
  }
  const paden = [
    aanZet,
    `${teControleren}/bewijs`,
    `${gereedgemeld}/gereedmelden/bewijs`,
    document,
    `${document}/verwijderen`,
    `${druk}/documenten/bewijs?document=${String(document.split('/').at(-1))}`,
    `${druk}/ketenpartners/bewijs?deelnemer=${wereld.organisatie('duinzicht').oin}`,
    `${druk}/verzoek`,
  ]
  for (const pad of paden) expect(await verwachtGeenFouten(page, pad), pad).toBe(200)
})

test('kiezen voor welke organisatie u werkt, is toegankelijk', async ({ inloggen }) => {
  const page = await inloggen('Inhuur · Zandbakdorp en Zandkust')
  await expect(page.getByRole('radio', { name: /Omgevingsdienst Zandkust/ })).toBeVisible()
  expect(await verwachtGeenFouten(page, '/inloggen/organisatie')).toBe(200)
})

test('op een smal scherm hoeft niemand opzij te schuiven', async ({ wereld, inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  const dossier = `/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`
  for (const pad of [
    '/werkvoorraad',
    '/samenwerkingen',
    '/samenwerkingen?initiator=Klaas&van=31-02-2026',
    dossier,
    `${dossier}/documenten`,
    `${dossier}/actieverzoeken`,
  ]) {
    await page.goto(pad)
    await verwachtPast(page)
  }
})

test('lezen gaat ook zonder JavaScript', async ({ browser, wereld, inloggen }) => {
  const ingelogd = await inloggen('Adviseur · GGD Zandbakland')
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await ingelogd.context().storageState(),
  })
  const page = await context.newPage()
  const dossier = `/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}`
  await page.goto('/samenwerkingen?sort=titel')
  await page.getByLabel('Initiator: naam of OIN').fill(wereld.organisatie('zandbakdorp').oin)
  await page.getByLabel('Gewijzigd van').fill('2026-01-01')
  await page.getByRole('combobox', { name: 'Status' }).selectOption('OPEN')
  await page.getByRole('button', { name: 'Filteren' }).click()
  await expect(page).toHaveURL(/sort=titel.*van=2026-01-01/)
  await expect(page.getByLabel('Gewijzigd van')).toHaveValue('2026-01-01')
  await expect(page.getByRole('link', { name: /^Filter Initiator: Gemeente Zandbakdorp/ })).toBeVisible()
  await page.getByRole('link', { name: 'Filter Status: Open wissen' }).click()
  await expect(page).toHaveURL(/\?initiator=\d{20}&van=2026-01-01&sort=titel$/)
  await expect(page.getByRole('list', { name: 'Gekozen filters' }).getByRole('link')).toHaveCount(3)
  await page.getByRole('link', { name: 'Nieuwbouw school', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${dossier}$`))
  await page.goto(`${dossier}/documenten`)
  await expect(page.getByRole('link', { name: /^Downloaden / }).first()).toBeVisible()
  await page.goto(`${dossier}/actieverzoeken`)
  await page.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Advies luchtkwaliteit')
  await context.close()
})
