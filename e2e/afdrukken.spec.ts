import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test.use({ scenario: 'seed' })

const ZWART = 'rgb(0, 0, 0)'
const WIT = 'rgb(255, 255, 255)'

const stijl = (element: Locator, eigenschap: string) =>
  element.evaluate((het, naam) => getComputedStyle(het).getPropertyValue(naam), eigenschap)

/** On paper there is nothing to click or to fill in, and the reference says what the sheet is about. */
async function verwachtBlad(page: Page, kenmerk: string): Promise<void> {
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('main').getByText(kenmerk).filter({ visible: true }).first()).toBeVisible()
  expect(await stijl(page.locator('body'), 'background-color')).toBe(WIT)
  expect(await stijl(page.locator('body'), 'color')).toBe(ZWART)
}

/** A table is a table on the narrow sheet too, keeps its head on every page, and no row is cut in two or stands alone. */
async function verwachtTabel(tabel: Locator): Promise<void> {
  await expect(tabel).toBeVisible()
  expect(await stijl(tabel, 'display')).toBe('table')
  expect(await stijl(tabel.locator('thead'), 'display')).toBe('table-header-group')
  const laatste = tabel.getByRole('row').last()
  for (const breuk of ['break-inside', 'break-before']) expect(await stijl(laatste, breuk)).toBe('avoid')
}

/** Strikt vertrouwelijk without colour: the word, and hatching that the printer may not leave out. */
async function verwachtStrikt(rand: Locator): Promise<void> {
  const woord = rand.getByText('Strikt vertrouwelijk', { exact: true }).first()
  await expect(woord).toBeVisible()
  expect(await stijl(woord, 'color')).toBe(ZWART)
  expect(await stijl(rand, 'background-image')).toContain('repeating-linear-gradient')
  expect(await stijl(rand, 'print-color-adjust')).toBe('exact')
}

test('op papier staat wat ertoe doet, ook zonder kleur', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const { samenwerkingId } = wereld.dossier('Dakopbouw Lindelaan 4')
  const dossier = `/samenwerkingen/${samenwerkingId}`
  const main = page.getByRole('main')

  await test.step('werkvoorraad op een breed scherm: een gewone naam past op een regel', async () => {
    await expect(main.getByRole('heading', { level: 3, name: 'Te beantwoorden' })).toBeVisible()
    const rijen = await main.locator('tbody tr').all()
    expect(rijen.length).toBeGreaterThan(0)
    for (const rij of rijen) expect((await rij.boundingBox())?.height, await rij.innerText()).toBeLessThanOrEqual(65)
  })

  // As wide as a browser counts an A4: wider than a tablet.
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })

  await test.step('werkvoorraad', async () => {
    await page.goto('/werkvoorraad')
    await verwachtBlad(page, samenwerkingId)
    await verwachtTabel(main.getByRole('table').first())
    await expect(main.getByText('U bent aan zet', { exact: true }).first()).toBeVisible()
    // More columns than an upright sheet has room for; each sheet says whose list it is and from when.
    expect(await stijl(page.locator('body'), 'page')).toBe('liggend')
    await expect(main.locator('.bladkop')).toHaveText(/Werkvoorraad · Gemeente Zandbakdorp.*Opgehaald op/)
  })

  await test.step('dossier', async () => {
    await page.goto(dossier)
    await verwachtBlad(page, samenwerkingId)
    // Beside the spine half a sheet would be left.
    const rug = await page.getByRole('complementary', { name: 'Deze samenwerking' }).boundingBox()
    const kop = await main.getByRole('heading', { level: 1 }).boundingBox()
    expect(kop?.y).toBeGreaterThanOrEqual((rug?.y ?? Number.NaN) + (rug?.height ?? Number.NaN))
    expect(kop?.x).toBe(rug?.x)
    // The second sheet says what it is of too: the head of a table is repeated.
    const bladkop = main.locator('.bladkop')
    expect(await stijl(bladkop, 'display')).toBe('table-header-group')
    await expect(bladkop).toContainText(`Dakopbouw Lindelaan 4 · ${samenwerkingId}`)
    await expect(bladkop).toContainText(/Dossier opgehaald op .*door Gemeente Zandbakdorp/)
    await expect(bladkop.getByText('Strikt vertrouwelijk')).toBeHidden()
    // Each fact once: here the spine leaves them to the page.
    await expect(main.getByText('Volledige toegang').filter({ visible: true })).toHaveCount(1)
  })

  const bewijs = await test.step('documenten', async () => {
    await page.goto(`${dossier}/documenten`)
    await verwachtBlad(page, samenwerkingId)
    await verwachtTabel(main.getByRole('table'))
    await expect(main.getByText('Dit is deel 1 van 2 van de lijst. De rest staat niet op dit papier.')).toBeVisible()
    const strikt = main.getByRole('row').filter({ hasText: 'Strikt vertrouwelijk' }).first()
    await verwachtStrikt(strikt)
    // On top of every sheet, also of one that has no such row.
    await expect(main.locator('.bladkop').getByText('Strikt vertrouwelijk')).toBeVisible()
    expect(await stijl(strikt.getByRole('rowheader'), 'padding-left')).toBe('20px')
    // Who does not see it is struck through, so that no colour has to tell.
    expect(await stijl(strikt.locator('.line-through').first(), 'text-decoration-line')).toContain('line-through')
    const href = await strikt.getByRole('link').first().getAttribute('href')
    return `${dossier}/documenten/bewijs?document=${String(href?.split('/').at(-1))}`
  })

  await test.step('verzendbewijs', async () => {
    await page.goto(bewijs)
    await verwachtBlad(page, samenwerkingId)
    await expect(page.getByRole('banner')).toHaveCount(0)
    // It stands alone: from whom, who must act, who sees it and who does not, and what the long number is.
    await expect(main.getByText('Verzendbewijs van Gemeente Zandbakdorp')).toBeVisible()
    await expect(main.getByText('Stand van het dossier, los van dit bewijs: U bent aan zet (2 keer)')).toBeVisible()
    await expect(main.getByText(/^Kunnen dit nu zien: .+, en wie later volledige toegang krijgt\.$/)).toBeVisible()
    await expect(main.getByText(/^Zien dit nu niet: GGD Zandbakland/)).toBeVisible()
    await expect(main.getByText('SHA-256:')).toBeVisible()
    await verwachtStrikt(main.locator('.rand').first())
    await expect(main.getByText(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/).first()).toBeVisible()
  })

  await test.step('actieverzoek', async () => {
    await page.goto(`${dossier}/actieverzoeken`)
    await main.getByRole('rowheader').getByRole('link').first().click()
    await expect(main.getByRole('heading', { name: 'Vraag', exact: true })).toBeVisible()
    await verwachtBlad(page, samenwerkingId)
    await expect(main.getByRole('heading', { name: 'Verloop' })).toBeVisible()
  })
})
