import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

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
const PORTAAL = [
  '/werkvoorraad',
  '/samenwerkingen',
  '/samenwerkingen/nieuw',
  '/actieverzoeken',
  '/notificaties',
  '/profiel',
]
const DOSSIER = [
  '',
  '/documenten',
  '/documenten/toevoegen',
  '/ketenpartners',
  '/ketenpartners/uitnodigen',
  '/actieverzoeken',
  '/actieverzoeken/nieuw',
]

async function verwachtGeenFouten(page: Page, pad: string): Promise<void> {
  await page.goto(pad)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    pad,
  ).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`openbare pagina's zijn toegankelijk, ${colorScheme}`, async ({ browser }) => {
    test.slow()
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    for (const pad of OPENBAAR) await verwachtGeenFouten(page, pad)
    await context.close()
  })

  test(`pagina's van het portaal zijn toegankelijk, ${colorScheme}`, async ({ wereld, inloggen }) => {
    test.slow()
    const page = await inloggen('Behandelaar · Gemeente Zandbakdorp', { colorScheme })
    const druk = `/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`
    const gesloten = `/samenwerkingen/${wereld.dossier('Sloop loods').samenwerkingId}`
    const duinzicht = wereld.organisatie('duinzicht').oin
    const paden = [
      ...PORTAAL,
      ...DOSSIER.map((deel) => druk + deel),
      `${druk}/ketenpartners/${duinzicht}/toegang`,
      gesloten,
      `${gesloten}/documenten`,
    ]
    for (const pad of paden) await verwachtGeenFouten(page, pad)
  })
}

test('op een smal scherm hoeft niemand opzij te schuiven', async ({ wereld, inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  await page.setViewportSize({ width: 320, height: 800 })
  const dossier = `/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`
  for (const pad of [
    '/werkvoorraad',
    '/samenwerkingen',
    '/notificaties',
    dossier,
    `${dossier}/documenten`,
    `${dossier}/actieverzoeken`,
  ]) {
    await page.goto(pad)
    const teBreed = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(teBreed, pad).toBeLessThanOrEqual(0)
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
  await page.goto('/samenwerkingen?status=OPEN')
  await page.getByRole('link', { name: 'Nieuwbouw school', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${dossier}$`))
  await page.goto(`${dossier}/documenten`)
  await expect(page.getByRole('link', { name: /^Downloaden / }).first()).toBeVisible()
  await page.goto(`${dossier}/actieverzoeken`)
  await page.getByRole('link', { name: 'Advies luchtkwaliteit' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Advies luchtkwaliteit')
  await context.close()
})
