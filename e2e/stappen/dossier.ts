import { expect, test, type Page } from '@playwright/test'

type Stap<T = void> = (page: Page) => Promise<T>

/** Starts a samenwerking and gives its id. */
export function startSamenwerking(start: { verzoeknummer: string; naam: string; beschrijving?: string }): Stap<string> {
  return (page) =>
    test.step(`Samenwerking starten: ${start.naam}`, async () => {
      await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Samenwerkingen' }).click()
      await page.getByRole('link', { name: 'Samenwerking starten' }).click()
      await page.getByRole('heading', { name: 'Samenwerking starten' }).waitFor()
      await page.getByLabel('Verzoeknummer', { exact: true }).fill(start.verzoeknummer)
      await page.getByLabel('Naam', { exact: true }).fill(start.naam)
      if (start.beschrijving !== undefined) await page.getByLabel(/^Beschrijving/).fill(start.beschrijving)
      await page.getByRole('button', { name: 'Samenwerking starten' }).click()
      await page.waitForURL(/\/samenwerkingen\/SAM-\d+/)
      return samenwerkingIdVan(page)
    })
}

export function nodigUit(
  { oin, naam }: { oin: string; naam: string },
  toegang: 'Beperkte toegang' | 'Volledige toegang',
): Stap {
  return (page) =>
    test.step(`Ketenpartner uitnodigen: ${naam}, ${toegang}`, async () => {
      await naarOnderdeel('Ketenpartners')(page)
      await page.getByRole('link', { name: 'Ketenpartner uitnodigen' }).click()
      await page.getByRole('heading', { name: 'Ketenpartner uitnodigen' }).waitFor()
      await page.getByLabel('Organisatie').fill(oin)
      await page.getByRole('radio', { name: toegang, exact: true }).check()
      await page.getByRole('button', { name: 'Ketenpartner uitnodigen' }).click()
      await expect(page.getByRole('row', { name: naam })).toContainText(toegang)
    })
}

export function wijzigToegang(naam: string, toegang: 'Beperkte toegang' | 'Volledige toegang'): Stap {
  return (page) =>
    test.step(`Toegang wijzigen: ${naam} naar ${toegang}`, async () => {
      await naarOnderdeel('Ketenpartners')(page)
      await page.getByRole('link', { name: `Toegang wijzigen ${naam}` }).click()
      await page.getByRole('radio', { name: toegang, exact: true }).check()
      await page.getByRole('button', { name: 'Toegang wijzigen' }).click()
      await expect(page.getByRole('row', { name: naam })).toContainText(toegang)
    })
}

export function naarOnderdeel(naam: 'Gegevens' | 'Documenten' | 'Ketenpartners' | 'Actieverzoeken'): Stap {
  return async (page) => {
    const onderdelen = page.getByRole('navigation', { name: 'Onderdelen van deze samenwerking' })
    await onderdelen.getByRole('link', { name: new RegExp(`^${naam}`) }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(naam)
  }
}

export function samenwerkingIdVan(page: Page): string {
  const id = /SAM-\d+/.exec(page.url())?.[0]
  if (id === undefined) throw new Error(`no samenwerking in ${page.url()}`)
  return id
}
