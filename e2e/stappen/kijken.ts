import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The first look brings axe to the page; at the second it is there, and need not be read again. */
const LICHT_EN_DONKER = [
  ['light', {}],
  ['dark', { axeSource: 'void axe' }],
] as const

/** No finding of axe on the page as it stands, in light and in dark. */
export async function verwachtToegankelijk(page: Page): Promise<void> {
  // axe's way for pages with frames of other origins costs a second tab per look; these pages have no frames at all.
  expect(page.frames(), page.url()).toHaveLength(1)
  for (const [colorScheme, bron] of LICHT_EN_DONKER) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page, ...bron }).setLegacyMode().analyze()
    const gevonden = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
    expect(gevonden, `${page.url()}, ${colorScheme}`).toEqual([])
  }
}

/** A small phone, a tablet upright, and a small laptop: with and without room for the spine and for the columns of a table. */
const BREEDTES = [320, 800, 1024]

/** Nobody has to scroll sideways, however wide the screen is. */
export async function verwachtPast(page: Page): Promise<void> {
  const eigen = page.viewportSize() ?? { width: 1280, height: 720 }
  for (const width of BREEDTES) {
    await page.setViewportSize({ width, height: 800 })
    const teBreed = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(teBreed, `${page.url()}, ${width} px`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(eigen)
}
