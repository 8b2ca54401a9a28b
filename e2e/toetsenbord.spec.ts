import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { maakBestand } from './stappen/document.ts'

test.use({ scenario: 'seed' })

/** More stops than any page has: who needs more is caught in a trap. */
const MEESTE_STOPS = 150

/** Tab until the element has the focus; each stop on the way must be visible and must show that it has the focus. */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  await expect(doel).toBeVisible()
  for (let stop = 0; stop < MEESTE_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const focus = page.locator(':focus')
    if ((await focus.count()) === 0) continue
    expect(await focus.evaluate(toontFocus), await focus.evaluate((element) => element.outerHTML.slice(0, 200))).toBe(
      true,
    )
    if (await doel.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`no Tab reaches ${doel.toString()}`)
}

/** An outline of its own or around what wraps it, as a file choice or a radio has. */
function toontFocus(element: Element): boolean {
  for (let kijk: Element | null = element; kijk !== null; kijk = kijk.parentElement) {
    const stijl = getComputedStyle(kijk)
    if (stijl.outlineStyle !== 'none' && Number.parseFloat(stijl.outlineWidth) >= 2) return true
  }
  return false
}

async function kies(page: Page, doel: Locator): Promise<void> {
  await tabNaar(page, doel)
  await page.keyboard.press('Enter')
}

test('van inloggen tot uitloggen zonder muis', async ({ wereld, browser }, testInfo) => {
  test.setTimeout(120_000)
  const advies = await maakBestand(testInfo.outputPath('advies.pdf'), 20_000)
  const page = await (await browser.newContext()).newPage()
  const school = wereld.dossiers.find(({ titel }) => titel === 'Nieuwbouw school')

  // Inloggen.
  await page.goto('/inloggen')
  await kies(page, page.getByRole('button', { name: 'Inloggen met eHerkenning' }))
  await page.getByRole('heading', { name: /Oefenlogin/ }).waitFor()
  const oefenlogin = new URL(page.url())
  oefenlogin.searchParams.set('wereld', wereld.id)
  await page.goto(oefenlogin.href)
  const persona = page.getByRole('radio', { name: wereld.persona('Adviseur · GGD Zandbakland').label, exact: true })
  const eerste = page.getByRole('radio').first()
  await eerste.focus()
  for (let stop = 0; stop < 20 && !(await persona.isChecked()); stop += 1) await page.keyboard.press('ArrowDown')
  await expect(persona).toBeChecked()
  await kies(page, page.getByRole('button', { name: 'Inloggen' }))
  await page.waitForURL(/\/werkvoorraad/)

  // Van de werkvoorraad naar het verzoek; de sprong naar de inhoud slaat het menu over.
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAttribute('href', '#inhoud')
  await page.keyboard.press('Enter')
  await kies(page, page.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true }).first())
  await page.waitForURL(/\/actieverzoeken\//)
  const adres = page.url()
  await kies(page, page.getByRole('button', { name: 'In behandeling nemen' }))
  await expect(page.getByRole('button', { name: 'In behandeling nemen' })).toBeHidden()

  // Downloaden en een document toevoegen.
  await page.goto(`/samenwerkingen/${String(school?.samenwerkingId)}/documenten`)
  const download = page.waitForEvent('download')
  await kies(page, page.getByRole('link', { name: /^Downloaden / }).first())
  await (await download).path()
  await kies(page, page.getByRole('link', { name: 'Documenten toevoegen' }))
  await page.waitForURL(/toevoegen/)
  const kiezer = page.waitForEvent('filechooser')
  await kies(page, page.getByRole('button', { name: 'Bestanden kiezen' }))
  await (await kiezer).setFiles(advies)
  await tabNaar(page, page.getByRole('radio', { name: 'Vertrouwelijk', exact: true }).first())
  await page.keyboard.press('Space')
  await kies(page, page.getByRole('button', { name: /^(Documenten|1 document) toevoegen$/ }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('toegevoegd')

  // Gereedmelden, even weg, en uitloggen.
  await page.clock.install()
  await page.goto(adres)
  await kies(page, page.getByRole('link', { name: 'Gereedmelden', exact: true }))
  await page.waitForURL(/gereedmelden/)
  const toelichting = page.getByLabel(/^Toelichting/)
  await tabNaar(page, toelichting)
  await page.keyboard.type('Zie het ')
  const waarschuwing = page.getByRole('alertdialog', { name: 'Wilt u aangemeld blijven?' })
  // Its watch comes after the page itself.
  await expect(async () => {
    await page.clock.fastForward('13:10')
    await expect(waarschuwing).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(page.getByRole('button', { name: 'Aangemeld blijven' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(waarschuwing).toHaveCount(0)
  await page.keyboard.type('advies.')
  await expect(toelichting).toHaveValue('Zie het advies.')
  await kies(page, page.getByRole('button', { name: 'Gereedmelden', exact: true }))
  await page.waitForURL(/bewijs/)
  await kies(page, page.getByRole('button', { name: 'Uitloggen' }))
  await page.waitForURL(/uitgelogd/)
})
