import { expect, naarOefenlogin, test } from './fixtures.ts'

/** What the simulator signs wrong, and the words somebody reads then. Signature and all else are right each time. */
const STORINGEN = [
  ['verkeerde-nonce', 'Het inloggen is niet afgerond'],
  ['verlopen-token', 'Het inloggen is niet afgerond'],
  ['onbekend-niveau', 'Het betrouwbaarheidsniveau is te laag'],
  ['verkeerde-dienst', 'Uw organisatie heeft geen abonnement op deze dienst'],
] as const

for (const [storing, woorden] of STORINGEN) {
  test(`${storing} in het token geeft geen sessie, en wie inlogt leest waarom`, async ({ page, wereld }) => {
    await page.goto('/inloggen')
    await naarOefenlogin(page, wereld)
    const adres = new URL(page.url())
    adres.searchParams.set('storing', storing)
    await page.goto(adres.href)
    await expect(page.getByText(`Storing aan: ${storing}`)).toBeVisible()
    const { label } = wereld.persona('Adviseur · GGD Zandbakland')
    await page.getByRole('radio', { name: label, exact: true }).check()
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(woorden)
    expect((await page.request.get('/api/samenwerkingen')).status()).toBe(401)
  })
}
