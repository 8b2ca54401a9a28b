import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { verwachtPast, verwachtToegankelijk } from './stappen/kijken.ts'

test.use({ scenario: 'seed' })

const INHOUD = 'GET /documenten/{documentId}/content'

async function kiesBestanden(page: Page, bestanden: readonly string[]): Promise<void> {
  const kiezer = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Bestanden kiezen' }).click()
  await (await kiezer).setFiles([...bestanden])
}

test('document bekijken, controleren, aanpassen en koppelen', async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const { samenwerkingId } = wereld.dossier('Nieuwbouw school')
  await page.goto(`/samenwerkingen/${samenwerkingId}/documenten`)
  await verwachtToegankelijk(page)
  await verwachtPast(page)
  // Nobody sorted it: the newest stands first, and the head says so.
  await expect(page.getByRole('columnheader', { name: 'Toegevoegd' })).toHaveAttribute('aria-sort', 'descending')
  // A row of the list is two lines: the name, and below it what tells it from its neighbours.
  const hoogten = await page
    .locator('tbody tr')
    .evaluateAll((rijen) => rijen.map((rij) => rij.clientHeight).toSorted((a, b) => a - b))
  expect(hoogten[Math.floor(hoogten.length / 2)], String(hoogten)).toBeLessThanOrEqual(64)
  await page.getByRole('link', { name: 'ontwerp-school.pdf', exact: true }).click()
  await page.waitForURL(/\/documenten\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1, name: 'ontwerp-school.pdf' })).toBeVisible()
  const adres = page.url()

  await page.getByRole('button', { name: 'Controleer' }).click()
  await expect(page.getByText('Het document in de SWF hoort bij deze controlewaarde.')).toBeVisible()
  await verwachtToegankelijk(page)
  await wereld.storing({ route: INHOUD, soort: 'onzin', keer: 1 })
  await page.getByRole('button', { name: 'Controleer' }).click()
  await expect(page.getByText('Wij kregen een bestand met een andere controlewaarde.')).toBeVisible()

  await page.getByRole('link', { name: 'Koppelen aan actieverzoek' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('koppelen aan een actieverzoek')
  await verwachtToegankelijk(page)
  await page.getByRole('button', { name: 'Koppelen aan actieverzoek' }).click()
  await expect(page.getByRole('alert').getByRole('link', { name: 'Kies een actieverzoek.' })).toBeVisible()
  await page.getByRole('radio', { name: 'Advies luchtkwaliteit' }).check()
  await page.getByRole('button', { name: 'Koppelen aan actieverzoek' }).click()
  await page.waitForURL(`${adres}?gedaan=gekoppeld`)
  await expect(page.getByRole('status').filter({ hasText: 'Het document is gekoppeld' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ontkoppelen van Advies luchtkwaliteit' }).click()
  await expect(page.getByText('Dit document hoort niet bij een actieverzoek')).toBeVisible()

  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await expect(page.getByText('Wie dit document ziet, verandert niet.')).toBeVisible()
  await page.getByRole('radio', { name: 'Strikt vertrouwelijk', exact: true }).check()
  await expect(page.getByText('Zien dit document niet meer: Waterschap De Zandsloot.')).toBeVisible()
  await verwachtToegankelijk(page)
  await page.getByLabel(/^Omschrijving/).fill('Ontwerp, alleen voor wie het mag zien')
  await page.getByRole('button', { name: 'Gegevens aanpassen' }).click()
  await page.waitForURL(adres)
  await expect(page.getByText('Ontwerp, alleen voor wie het mag zien')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Wie kan dit zien?' })).toContainText(
    /Waterschap De Zandsloot\s*ziet niet dat dit document bestaat/,
  )

  const waterschap = await inloggen('Adviseur · Waterschap De Zandsloot')
  expect((await waterschap.goto(adres))?.status()).toBe(404)
  await waterschap.goto(`/samenwerkingen/${samenwerkingId}/documenten`)
  await expect(waterschap.getByText('Er kunnen documenten zijn die u niet ziet.')).toBeVisible()
  await expect(waterschap.getByText('ontwerp-school.pdf')).toBeHidden()
})

test('wat van een ander is, kunt u bekijken en niet aanpassen, tot de ander het verwijdert', async ({
  wereld,
  inloggen,
}) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  const { samenwerkingId } = wereld.dossier('Nieuwbouw school')
  await page.goto(`/samenwerkingen/${samenwerkingId}/documenten?van=anderen`)
  await page.getByRole('link', { name: 'ontwerp-school.pdf', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'ontwerp-school.pdf' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Downloaden ontwerp-school.pdf' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Gegevens aanpassen' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Document verwijderen' })).toBeHidden()
  const adres = page.url()
  expect((await page.goto(`${adres}/aanpassen`))?.status()).toBe(403)

  const eigenaar = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await eigenaar.goto(adres)
  await eigenaar.getByRole('link', { name: 'Document verwijderen' }).click()
  await expect(eigenaar.getByText('Alle deelnemers raken dit document kwijt.')).toBeVisible()
  await verwachtToegankelijk(eigenaar)
  await eigenaar.getByRole('button', { name: 'Document verwijderen' }).click()
  await expect(eigenaar.getByRole('heading', { level: 1 })).toHaveText('Documenten')
  await expect(eigenaar.getByText('ontwerp-school.pdf')).toHaveCount(0)
  expect((await page.goto(adres))?.status()).toBe(404)
})

test('zip van een selectie en van alles, ook zonder JavaScript', async ({ wereld, inloggen, browser }, testInfo) => {
  const ingelogd = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await ingelogd.context().storageState(),
  })
  const page = await context.newPage()
  await page.goto(`/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}/documenten`)
  // Without JavaScript it could do nothing.
  await expect(page.getByText(/^Alle \d+ op deze pagina$/)).toBeHidden()
  // The list is what one came for; the acts are there as soon as something is chosen, and after a refusal.
  const selectieKnop = page.getByRole('button', { name: 'Selectie downloaden (zip)' })
  await expect(selectieKnop).toBeHidden()
  const vinkje = page.getByRole('checkbox', { name: 'verkeersonderzoek.pdf kiezen' })
  await vinkje.check()
  await expect(selectieKnop).toBeVisible()
  await vinkje.uncheck()
  await expect(selectieKnop).toBeHidden()
  await page.getByText('Downloaden als zip of koppelen').click()
  await selectieKnop.click()
  await expect(page.getByRole('alert')).toContainText('U koos geen documenten')
  await expect(selectieKnop).toBeVisible()

  const haalZip = async (knop: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: knop }).click()
    const pad = testInfo.outputPath(`${knop}.zip`)
    await (await download).saveAs(pad)
    expect((await download).suggestedFilename()).toMatch(/^samenwerking-\d{13}-\d{4}-\d\d-\d\d\.zip$/)
    return (await readFile(pad)).toString('latin1')
  }
  await vinkje.check()
  const selectie = await haalZip('Selectie downloaden (zip)')
  expect(selectie).toContain('verkeersonderzoek.pdf')
  expect(selectie).not.toContain('ontwerp-school.pdf')
  await page.getByRole('checkbox', { name: 'aanvraag-school.pdf kiezen' }).check()
  await selectieKnop.click()
  await expect(page.getByRole('alert')).toContainText('U koos ook documenten die strikt vertrouwelijk zijn')
  const alles = await haalZip('Alles downloaden (zip)')
  expect(alles).toContain('ontwerp-school.pdf')
  expect(alles).not.toContain('aanvraag-school.pdf')
  await page.getByRole('checkbox', { name: 'Strikt vertrouwelijke documenten meenemen' }).check()
  expect(await haalZip('Alles downloaden (zip)')).toContain('aanvraag-school.pdf')
  await context.close()
})

