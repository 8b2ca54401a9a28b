import { expect, test as base, type Page } from '@playwright/test'
import { Wereld } from './wereld.ts'

type Fixtures = {
  /** Which dossiers the test's own world starts with. */
  scenario: 'seed' | 'leeg'
  controlUrl: string
  /** Where the SWF listens, and the root that its certificate comes from. */
  swf: { basis: string; rootPem: string }
  wereld: Wereld
  /** Logs a persona in, in a browser of its own. */
  inloggen: (
    persona: string,
    opties?: { niveau?: string; javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' },
  ) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  scenario: ['leeg', { option: true }],
  controlUrl: ['', { option: true }],
  swf: [{ basis: '', rootPem: '' }, { option: true }],

  wereld: async ({ controlUrl, scenario }, use) => {
    const wereld = await Wereld.create(controlUrl, scenario)
    await use(wereld)
    await wereld.verwijder()
  },

  inloggen: async ({ browser, wereld }, use) => {
    const contexten: { close: () => Promise<void> }[] = []
    const vooraf: string[] = []
    await use(async (persona, { niveau, ...opties } = {}) => {
      const context = await browser.newContext(opties)
      contexten.push(context)
      context.on('request', (verzoek) => {
        if ('next-router-prefetch' in verzoek.headers()) vooraf.push(verzoek.url())
      })
      const page = await context.newPage()
      await page.goto('/inloggen')
      await logIn(page, wereld, persona, niveau)
      return page
    })
    for (const context of contexten) await context.close()
    // Whatever a test is about: a page is read when somebody goes there, not before (ADR 0018).
    expect(vooraf).toEqual([])
  },
})

export { expect }

/** From the portal's login page through the simulator, with a persona of this world. */
export async function logIn(page: Page, wereld: Wereld, persona: string, niveau?: string): Promise<void> {
  await naarOefenlogin(page, wereld)
  await page.getByRole('radio', { name: wereld.persona(persona).label, exact: true }).check()
  if (niveau !== undefined) await page.getByLabel('Betrouwbaarheidsniveau').selectOption({ label: niveau })
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

/** To the simulator's page, showing the personas of this world. */
export async function naarOefenlogin(page: Page, wereld: Wereld): Promise<void> {
  await page.getByRole('button', { name: 'Inloggen met eHerkenning' }).click()
  await page.getByRole('heading', { name: /Oefenlogin/ }).waitFor()
  const adres = new URL(page.url())
  adres.searchParams.set('wereld', wereld.id)
  await page.goto(adres.href)
}
