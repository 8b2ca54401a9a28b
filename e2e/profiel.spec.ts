import { expect, test } from './fixtures.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'

test('wie inlogt, kiest zelf een naam, en die staat in geen adres dat het DSO kreeg', async ({ wereld, inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  const kop = page.getByRole('banner')
  await kop.getByRole('link', { name: 'Uw profiel: Medewerker' }).click()
  await page.waitForURL('/profiel')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw profiel')
  await expect(page.getByRole('main')).toContainText(wereld.organisatie('ggd').naam)
  await expect(page.getByRole('main')).toContainText('EH3')
  await verwachtToegankelijk(page)

  const veld = page.getByLabel('Weergavenaam (zelf opgegeven)')
  const bewaar = page.getByRole('button', { name: 'Weergavenaam bewaren' })
  await veld.fill('   ')
  await bewaar.click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Vul een naam in.')
  await veld.fill('a'.repeat(61))
  await bewaar.click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Gebruik ten hoogste 60 tekens.')
  await veld.fill('Wies\u202e snaJ')
  await bewaar.click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('letters, cijfers en leestekens')

  for (const naam of ['Wies Jansen', 'Wies de Vries', 'Wies de Vries']) {
    await veld.fill(naam)
    await bewaar.click()
    await expect(page.getByRole('status').filter({ hasText: naam })).toBeVisible()
    await expect(kop.getByRole('link', { name: `Uw profiel: ${naam}` })).toBeVisible()
    await expect(bewaar).not.toHaveAttribute('aria-disabled')
  }
  // Headers and bodies are not in this list: lib/server/weergavenaam.wire.test.ts looks at those.
  await page.goto('/samenwerkingen')
  const aanroepen = await wereld.aanroepen()
  expect(aanroepen.length).toBeGreaterThan(0)
  expect(aanroepen.map(({ pad, query }) => decodeURIComponent(`${pad} ${query}`)).join('\n')).not.toContain('Wies')
})
