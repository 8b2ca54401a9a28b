import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { zetOvergang } from './stappen/actieverzoek.ts'
import { verwachtPast, verwachtToegankelijk } from './stappen/kijken.ts'

test.use({ scenario: 'seed' })

const KOPPELEN = 'POST /actieverzoeken/{actieverzoekId}/documenten'
const KNOP = 'Selectie koppelen aan actieverzoek'

async function kies(page: Page, namen: readonly string[]): Promise<void> {
  for (const naam of namen) await page.getByRole('checkbox', { name: `${naam} kiezen` }).check()
  await page.getByRole('button', { name: KNOP }).click()
  await page.waitForURL(/\/documenten\/koppelen\?/)
}

test('een selectie koppelen: één mislukt document houdt de andere niet tegen', async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const lijst = `/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}/documenten`
  await page.goto(lijst)
  await kies(page, ['ontwerp-school.pdf', 'watertoets.pdf', 'aanvraag-school.pdf'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documenten koppelen aan een actieverzoek')
  await expect(page.getByRole('heading', { name: 'U koos 3 documenten' })).toBeVisible()
  await verwachtToegankelijk(page)
  await verwachtPast(page)
  const koppelen = page.getByRole('button', { name: 'Koppelen aan actieverzoek' })
  await koppelen.click()
  await expect(page.getByRole('alert').getByRole('link', { name: 'Kies een actieverzoek.' })).toBeVisible()

  await wereld.storing({ route: KOPPELEN, soort: 'status', status: 503, keer: 1 })
  await page.getByRole('radio', { name: 'Advies luchtkwaliteit' }).check()
  await koppelen.click()
  await expect(page.getByRole('alert').filter({ hasText: '2 van 3 documenten gekoppeld' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Niet elk document is gekoppeld' })).toBeFocused()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Niet gekoppeld. Het DSO heeft een storing.' }),
  ).toHaveCount(1)
  await verwachtToegankelijk(page)
  await verwachtPast(page)
  await page.getByRole('button', { name: '1 document opnieuw koppelen' }).click()
  await page.waitForURL(/\/actieverzoeken\/[0-9a-f-]{36}$/)
  for (const naam of ['ontwerp-school.pdf', 'watertoets.pdf', 'aanvraag-school.pdf']) {
    await expect(page.getByRole('button', { name: `Ontkoppelen ${naam}` })).toBeVisible()
  }
  const gestuurd = (await wereld.aanroepen()).filter(
    ({ pad, methode }) => methode === 'POST' && pad.endsWith('/documenten'),
  )
  expect(gestuurd.map(({ status }) => status)).toEqual([503, 204, 204, 204])

  await page.goto(lijst)
  await kies(page, ['ontwerp-school.pdf', 'watertoets.pdf'])
  await expect(
    page.getByRole('heading', { name: /^Deze documenten zitten al bij elk lopend actieverzoek/ }),
  ).toBeVisible()
})

test('een ketenpartner koppelt ook, ook als het al is gereedgemeld, en alleen aan wat van of aan hem is', async ({
  wereld,
  inloggen,
}) => {
  test.slow()
  const dossier = `/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}`
  const ggd = await inloggen('Adviseur · GGD Zandbakland')
  await ggd.goto(`${dossier}/actieverzoeken`)
  await ggd.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true }).click()
  await ggd.waitForURL(/\/actieverzoeken\/[0-9a-f-]{36}$/)
  const adres = ggd.url()
  await zetOvergang('Gereedmelden', 'Zie het advies.')(ggd)
  await ggd.goto(adres)
  await ggd.getByRole('link', { name: 'Document koppelen' }).click()
  await expect(ggd.getByRole('heading', { level: 1, name: 'Document koppelen' })).toBeVisible()
  await ggd.goto(`${dossier}/documenten`)
  await kies(ggd, ['watertoets.pdf'])
  await ggd.getByRole('radio', { name: 'Advies luchtkwaliteit' }).check()
  await expect(ggd.getByText(/Gereedgemeld$/)).toBeVisible()
  await ggd.getByRole('button', { name: 'Koppelen aan actieverzoek' }).click()
  await ggd.waitForURL(adres)
  await expect(ggd.getByRole('button', { name: 'Ontkoppelen watertoets.pdf' })).toBeVisible()

  const waterschap = await inloggen('Adviseur · Waterschap De Zandsloot')
  await waterschap.goto(`${dossier}/documenten`)
  await waterschap.getByText('Downloaden als zip', { exact: true }).click()
  await expect(waterschap.getByRole('button', { name: 'Selectie downloaden (zip)' })).toBeVisible()
  await expect(waterschap.getByRole('button', { name: KNOP })).toBeHidden()
  await waterschap.goto(`${dossier}/documenten/koppelen`)
  await expect(waterschap.getByRole('heading', { level: 1, name: 'Koppelen kan nu niet' })).toBeVisible()
  await verwachtToegankelijk(waterschap)
  await verwachtPast(waterschap)

  await test.step('een collega rondt het laatste af terwijl u kiest', async () => {
    await ggd.goto(`${dossier}/documenten`)
    const gemeente = await inloggen('Behandelaar · Gemeente Zandbakdorp')
    await gemeente.goto(adres)
    await zetOvergang('Afronden')(gemeente)
    await expect(gemeente.getByText('U heeft dit afgerond')).toBeVisible()
    await kies(ggd, ['watertoets.pdf'])
    await expect(ggd.getByRole('heading', { level: 1, name: 'Koppelen kan nu niet' })).toBeVisible()
    await ggd.getByRole('link', { name: 'Naar de documenten' }).click()
    await ggd.getByText('Downloaden als zip', { exact: true }).click()
    await expect(ggd.getByRole('button', { name: KNOP })).toBeHidden()
    const document = await ggd.getByRole('link', { name: 'watertoets.pdf', exact: true }).getAttribute('href')
    expect((await ggd.goto(`${String(document)}/koppelen`))?.status()).toBe(200)
    await expect(ggd.getByRole('heading', { level: 1, name: 'Koppelen kan nu niet' })).toBeVisible()
  })
})