test('een bestand dat er al staat, wordt herkend; één mislukt bestand houdt de andere niet tegen', async ({
  wereld,
  inloggen,
}, testInfo) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const dossier = `/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}/documenten`
  await page.goto(dossier)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Downloaden watertoets.pdf' }).click()
  const [zelfde, kopie, nieuw] = ['andere-naam.pdf', 'kopie.pdf', 'nieuw.txt'].map((naam) => testInfo.outputPath(naam))
  if (zelfde === undefined || kopie === undefined || nieuw === undefined) throw new Error('three files')
  await (await download).saveAs(zelfde)
  await (await download).saveAs(kopie)
  await writeFile(nieuw, `Nieuw ${createHash('sha256').update(wereld.id).digest('hex')}`)

  await page.goto(`${dossier}/toevoegen`)
  await kiesBestanden(page, [zelfde, kopie, nieuw])
  await expect(page.getByText('Dit bestand staat al in het dossier')).toHaveCount(2)
  await expect(page.getByRole('link', { name: /^watertoets\.pdf/ })).toHaveCount(2)
  await expect(page.getByText('dit is hetzelfde bestand als andere-naam.pdf')).toBeVisible()
  await page.getByRole('button', { name: 'Uit de lijst halen: kopie.pdf' }).click()

  const groep = (naam: RegExp) => page.getByRole('group', { name: naam })
  await groep(/andere-naam/)
    .getByRole('radio', { name: 'Vertrouwelijk', exact: true })
    .check()
  await page
    .getByRole('button', { name: /^Pas toe op alle bestanden/ })
    .first()
    .click()
  await expect(groep(/nieuw\.txt/).getByRole('radio', { name: 'Vertrouwelijk', exact: true })).toBeChecked()
  await verwachtToegankelijk(page)

  await wereld.storing({
    route: 'POST /samenwerkingen/{samenwerkingId}/documenten',
    soort: 'status',
    status: 503,
    keer: 1,
  })
  await page.getByRole('button', { name: '2 documenten toevoegen' }).click()
  await expect(page.getByText('1 van 2 bestanden is toegevoegd')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Verzendbewijs van wat is toegevoegd' })).toBeVisible()
  await page.getByRole('button', { name: 'Opnieuw proberen andere-naam.pdf' }).click()
  await page.waitForURL(/\/documenten\/bewijs\?/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Uw 2 documenten zijn toegevoegd')
})
