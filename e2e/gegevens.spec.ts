import { expect, test } from './fixtures.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'

test.use({ scenario: 'seed' })

test('de initiator past aan, sluit en beëindigt', async ({ wereld, inloggen }) => {
  test.slow()
  const { samenwerkingId } = wereld.dossier('Nieuwbouw school')
  const dossier = `/samenwerkingen/${samenwerkingId}`
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')

  await test.step('Samenwerking aanpassen', async () => {
    await page.goto(dossier)
    await page.getByRole('link', { name: 'Samenwerking aanpassen' }).click()
    await page.getByLabel('E-mailadres').fill('geen adres')
    await page.getByRole('button', { name: 'Samenwerking aanpassen' }).click()
    await expect(page.getByRole('link', { name: /^Vul een e-mailadres in/ })).toBeVisible()
    await verwachtToegankelijk(page)
    await page.getByLabel('E-mailadres').fill('school@zandbakdorp.example')
    await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Nieuwbouw basisschool')
    await page.getByRole('button', { name: 'Samenwerking aanpassen' }).click()
    await expect(page.getByText('De gegevens zijn aangepast')).toBeVisible()
    await expect(page.getByRole('link', { name: 'school@zandbakdorp.example' })).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Deze samenwerking' })).toContainText('Nieuwbouw basisschool')
  })

  await test.step('Samenwerking sluiten', async () => {
    await page.getByRole('link', { name: 'Samenwerking sluiten' }).click()
    await expect(page.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true })).toBeVisible()
    await verwachtToegankelijk(page)
    await page.getByRole('button', { name: 'Samenwerking sluiten' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'De samenwerking is gesloten' })).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Deze samenwerking' })).toContainText('StatusGesloten')
    await verwachtToegankelijk(page)
    await page.getByRole('link', { name: 'Naar het dossier' }).click()
    await expect(page.getByRole('link', { name: 'Samenwerking aanpassen' })).toBeHidden()
  })

  await test.step('Samenwerking beëindigen', async () => {
    await page.getByRole('link', { name: 'Samenwerking beëindigen' }).click()
    await expect(page.getByText('Download eerst wat u moet bewaren')).toBeVisible()
    await verwachtToegankelijk(page)
    await page.getByRole('button', { name: 'Samenwerking beëindigen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `${samenwerkingId} is beëindigd` })).toBeVisible()
    await verwachtToegankelijk(page)
    expect((await page.goto(dossier))?.status()).toBe(404)
  })
})

test('wie intussen werd ingehaald, leest wat er nu staat en houdt wat hij typte', async ({ wereld, inloggen }) => {
  const aanpassen = `/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}/aanpassen`
  const een = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const twee = await inloggen('Teamleider · Gemeente Zandbakdorp')
  const knop = { name: 'Samenwerking aanpassen' }
  await een.goto(aanpassen)
  await twee.goto(aanpassen)
  await een.getByLabel('Locatie').fill('Schoolstraat 1')
  await een.getByRole('button', knop).click()
  await expect(een.getByText('De gegevens zijn aangepast')).toBeVisible()
  await twee.getByLabel('Locatie').fill('Schoolstraat 3')
  await twee.getByRole('button', knop).click()
  await expect(
    twee.getByText(/Intussen gewijzigd door Gemeente Zandbakdorp .* Locatie is nu ‘Schoolstraat 1’/),
  ).toBeVisible()
  await expect(twee.getByLabel('Locatie')).toHaveValue('Schoolstraat 3')
  await twee.getByRole('button', knop).click()
  await expect(twee.getByText('De gegevens zijn aangepast')).toBeVisible()
  await expect(twee.getByText('Schoolstraat 3')).toBeVisible()
})

test('een ketenpartner leest waarom hij niets aanpast, en komt er ook niet door het adres', async ({
  wereld,
  inloggen,
}) => {
  const dossier = `/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}`
  const page = await inloggen('Adviseur · GGD Zandbakland')
  await page.goto(dossier)
  await expect(page.getByText('Alleen de initiator, Gemeente Zandbakdorp, past deze gegevens aan')).toBeVisible()
  const ketenpartner = `ketenpartners/${wereld.organisatie('zandsloot').oin}`
  const vanDeInitiator = ['aanpassen', 'sluiten', 'beeindigen', 'verzoek', 'ketenpartners/uitnodigen']
  for (const act of [...vanDeInitiator, `${ketenpartner}/toegang`, `${ketenpartner}/verwijderen`]) {
    expect((await page.goto(`${dossier}/${act}`))?.status(), act).toBe(403)
    await expect(page.getByText('Alleen de initiator, Gemeente Zandbakdorp, mag')).toBeVisible()
  }
  expect((await page.goto('/samenwerkingen/nieuw'))?.status()).toBe(403)
  await expect(page.getByText('Alleen een bevoegd gezag of behandeldienst start een samenwerking.')).toBeVisible()
})
