import { expect, test } from './fixtures.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'

test.use({ scenario: 'seed' })

test('een bouwer ziet het verkeer van zijn wereld en leest het koppelvlak', async ({
  browser,
  controlUrl,
  wereld,
  inloggen,
}) => {
  const portaal = await inloggen('Adviseur · GGD Zandbakland')
  await portaal.goto('/samenwerkingen')
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${controlUrl}/venster?wereld=${wereld.id}`)
  const rij = page.getByRole('row').filter({ hasText: 'GET /samenwerkingen' }).first()
  await expect(rij).toContainText('00000099000000990000')
  await expect(rij).toContainText(wereld.organisatie('ggd').oin)
  await expect(rij).toContainText('200 gelukt')
  await verwachtToegankelijk(page)

  // What happens now appears by itself.
  await wereld.storing({ route: 'GET /notificaties', soort: 'status', status: 503 })
  await portaal.goto('/notificaties')
  await expect(page.getByRole('row').filter({ hasText: '503 Deze storing is besteld' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Stilzetten' }).click()
  await expect(page.getByRole('status')).toHaveText('De lijst staat stil.')

  await page.getByRole('link', { name: 'Koppelvlak en aannames' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Koppelvlak en aannames' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('12 bewezen, 16 afgeleid, 2 eigen keuze')
  await expect(page.getByRole('heading', { level: 3, name: /^[SPDABN]\d / })).toHaveCount(30)
  await expect(page.getByRole('heading', { level: 3, name: /^U\d+ – / })).toHaveCount(16)
  await verwachtToegankelijk(page)
  await context.close()
})

test('het venster is zonder JavaScript heel, en toont wat er werd geweigerd', async ({
  browser,
  controlUrl,
  wereld,
}) => {
  await fetch(`${controlUrl}/werelden/${wereld.id}/contract`, {
    method: 'PUT',
    body: JSON.stringify({ afwijkingen: ['U10'] }),
  })
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${controlUrl}/venster`)
  await page.getByLabel('Wereld').selectOption(wereld.id)
  await page.getByRole('button', { name: 'Tonen' }).click()
  await expect(page.getByRole('cell', { name: 'Er is nog niets gevraagd.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stilzetten' })).toBeHidden()
  await page.getByRole('link', { name: 'Koppelvlak en aannames' }).click()
  await expect(page.getByText(`omgezet in ${wereld.id}`)).toBeVisible()
  await context.close()
})
