import { expect, test } from './fixtures.ts'
import { verwachtPast, verwachtToegankelijk } from './stappen/kijken.ts'

test.describe('de pagina van de beheerder', () => {
  test('de beheerder ziet hoe de koppeling ervoor staat en test de verbinding', async ({ inloggen }) => {
    const page = await inloggen('Beheerder · Gemeente Zandbakdorp')
    await page.getByRole('link', { name: 'Beheer', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koppeling met het DSO')
    await expect(page.getByText(/nog \d+ dagen/)).toBeVisible()
    await expect(page.getByText(/als het iets aan het DSO vraagt, hoogstens eens per tien seconden/)).toBeVisible()
    await page.getByRole('button', { name: 'Test de verbinding' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'De koppeling werkt.' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Samenwerkingen ophalen/ })).toContainText('uur')
    await verwachtToegankelijk(page)
  })

  test('bij een storing staat er wat er mis is en wat te doen, ook op een smal scherm', async ({
    wereld,
    inloggen,
  }) => {
    const page = await inloggen('Beheerder · Gemeente Zandbakdorp')
    await page.goto('/beheer/koppeling')
    await wereld.storing({ route: 'GET /notificaties', soort: 'status', status: 503 })
    await page.getByRole('button', { name: 'Test de verbinding' }).click()
    const uitslag = page.getByRole('status').filter({ hasText: 'De koppeling werkt niet' })
    await expect(uitslag.getByRole('listitem').filter({ hasText: 'Notificaties ophalen' })).toContainText(
      'Wat u kunt doen',
    )
    await verwachtPast(page)
    await verwachtToegankelijk(page)
  })
})

test('wie geen beheerder is, heeft geen menu-ingang en krijgt een echte 403', async ({ inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await expect(page.getByRole('link', { name: 'Beheer', exact: true })).toHaveCount(0)
  const antwoord = await page.goto('/beheer/koppeling')
  expect(antwoord?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U heeft geen toegang tot dit onderdeel')
})
