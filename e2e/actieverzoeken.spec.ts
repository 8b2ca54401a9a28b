import { expect, test } from './fixtures.ts'
import { stuurActieverzoek, stuurBericht, zetOvergang } from './stappen/actieverzoek.ts'
import { maakBestand } from './stappen/document.ts'
import { naarOnderdeel } from './stappen/dossier.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'

test.use({ scenario: 'seed' })

const BEHANDELAAR = 'Behandelaar · Gemeente Zandbakdorp'
const ADVISEUR = 'Adviseur · GGD Zandbakland'

test('één vraag aan drie organisaties: wat mislukt, gaat opnieuw naar alleen die ene', async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen(BEHANDELAAR)
  const ggd = wereld.organisatie('ggd').naam
  const regio = wereld.organisatie('veiligheidsregio').naam
  const duinzicht = wereld.organisatie('duinzicht').naam
  await page.goto(`/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`)
  await naarOnderdeel('Actieverzoeken')(page)
  await page.getByRole('link', { name: 'Nieuw actieverzoek' }).click()
  await page.getByRole('heading', { name: 'Nieuw actieverzoek' }).waitFor()
  for (const naam of [ggd, regio, duinzicht]) await page.getByRole('checkbox', { name: naam, exact: true }).check()
  await page.getByLabel('Titel').fill('Advies parkeren')
  await page.getByLabel('Uw vraag').fill('Wat betekent dit voor de straat?')
  await page.getByLabel('Reactie gewenst uiterlijk').fill('2999-12-11')
  await expect(page.getByText('Graag uw reactie uiterlijk 11 december 2999.')).toBeVisible()
  await page.getByText('Documenten erbij').click()
  await page.getByLabel('Zoek in deze lijst').fill('concept-besluit')
  await page.getByRole('list', { name: 'Documenten om te kiezen' }).getByRole('checkbox').first().check()
  await expect(page.getByText(`${ggd} ziet 1 document niet`).filter({ visible: true })).toBeVisible()
  await expect(page.getByText(`${duinzicht} ziet 1 document niet`).filter({ visible: true })).toBeVisible()
  await expect(page.getByText(`${regio} ziet 1 document niet`)).toHaveCount(0)
  await verwachtToegankelijk(page)

  await wereld.storing({
    route: 'POST /samenwerkingen/{samenwerkingId}/actieverzoeken',
    soort: 'status',
    status: 500,
    keer: 1,
  })
  await page.getByRole('button', { name: 'Actieverzoek versturen' }).click()
  await expect(page.getByText('2 van 3 actieverzoeken zijn verstuurd')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Niet elk actieverzoek is verstuurd' })).toBeFocused()
  await verwachtToegankelijk(page)
  await page.getByRole('button', { name: 'Opnieuw versturen aan 1' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw 3 actieverzoeken zijn verstuurd')
  for (const naam of [ggd, regio, duinzicht])
    await expect(page.getByRole('row', { name: naam })).toContainText('Verstuurd')
  await expect(page.getByText('Graag uw reactie uiterlijk 11 december 2999.')).toBeVisible()
  await verwachtToegankelijk(page)
  const verstuurd = (await wereld.aanroepen()).filter(
    ({ methode, pad }) => methode === 'POST' && pad.endsWith('/actieverzoeken'),
  )
  expect(verstuurd.map(({ status }) => status)).toEqual([500, 201, 201, 201])
})

test('aanpassen, koppelen, ontkoppelen, intrekken en kopiëren', async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen(BEHANDELAAR)
  await page.goto(`/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`)
  await stuurActieverzoek({ aan: wereld.organisatie('ggd').naam, titel: 'Advies geluid', vraag: 'Hoe hard is het?' })(
    page,
  )
  await page.getByRole('link', { name: 'Naar het actieverzoek' }).click()

  await page.getByRole('link', { name: 'Actieverzoek aanpassen' }).click()
  await expect(page.getByLabel('Uw vraag')).toHaveValue('Hoe hard is het?')
  await page.getByLabel('Titel').fill('Advies geluid en trilling')
  await verwachtToegankelijk(page)
  await page.getByRole('button', { name: 'Actieverzoek aanpassen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Advies geluid en trilling')

  await page.getByRole('link', { name: 'Document koppelen' }).click()
  await page.getByRole('button', { name: 'Koppelen', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Kies een document.' })).toBeVisible()
  const eerste = page.getByRole('list', { name: 'Documenten om te kiezen' }).getByRole('listitem').first()
  const naam = String(await eerste.locator('label').textContent())
  await eerste.getByRole('checkbox').check()
  await verwachtToegankelijk(page)
  await page.getByRole('button', { name: 'Koppelen', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Wat u koos, is gekoppeld' })).toBeVisible()
  await page.getByRole('button', { name: `Ontkoppelen ${naam}` }).click()
  await expect(page.getByText('Bij deze vraag zitten geen documenten die u kunt zien.')).toBeVisible()

  await stuurBericht('Dit bericht gaat weer weg.')(page)
  await page.getByRole('button', { name: /^Bericht verwijderen/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bericht verwijderen' }).click()
  await expect(page.getByText('Dit bericht gaat weer weg.')).toHaveCount(0)

  await zetOvergang('Intrekken', 'Niet meer nodig.')(page)
  await expect(page.getByText('U heeft dit ingetrokken')).toBeVisible()
  await verwachtToegankelijk(page)
  await page.getByRole('link', { name: 'Kopieer naar nieuw actieverzoek' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Advies geluid en trilling')
  await expect(page.getByRole('checkbox', { name: wereld.organisatie('ggd').naam, exact: true })).toBeChecked()
})

test('een nieuw document hoort bij de vraag als het is gekoppeld; na gereedmelden staat de volgende vraag klaar', async ({
  wereld,
  inloggen,
}, testInfo) => {
  test.slow()
  const page = await inloggen(ADVISEUR)
  await page.goto(`/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}/actieverzoeken`)
  await page.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true }).click()
  await page.getByRole('link', { name: 'Document koppelen' }).click()
  await page.getByRole('link', { name: 'Documenten toevoegen' }).click()
  await expect(page.getByText('Voor het actieverzoek ‘Advies luchtkwaliteit’.')).toBeVisible()
  const kiezer = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Bestanden kiezen' }).click()
  await (await kiezer).setFiles([await maakBestand(testInfo.outputPath('luchtadvies.pdf'), 1000)])
  await page.getByRole('radio', { name: 'Vertrouwelijk', exact: true }).check()
  await page.getByRole('button', { name: '1 document toevoegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Document koppelen')
  await expect(page.getByText('1 document is nog niet gekoppeld')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Gekozen documenten' })).toContainText('luchtadvies.pdf')
  await verwachtToegankelijk(page)
  await page.getByRole('button', { name: 'Koppelen', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Wat u koos, is gekoppeld' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ontkoppelen luchtadvies.pdf' })).toBeVisible()
  await zetOvergang('Gereedmelden', 'Zie het advies.')(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U heeft dit actieverzoek gereedgemeld')
  const volgende = page.getByText(/^Volgend actieverzoek:/)
  await expect(volgende).toContainText(/\(u bent nog \d+ keer aan zet\)/)
  await verwachtToegankelijk(page)
  await volgende.getByRole('link').click()
  await expect(page.getByText('U bent aan zet').first()).toBeVisible()
})

test('de lijst is te filteren en te sorteren, per richting', async ({ wereld, inloggen }) => {
  const page = await inloggen(BEHANDELAAR)
  await page.goto(`/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`)
  await naarOnderdeel('Actieverzoeken')(page)
  await page
    .getByRole('navigation', { name: 'Ontvangen of verzonden' })
    .getByRole('link', { name: /^Verzonden/ })
    .click()
  await page.waitForURL(/richting=verzonden/)
  await page.getByRole('columnheader', { name: 'Actieverzoek' }).getByRole('link').click()
  await expect(page.getByRole('columnheader', { name: 'Actieverzoek' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('rowheader').first()).toContainText('Advies asbest dakbeschot')
  await page.getByLabel('Status').selectOption({ label: 'Geweigerd' })
  await page.getByRole('button', { name: 'Filteren' }).click()
  await expect(page.getByText('1 actieverzoek', { exact: true })).toBeVisible()
  await expect(page.getByRole('row', { name: /Geweigerd/ })).toBeVisible()
  await verwachtToegankelijk(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Gefilterd op Status: Geweigerd')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'Filter Status: Geweigerd wissen' }).click()
  await expect(page).toHaveURL(/\?richting=verzonden&sort=titel$/)
  await expect(page.getByRole('row', { name: /Advies asbest dakbeschot/ })).toBeVisible()
})
