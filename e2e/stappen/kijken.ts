import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** No finding of axe on the page as it stands, in light and in dark. */
export async function verwachtToegankelijk(page: Page): Promise<void> {
  // axe's way for pages with frames of other origins costs a second tab per look; these pages have no frames at all.
  expect(page.frames(), page.url()).toHaveLength(1)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const gevonden = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
    expect(gevonden, `${page.url()}, ${colorScheme}`).toEqual([])
  }
}

/** Nobody has to scroll sideways, at the width of a small phone. */
export async function verwachtPastOp320(page: Page): Promise<void> {
  const breed = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.setViewportSize({ width: 320, height: 800 })
  const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(teBreed, page.url()).toBeLessThanOrEqual(0)
  await page.setViewportSize(breed)
}