test('de keuze om te koppelen is zonder JavaScript te lezen; wat er niet is, staat er in woorden', async ({
  wereld,
  inloggen,
  browser,
}) => {
  const ingelogd = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await ingelogd.context().storageState(),
  })
  const page = await context.newPage()
  const lijst = `/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}/documenten`
  await page.goto(lijst)
  await page.getByText('Downloaden als zip of koppelen').click()
  await page.getByRole('button', { name: KNOP }).click()
  await expect(page.getByRole('heading', { name: 'U koos geen documenten' })).toBeVisible()
  await page.getByRole('link', { name: 'Naar de documenten' }).click()
  await kies(page, ['watertoets.pdf'])
  await expect(page.getByText('watertoets.pdf')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Advies luchtkwaliteit' })).toBeVisible()
  await page.goto(`${page.url()}&documentId=${crypto.randomUUID()}`)
  await expect(page.getByText('1 document valt af')).toBeVisible()
  await page.goto(`${lijst}/koppelen?documentId=${crypto.randomUUID()}`)
  await expect(page.getByRole('heading', { name: 'Wat u koos, is er niet meer' })).toBeVisible()
  const dicht = `/samenwerkingen/${wereld.dossier('Sloop loods').samenwerkingId}/documenten`
  expect((await page.goto(`${dicht}/koppelen`))?.status()).toBe(403)
  await context.close()
})

test('vóór het beëindigen zijn alle documenten in één keer te downloaden', async ({ wereld, inloggen }, testInfo) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.goto(`/samenwerkingen/${wereld.dossier('Sloop loods').samenwerkingId}/beeindigen`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Alle documenten downloaden, ook de strikt vertrouwelijke (zip)' }).click()
  const pad = testInfo.outputPath('alles.zip')
  await (await download).saveAs(pad)
  expect((await readFile(pad)).toString('latin1')).toContain('inhoudsopgave.html')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilt u deze samenwerking beëindigen?')
  await verwachtToegankelijk(page)
})
