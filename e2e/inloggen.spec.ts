import { expect, logIn, naarOefenlogin, test } from './fixtures.ts'

test('zonder mandaat staat er wie het moet aanvragen, met beide vinkjes en de termijn', async ({ inloggen }) => {
  const page = await inloggen('Behandelaar · Provincie Zandland')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mandaat')
  await expect(page.getByText('Samenwerkfunctionaliteit', { exact: false }).first()).toBeVisible()
  await expect(page.getByText('Behandeldienstconfiguratie', { exact: false }).first()).toBeVisible()
  await expect(page.getByText('twee werkdagen', { exact: false }).first()).toBeVisible()
  expect((await page.request.get('/api/samenwerkingen')).status()).toBe(403)
})

test('een organisatie zonder OIN krijgt uitleg en geen sessie', async ({ inloggen }) => {
  const page = await inloggen('Medewerker · Bouwbedrijf Zandstorm')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('OIN')
  expect((await page.request.get('/api/samenwerkingen')).status()).toBe(401)
})

test('wie geen abonnement op de dienst heeft, leest wat te doen', async ({ inloggen }) => {
  const page = await inloggen('Stagiair · GGD zonder abonnement')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('DSO Samenwerken')
  expect((await page.request.get('/api/samenwerkingen')).status()).toBe(401)
})

test('een te laag betrouwbaarheidsniveau komt er niet in', async ({ inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland', { niveau: 'LoA1' })
  await expect(page.getByRole('main').getByRole('alert')).toContainText('niveau')
  expect((await page.request.get('/api/samenwerkingen')).status()).toBe(401)
})

test('annuleren is geen fout, en opnieuw inloggen lukt', async ({ page, wereld }) => {
  await page.goto('/inloggen')
  await naarOefenlogin(page, wereld)
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('afgebroken')
  await logIn(page, wereld, 'Adviseur · GGD Zandbakland')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
})

test('wie voor twee organisaties werkt, kiest er een en kan uitloggen', async ({ inloggen }) => {
  const page = await inloggen('Inhuur · Zandbakdorp en Zandkust')
  expect((await page.request.get('/api/samenwerkingen')).status()).toBe(401)
  await page.goto('/inloggen/organisatie?terug=/notificaties')
  await page.getByRole('button', { name: 'Doorgaan' }).click()
  await expect(page.getByRole('heading', { name: 'Er is 1 fout' })).toBeFocused()
  await page.getByRole('radio', { name: /Omgevingsdienst Zandkust/ }).check()
  await page.getByRole('button', { name: 'Doorgaan' }).dblclick()
  await expect(page).toHaveURL(/\/notificaties$/)
  await expect(page.getByText('Omgevingsdienst Zandkust').filter({ visible: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByRole('heading', { name: 'U bent uitgelogd' })).toBeVisible()
  expect((await page.request.get('/api/samenwerkingen')).status()).toBe(401)
})

test('een ketenpartner kan niet starten, en leest waarom', async ({ inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  const antwoord = await page.goto('/samenwerkingen/nieuw')
  expect(antwoord?.status()).toBe(403)
  await expect(page.getByRole('main')).toContainText('bevoegd gezag of behandeldienst')
})

test('na het inloggen komt u op de pagina die u wilde zien', async ({ page, wereld }) => {
  await page.goto('/notificaties')
  await expect(page).toHaveURL(/\/inloggen\?/)
  await logIn(page, wereld, 'Adviseur · GGD Zandbakland')
  await expect(page).toHaveURL(/\/notificaties$/)
})

test.describe('een verzoeknummer dat niet kan', () => {
  for (const [nummer, tekst] of [
    ['2026112200404', 'kent dit verzoeknummer niet'],
    ['2026112200403', 'ander bevoegd gezag'],
    ['123', '13 cijfers'],
  ] as const) {
    test(nummer, async ({ inloggen }) => {
      const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
      await page.goto('/samenwerkingen/nieuw')
      await page.getByLabel('Verzoeknummer').fill(nummer)
      await page.getByLabel('Naam', { exact: true }).fill('Kap zes bomen')
      await page.getByRole('button', { name: 'Samenwerking starten' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText(tekst)
      await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Kap zes bomen')
    })
  }
})
