import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { stuurActieverzoek, stuurBericht, zetOvergang } from './stappen/actieverzoek.ts'
import { maakBestand, voegDocumentenToe } from './stappen/document.ts'
import { naarOnderdeel, nodigUit, startSamenwerking } from './stappen/dossier.ts'

const MAP = path.resolve(import.meta.dirname, '../docs/beelden')

/** A picture for the README, of what the product shows at this moment. */
async function beeld(page: Page, naam: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: path.join(MAP, `${naam}.png`), animations: 'disabled' })
}

test.describe('het hoofdpad in twee browsers', () => {
  test.use({ viewport: { width: 1280, height: 860 } })

  test('van starten tot afronden', async ({ wereld, inloggen }, testInfo) => {
    const ggd = wereld.organisatie('ggd')
    const duinzicht = wereld.organisatie('duinzicht')
    const bestand = (naam: string) => maakBestand(testInfo.outputPath(naam), 240_000)

    const behandelaar = await inloggen('Behandelaar · Gemeente Zandbakdorp')
    const id = await startSamenwerking({ verzoeknummer: '2026112200030', naam: 'Nieuwbouw kinderopvang' })(behandelaar)
    await nodigUit(ggd, 'Volledige toegang')(behandelaar)
    await nodigUit(duinzicht, 'Beperkte toegang')(behandelaar)
    await beeld(behandelaar, 'ketenpartners')
    await voegDocumentenToe([
      {
        pad: await bestand('medische onderbouwing.pdf'),
        naam: 'medische onderbouwing.pdf',
        keuze: 'Strikt vertrouwelijk',
      },
      { pad: await bestand('situatietekening.pdf'), naam: 'situatietekening.pdf', keuze: 'Vertrouwelijk' },
    ])(behandelaar)
    await beeld(behandelaar, 'verzendbewijs')
    await stuurActieverzoek({
      aan: ggd.naam,
      titel: 'Advies luchtkwaliteit',
      vraag: 'Wat betekent de weg naast het perceel voor de kinderen?',
      documenten: ['situatietekening.pdf'],
    })(behandelaar)

    const adviseur = await inloggen('Adviseur · GGD Zandbakland')
    await beeld(adviseur, 'werkvoorraad')
    await adviseur.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true }).click()
    await adviseur.getByRole('button', { name: 'In behandeling nemen' }).click()
    await expect(adviseur.getByRole('link', { name: 'Gereedmelden', exact: true })).toBeVisible()
    await stuurBericht('Wij kijken ook naar het geluid. Het advies komt deze week.')(adviseur)
    await beeld(adviseur, 'actieverzoek')
    await zetOvergang('Gereedmelden', 'Het advies staat in het dossier.')(adviseur)

    await behandelaar.goto(`/samenwerkingen/${id}`)
    await naarOnderdeel('Documenten')(behandelaar)
    await beeld(behandelaar, 'documenten')
  })
})

test.describe('donker en smal', () => {
  test.use({ scenario: 'seed' })

  test('de werkvoorraad', async ({ inloggen }) => {
    const page = await inloggen('Adviseur · GGD Zandbakland', { colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/werkvoorraad')
    await beeld(page, 'werkvoorraad-smal-donker')
  })
})
