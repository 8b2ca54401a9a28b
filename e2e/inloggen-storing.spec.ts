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

test('een storing in het portaal zelf zegt dat het niet aan u ligt, met een nummer en niets anders uit het adres', async ({
  page,
}) => {
  const nummer = '0198c0de-0000-4000-8000-000000000001'
  await page.goto(`/inloggen?fout=storing&nummer=${nummer}`)
  const melding = page.getByRole('main').getByRole('alert')
  await expect(melding).toContainText('Inloggen lukt nu niet door een storing in dit portaal')
  await expect(melding).toContainText('U bent niet ingelogd.')
  await expect(melding).toContainText(`Nummer van deze melding: ${nummer}`)
  await page.goto('/inloggen?fout=storing&nummer=bel-0900-1234')
  await expect(melding).not.toContainText('0900')
  await page.goto('/uitgelogd?reden=storing')
  await expect(page.getByText('In deze browser bent u uitgelogd.')).toBeVisible()
})
