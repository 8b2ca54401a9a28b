import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { verwachtPast, verwachtToegankelijk } from './stappen/kijken.ts'

const NIEUW = /\/samenwerkingen\/nieuw$/
const PARTNERS = /\/nieuw\/ketenpartners$/
const VRAAG = 'Wat doet het licht met de vleermuizen?'

/** Types, and waits until that is kept. */
async function typEnWacht(page: Page, veld: Locator, tekst: string): Promise<void> {
  const antwoord = page.waitForResponse(
    (een) => een.request().method() === 'PUT' && een.request().postData()?.includes(tekst) === true,
  )
  await veld.fill(tekst)
  expect((await antwoord).status()).toBe(200)
}

const naam = (page: Page) => page.getByLabel('Naam', { exact: true })
const beschrijving = (page: Page) => page.getByLabel(/^Beschrijving/)
const titelVanVraag = (page: Page) => page.getByLabel(/^Titel van het actieverzoek/)

test('Vorige, Volgende en vernieuwen raken niets kwijt en versturen niets dubbel', async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const ggd = wereld.organisatie('ggd')
  const gestart = async () =>
    (await wereld.aanroepen()).filter(({ methode, pad }) => methode === 'POST' && pad.endsWith('/samenwerkingen'))

  await test.step('wat getypt is, staat er na Vorige en Volgende nog, zonder dat er op een knop is gedrukt', async () => {
    await page.goto('/samenwerkingen')
    await page.getByRole('link', { name: 'Samenwerking starten' }).click()
    await page.waitForURL(NIEUW)
    await page.getByLabel('Verzoeknummer', { exact: true }).fill('2026112200071')
    await naam(page).fill('Lichtmasten sportpark')
    await page.goBack()
    await page.waitForURL(/\/samenwerkingen$/)
    await page.goForward()
    await expect(naam(page)).toHaveValue('Lichtmasten sportpark')
    await typEnWacht(page, beschrijving(page), 'Zes masten van 15 meter.')
    await page.reload()
    await expect(beschrijving(page)).toHaveValue('Zes masten van 15 meter.')
    await expect(page.getByText('U gaat verder met uw concept')).toBeVisible()
  })

  await test.step('de contactpersoon ook', async () => {
    await page.getByText(/^Contactpersoon/).click()
    await page.getByLabel('Naam van de contactpersoon').fill('Team Vergunningen')
    await page.getByLabel('E-mailadres').fill('vergunningen@zandbakdorp.example')
    await page.getByLabel('Telefoonnummer').fill('010 123 4567')
    await verwachtToegankelijk(page)
    await verwachtPast(page)
    await page.getByRole('button', { name: 'Verder met ketenpartners' }).click()
    await page.waitForURL(PARTNERS)
  })

  await test.step('een gekozen ketenpartner en een halve vraag gaan mee terug en weer vooruit', async () => {
    await page.getByLabel('Organisatie').fill(ggd.oin)
    await page.getByRole('radio', { name: 'Volledige toegang', exact: true }).check()
    await page.getByRole('button', { name: 'Op de lijst zetten' }).click()
    await expect(page.getByRole('heading', { name: 'Op de lijst: 1' })).toBeVisible()
    await page.getByLabel(/^Uw vraag/).fill(VRAAG)
    await page.goBack()
    await page.waitForURL(NIEUW)
    await expect(page.getByLabel('E-mailadres')).toHaveValue('vergunningen@zandbakdorp.example')
    await naam(page).fill('Lichtmasten sportpark Zuid')
    await page.goForward()
    await page.waitForURL(PARTNERS)
    await expect(page.getByRole('heading', { name: 'Op de lijst: 1' })).toBeVisible()
    await expect(page.getByLabel(/^Uw vraag/)).toHaveValue(VRAAG)
    await typEnWacht(page, titelVanVraag(page), 'Advies natuur')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Op de lijst: 1' })).toBeVisible()
    await expect(titelVanVraag(page)).toHaveValue('Advies natuur')
    await expect(page.getByLabel(/^Uw vraag/)).toHaveValue(VRAAG)
  })

  await test.step('wie controleren overslaat, leest wat er ontbreekt', async () => {
    await page.goto('/samenwerkingen/nieuw/controleren')
    await expect(page.getByText('Lichtmasten sportpark Zuid')).toBeVisible()
    await page.getByRole('button', { name: 'Samenwerking starten' }).click()
    await expect(page.getByText('Kies aan wie het actieverzoek gaat')).toBeVisible()
    await page.getByRole('link', { name: 'Actieverzoek wijzigen' }).click()
    await page.waitForURL(PARTNERS)
    await page.getByRole('radio', { name: ggd.naam }).check()
    await page.getByRole('button', { name: 'Verder naar controleren' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Klopt dit?' })).toBeVisible()
    await expect(page.getByText('Team Vergunningen')).toBeVisible()
    expect(await gestart()).toEqual([])
  })

  await test.step('na het starten begint Vorige niets opnieuw', async () => {
    await page.getByRole('button', { name: 'Samenwerking starten' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'De samenwerking is gestart' })).toBeVisible({
      timeout: 60_000,
    })
    const voortgang = page.url()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Samenwerking starten' })).toBeVisible()
    await expect(naam(page)).toHaveValue('')
    await page.goto(voortgang)
    await page.reload()
    await page.getByRole('link', { name: 'Naar het dossier' }).click()
    await page.waitForURL(/\/samenwerkingen\/SAM-\d+/)
    await expect(page.getByRole('link', { name: 'vergunningen@zandbakdorp.example' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'De samenwerking is gestart' })).toBeVisible()
    expect(await gestart()).toHaveLength(1)
    const posts = (await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')
    expect(posts.map(({ pad }) => pad.split('/').at(-1))).toEqual(['samenwerkingen', 'deelnemers', 'actieverzoeken'])
  })
})

test('ook wie meteen start en dan Vorige kiest, vindt een leeg formulier', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.goto('/samenwerkingen/nieuw')
  await page.getByLabel('Verzoeknummer', { exact: true }).fill('2026112200072')
  await naam(page).fill('Dakkapel')
  await page.getByRole('button', { name: 'Samenwerking starten' }).click()
  await page.waitForURL(/\/samenwerkingen\/SAM-\d+/)
  await page.goBack()
  await page.waitForURL(NIEUW)
  await expect(naam(page)).toHaveValue('')
  await page.goForward()
  await page.waitForURL(/\/samenwerkingen\/SAM-\d+/)
  await page.goto('/samenwerkingen/nieuw')
  await expect(naam(page)).toHaveValue('')
  const posts = (await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')
  expect(posts).toHaveLength(1)
})

test('wie het concept verwijdert, is alles kwijt, ook wat hij daarna nog terughaalt', async ({ inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.goto('/samenwerkingen/nieuw')
  await typEnWacht(page, naam(page), 'Toch niet')
  await page.goto('/werkvoorraad')
  await page.getByRole('link', { name: 'Toch niet' }).click()
  await expect(naam(page)).toHaveValue('Toch niet')
  await naam(page).fill('Toch niet, of wel')
  await page.getByRole('button', { name: 'Concept verwijderen' }).click()
  await expect(naam(page)).toHaveValue('')
  await page.goBack()
  await page.goForward()
  await expect(naam(page)).toHaveValue('')
  await page.goto('/werkvoorraad')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Toch niet')).toHaveCount(0)
})
