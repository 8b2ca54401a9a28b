import { randomUUID } from 'node:crypto'
import { test } from './ander-portaal.ts'
import { expect } from './fixtures.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'
import { vraagApi } from './stappen/vraag.ts'

test.use({ instellingen: { STARTEN_TOEGESTAAN: 'nee' }, scenario: 'seed' })

const CONCEPT = 'Bewaard toen het nog mocht'
const PAGINAS = ['', '/ketenpartners', '/controleren', `/voortgang/${randomUUID()}`]

test('staat starten uit, dan wijst niets ernaar en zegt elke pagina en elke route waarom', async ({
  inloggen,
  baseURL,
}) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')

  await test.step('een concept van voor die tijd', async () => {
    // This goes to the product itself, where starting is on.
    const bewaard = await page.request.put('/api/samenwerkingen/concept', {
      data: { titel: CONCEPT },
      headers: { origin: String(baseURL) },
    })
    expect(bewaard.status()).toBe(200)
  })

  await test.step('menu, werkvoorraad, samenwerkingen en uitleg', async () => {
    for (const pad of ['/werkvoorraad', '/samenwerkingen', '/help']) {
      await page.goto(pad)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('a[href*="/samenwerkingen/nieuw"]')).toHaveCount(0)
      await expect(page.getByRole('link', { name: 'Samenwerking starten', exact: true })).toHaveCount(0)
      await expect(page.getByText(CONCEPT)).toHaveCount(0)
    }
    await expect(page.getByText('In dit portaal kunt u geen samenwerking starten.')).toBeAttached()
    await page.goto('/samenwerkingen')
    await expect(page.getByText('Starten kan niet in dit portaal.')).toBeVisible()
  })

  await test.step('de pagina’s van starten zelf', async () => {
    for (const deel of PAGINAS) {
      await page.goto(`/samenwerkingen/nieuw${deel}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Starten kan niet in dit portaal')
      await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
    }
    await verwachtToegankelijk(page)
    await page.getByRole('link', { name: 'Naar de samenwerkingen' }).click()
    await page.waitForURL(/\/samenwerkingen$/)
  })

  await test.step('de routes', async () => {
    const start = { verzoeknummer: '2026112200061', titel: 'Toch', verzoekLaden: false }
    const routes = [
      ['PUT', '/api/samenwerkingen/concept', { titel: 'Toch' }],
      ['POST', '/api/samenwerkingen/taken', { versie: randomUUID(), tochNieuw: true }],
      ['POST', `/api/samenwerkingen/taken/${randomUUID()}/uitvoering`, {}],
      ['POST', '/api/samenwerkingen', start],
    ] as const
    for (const [method, adres, json] of routes) {
      const { status, tekst } = await vraagApi(page, adres, { method, json })
      expect([status, tekst], adres).toEqual([403, expect.stringContaining('Start haar in uw eigen zaaksysteem')])
    }
  })
})
