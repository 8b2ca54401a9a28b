import { expect, test, type Page } from '@playwright/test'
import { naarOnderdeel } from './dossier.ts'

export function stuurActieverzoek(verzoek: {
  aan: string | readonly string[]
  titel: string
  vraag: string
  documenten?: readonly string[]
}) {
  return (page: Page) =>
    test.step(`Actieverzoek versturen: ${verzoek.titel}`, async () => {
      await naarOnderdeel('Actieverzoeken')(page)
      await page.getByRole('link', { name: 'Nieuw actieverzoek' }).click()
      for (const naam of [verzoek.aan].flat()) await page.getByRole('checkbox', { name: naam, exact: true }).check()
      await page.getByLabel('Titel').fill(verzoek.titel)
      await page.getByLabel('Uw vraag').fill(verzoek.vraag)
      if (verzoek.documenten !== undefined) await page.getByText('Documenten erbij').click()
      for (const document of verzoek.documenten ?? []) {
        await page.getByRole('checkbox', { name: document, exact: true }).check()
      }
      await page.getByRole('button', { name: 'Actieverzoek versturen' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('verstuurd')
    })
}

/** A transition that has a page of its own, with or without a toelichting. */
export function zetOvergang(
  act: 'Gereedmelden' | 'Weigeren' | 'Intrekken' | 'Afronden' | 'Teruggeven',
  toelichting?: string,
) {
  return (page: Page) =>
    test.step(act, async () => {
      await page.getByRole('link', { name: act, exact: true }).click()
      if (toelichting !== undefined) await page.getByLabel(/^Toelichting/).fill(toelichting)
      await page.getByRole('button', { name: act, exact: true }).click()
      await expect(page.getByRole('button', { name: act, exact: true })).toBeHidden()
    })
}

export function stuurBericht(bericht: string) {
  return (page: Page) =>
    test.step('Bericht versturen', async () => {
      await page.getByLabel(/^Uw bericht/).fill(bericht)
      await page.getByRole('button', { name: 'Bericht versturen' }).click()
      await expect(page.getByRole('listitem').filter({ hasText: bericht })).toBeVisible()
    })
}
