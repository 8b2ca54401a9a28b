import { rename } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { downloadHash, hashVan, maakBestand, voegDocumentenToe } from './stappen/document.ts'
import { naarOnderdeel, startSamenwerking } from './stappen/dossier.ts'

const TIEN_MIB = 10 * 1024 * 1024

test('rond de grens waar raamwerken bodies afkappen, blijft elk bestand heel', async ({ inloggen }, testInfo) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await startSamenwerking({ verzoeknummer: '2026112200010', naam: 'Grote tekeningen' })(page)
  const bestanden = []
  for (const [naam, bytes] of [
    ['net-minder.dwg', TIEN_MIB - 1],
    ['precies.dwg', TIEN_MIB],
    ['net-meer.dwg', TIEN_MIB + 1],
  ] as const) {
    bestanden.push({ pad: await maakBestand(testInfo.outputPath(naam), bytes), naam, keuze: 'Vertrouwelijk' as const })
  }
  await voegDocumentenToe(bestanden)(page)
  await page.getByRole('link', { name: 'Naar de documenten' }).click()
  for (const { pad, naam } of bestanden) expect(await downloadHash(page, naam), naam).toBe(await hashVan(pad))
})

test('een naam met aanhalingstekens en emoji komt heel terug', async ({ inloggen }, testInfo) => {
  const naam = 'advies "geluid" ’s nachts 🌳.pdf'
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await startSamenwerking({ verzoeknummer: '2026112200011', naam: 'Bijzondere namen' })(page)
  const pad = testInfo.outputPath(naam)
  await rename(await maakBestand(testInfo.outputPath('tijdelijk'), 1000), pad)
  await voegDocumentenToe([{ pad, naam, keuze: 'Vertrouwelijk' }])(page)
  await page.getByRole('link', { name: 'Naar de documenten' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: `Downloaden ${naam}` }).click()
  expect((await download).suggestedFilename()).toContain('advies')
  expect(await hashVan(await (await download).path())).toBe(await hashVan(pad))
})

test('een leeg bestand en een vergeten keuze worden vóór het versturen gezegd', async ({
  wereld,
  inloggen,
}, testInfo) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200012', naam: 'Vergeten keuze' })(page)
  await page.goto(`/samenwerkingen/${samenwerkingId}/documenten/toevoegen`)
  const kiezer = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Bestanden kiezen' }).click()
  await (
    await kiezer
  ).setFiles([
    await maakBestand(testInfo.outputPath('leeg.txt'), 0),
    await maakBestand(testInfo.outputPath('advies.pdf'), 10),
  ])
  await page.getByRole('button', { name: '1 document toevoegen' }).click()
  await expect(page.getByRole('heading', { name: 'Er zijn 2 fouten' })).toBeFocused()
  await page.getByRole('link', { name: 'leeg.txt is leeg. Kies een bestand met inhoud.' }).press('Enter')
  await expect(page.getByText('leeg.txt', { exact: true })).toBeFocused()
  await page
    .getByRole('link', { name: 'Kies voor advies.pdf of het vertrouwelijk of strikt vertrouwelijk is.' })
    .press('Enter')
  await expect(page.getByRole('group', { name: 'Wie mag advies.pdf zien?' })).toBeFocused()
  const verstuurd = (await wereld.aanroepen()).filter(
    ({ methode, pad }) => methode === 'POST' && pad.endsWith('/documenten'),
  )
  expect(verstuurd).toEqual([])
})

test('wie stopt, voegt niets toe; daarna gaat het bestand alsnog, en één keer', async ({ inloggen }, testInfo) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200013', naam: 'Toch nog niet' })(page)
  const dossier = `/samenwerkingen/${samenwerkingId}/documenten`
  const pad = await maakBestand(testInfo.outputPath('tekening.dwg'), TIEN_MIB)
  await naarOnderdeel('Documenten')(page)
  await page.getByRole('link', { name: 'Documenten toevoegen' }).click()
  const kiezer = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Bestanden kiezen' }).click()
  await (await kiezer).setFiles([pad])
  await page.getByRole('radio', { name: 'Vertrouwelijk', exact: true }).check()
  const verstuur = page.getByRole('button', { name: '1 document toevoegen' })
  const naarDocumenten = page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: 'Documenten' })

  const zetLijn = await lijnVan(page)
  await zetLijn(TIEN_MIB / 20)
  await verstuur.click()
  await expect(page.getByText(/wordt verstuurd, [2-9]\d%/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Annuleren' })).toHaveCount(0)
  // Leaving asks first, and who stays goes on sending.
  expect(await vraagBij(page, () => naarDocumenten.click())).toContain('Dan stopt het versturen')
  await page.getByRole('button', { name: 'Stoppen' }).click()
  await expect(page.getByText('gestopt, niet toegevoegd')).toBeVisible()
  await expect(verstuur).toBeFocused()
  const ernaast = await page.context().newPage()
  await ernaast.goto(dossier)
  await expect(ernaast.getByRole('heading', { level: 1 })).toHaveText('Documenten')
  await expect(ernaast.getByText('tekening.dwg')).toHaveCount(0)
  expect(await vraagBij(page, () => page.goBack({ waitUntil: 'commit', timeout: 2_000 }).catch(() => null))).toContain(
    'opnieuw kiezen',
  )

  await zetLijn(-1)
  await verstuur.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw document is toegevoegd', { timeout: 60_000 })
  await page.getByRole('link', { name: 'Naar de documenten' }).click()
  await expect(page.getByText('tekening.dwg', { exact: true })).toHaveCount(1)
  expect(await downloadHash(page, 'tekening.dwg')).toBe(await hashVan(pad))
})

/** Sets how many bytes go up in a second; -1 for as many as there can. */
async function lijnVan(page: Page): Promise<(uploadThroughput: number) => Promise<void>> {
  const cdp = await page.context().newCDPSession(page)
  return async (uploadThroughput) => {
    const vrij = { offline: false, latency: 0, downloadThroughput: -1 }
    await cdp.send('Network.emulateNetworkConditions', { ...vrij, uploadThroughput })
  }
}

/** What the browser asks of who leaves; the answer is no. */
async function vraagBij(page: Page, doe: () => Promise<unknown>): Promise<string> {
  const [dialoog] = await Promise.all([
    page.waitForEvent('dialog').then(async (een) => {
      await een.dismiss()
      return een
    }),
    doe(),
  ])
  return dialoog.message()
}
