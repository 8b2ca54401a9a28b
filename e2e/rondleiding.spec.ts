import path from 'node:path'
import type { Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { type Moment, vertelHoofdpad } from './stappen/hoofdpad.ts'

const MAP = path.resolve(import.meta.dirname, '../docs/beelden')

/** A picture for the README, of what the product shows at this moment. */
async function beeld(naam: Moment | 'werkvoorraad-smal-donker', page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: path.join(MAP, `${naam}.png`), animations: 'disabled' })
}

test.describe('het hoofdpad, het hele verhaal', () => {
  test.use({ viewport: { width: 1280, height: 860 } })

  test('van inloggen tot wat een derde niet mag zien', async ({ wereld, inloggen }, testInfo) => {
    const plek = (naam: string) => testInfo.outputPath(naam)
    await vertelHoofdpad({ wereld, inloggen, plek, bytes: 60_000_000, opMoment: beeld })
  })
})

test.describe('donker en smal', () => {
  test.use({ scenario: 'seed' })

  test('de werkvoorraad', async ({ inloggen }) => {
    const page = await inloggen('Adviseur · GGD Zandbakland', { colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/werkvoorraad')
    await beeld('werkvoorraad-smal-donker', page)
  })
})
