import { rename } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { downloadHash, hashVan, maakBestand, voegDocumentenToe } from './stappen/document.ts'
import { startSamenwerking } from './stappen/dossier.ts'

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
