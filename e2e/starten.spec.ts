import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'

/** Several calls in a row: a slow machine is no failure. */
const LANG = { timeout: 60_000 }

async function zetOpLijst(page: Page, oin: string, toegang: string): Promise<void> {
  await page.getByLabel('Organisatie').fill(oin)
  await page.getByRole('radio', { name: toegang, exact: true }).check()
  await page.getByRole('button', { name: 'Op de lijst zetten' }).click()
}

test('met ketenpartners en een vraag, en na een storing alleen de ene stap opnieuw', async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const ggd = wereld.organisatie('ggd')

  await test.step('een concept blijft staan', async () => {
    await page.goto('/samenwerkingen/nieuw')
    await page.getByLabel('Verzoeknummer').fill('2026 1122 00031')
    await page.getByLabel('Naam', { exact: true }).fill('Uitbreiding haven')
    await page.getByRole('button', { name: 'Concept bewaren' }).click()
    await expect(page.getByText('Bewaard. Alleen u ziet dit concept.')).toBeVisible()
    await page.goto('/werkvoorraad')
    await page.getByRole('link', { name: 'Uitbreiding haven' }).click()
    await page.waitForURL(/\/samenwerkingen\/nieuw$/)
    await expect(page.getByText('U gaat verder met uw concept')).toBeVisible()
    await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Uitbreiding haven')
    await verwachtToegankelijk(page)
  })

  await test.step('ketenpartners kiezen', async () => {
    await page.getByRole('button', { name: 'Verder met ketenpartners' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ketenpartners kiezen' })).toBeVisible()
    await zetOpLijst(page, '0000009900000004', 'Volledige toegang')
    await expect(page.getByRole('link', { name: /Er ontbreken 4 tekens/ })).toBeVisible()
    await zetOpLijst(page, ggd.oin, 'Volledige toegang')
    await expect(page.getByRole('heading', { name: 'Op de lijst: 1' })).toBeVisible()
    await zetOpLijst(page, wereld.organisatie('duinzicht').oin, 'Beperkte toegang')
    await expect(page.getByRole('heading', { name: 'Op de lijst: 2' })).toBeVisible()
    await page.getByRole('radio', { name: ggd.naam }).check()
    await page.getByLabel('Titel van het actieverzoek').fill('Advies stof')
    await page.getByLabel('Uw vraag').fill('Wat doet het stof met de school?')
    await verwachtToegankelijk(page)
    await page.getByRole('button', { name: 'Verder naar controleren' }).click()
  })

  await test.step('controleren', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Klopt dit?' })).toBeVisible()
    await expect(page.getByRole('row', { name: /Adviesbureau Duinzicht/ })).toContainText('Ziet niet')
    await verwachtToegankelijk(page)
    await wereld.storing({
      route: 'POST /samenwerkingen/{samenwerkingId}/deelnemers',
      soort: 'status',
      status: 503,
      keer: 1,
    })
    await page.getByRole('button', { name: 'Samenwerking starten' }).click()
  })

  await test.step('voortgang', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Niet alles is gelukt' })).toBeVisible(LANG)
    await expect(page.getByText(`Wacht op de uitnodiging van ${ggd.naam}.`)).toBeVisible()
    await page.reload()
    await verwachtToegankelijk(page)
    await page.getByRole('button', { name: `Opnieuw proberen ${ggd.naam} uitnodigen` }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'De samenwerking is gestart' })).toBeVisible(LANG)
    await page.getByRole('link', { name: 'Naar het dossier' }).click()
    await page.waitForURL(/\/samenwerkingen\/SAM-\d+/)
    const posts = (await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')
    const eindes = posts.map(({ pad }) => pad.split('/').at(-1))
    expect(eindes).toEqual(['samenwerkingen', 'deelnemers', 'deelnemers', 'deelnemers', 'actieverzoeken'])
  })
})

test.describe('een verzoek dat al een samenwerking heeft', () => {
  test.use({ scenario: 'seed' })

  test('laat zien welke er is, en start pas een nieuwe als u dat kiest', async ({ wereld, inloggen }) => {
    const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
    await page.goto('/samenwerkingen/nieuw')
    await page.getByLabel('Verzoeknummer').fill('2026031500007')
    await page.getByLabel('Naam', { exact: true }).fill('Dakopbouw, nog een keer')
    await page.getByRole('button', { name: 'Samenwerking starten' }).click()
    await expect(page.getByText('Er is al een samenwerking bij dit verzoek')).toBeVisible()
    const { titel } = wereld.dossier('Dakopbouw Lindelaan 4')
    await expect(page.getByRole('link', { name: titel })).toBeVisible()
    await verwachtToegankelijk(page)
    await page.getByRole('button', { name: 'Samenwerking starten' }).click()
    await expect(page.getByRole('link', { name: /Kies of u toch een nieuwe wilt starten/ })).toBeVisible()
    await page.getByRole('checkbox', { name: 'Toch een nieuwe starten' }).check()
    await page.getByRole('button', { name: 'Samenwerking starten' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'De samenwerking is gestart' })).toBeVisible(LANG)
  })
})

test('een verzoek dat niet via het DSO kwam, heeft geen nummer nodig', async ({ inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.goto('/samenwerkingen/nieuw')
  await page.getByRole('checkbox', { name: 'Het verzoek kwam niet via het DSO' }).check()
  await expect(page.getByLabel('Verzoeknummer')).toBeHidden()
  await page.getByLabel('Naam', { exact: true }).fill('Verzoek op papier')
  await page.getByRole('button', { name: 'Samenwerking starten' }).click()
  await page.waitForURL(/\/samenwerkingen\/SAM-\d+/)
  await expect(page.getByText('Er zijn geen documenten te laden')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'U heeft de samenwerking gestart' })).toBeVisible()
  const onderdelen = page.getByRole('navigation', { name: 'Onderdelen van deze samenwerking' })
  await expect(onderdelen.getByRole('link', { name: /^Ketenpartners/ })).toHaveText('Ketenpartners0')
  await page.getByRole('link', { name: 'Ketenpartner uitnodigen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ketenpartner uitnodigen' })).toBeVisible()
})
