import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { naarOnderdeel } from './stappen/dossier.ts'
import { verwachtPast, verwachtToegankelijk } from './stappen/kijken.ts'

test.use({ scenario: 'seed' })

async function kies(page: Page, oin: string, toegang: 'Beperkte toegang' | 'Volledige toegang'): Promise<void> {
  await page.getByLabel('Organisatie').fill(oin)
  await page.getByRole('radio', { name: toegang, exact: true }).check()
}

test('meer ketenpartners tegelijk: kiezen, controleren, en de uitkomst van elk', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const { samenwerkingId } = wereld.dossier('Nieuwbouw school')
  const [duinzicht, regio] = [wereld.organisatie('duinzicht'), wereld.organisatie('veiligheidsregio')]
  await page.goto(`/samenwerkingen/${samenwerkingId}/ketenpartners/uitnodigen`)

  // Wat niet klopt, wordt bij het veld gezegd.
  await page.getByLabel('Organisatie').fill('0000 0099 0000')
  await page.getByRole('button', { name: 'Ketenpartner uitnodigen' }).click()
  await expect(page.getByRole('heading', { name: 'Er zijn 2 fouten' })).toBeFocused()
  await expect(page.getByRole('link', { name: /Dit OIN heeft 12 tekens/ })).toBeVisible()
  await page.getByLabel('Organisatie').fill(wereld.organisatie('ggd').oin)
  await page.getByRole('button', { name: 'Ketenpartner uitnodigen' }).click()
  await expect(page.getByRole('link', { name: 'GGD Zandbakland doet al mee in deze samenwerking.' })).toBeVisible()

  await kies(page, duinzicht.oin, 'Beperkte toegang')
  await page.getByRole('button', { name: 'Nog een organisatie kiezen' }).click()
  await expect(page.getByText('Op de lijst: 1')).toBeVisible()
  await expect(page.getByLabel('Organisatie')).toBeFocused()
  await kies(page, '00000099999999990000', 'Beperkte toegang')
  await page.getByRole('button', { name: 'Nog een organisatie kiezen' }).click()
  await kies(page, regio.oin, 'Volledige toegang')
  await verwachtToegankelijk(page)
  await page.getByRole('button', { name: 'Uitnodigingen controleren' }).click()

  await expect(page.getByRole('heading', { name: 'Controleer de uitnodigingen' })).toBeFocused()
  await expect(page.getByRole('row', { name: duinzicht.naam })).toContainText('Ziet niet dat er')
  await expect(page.getByRole('row', { name: regio.naam })).toContainText('Volledige toegang')
  await verwachtToegankelijk(page)
  await page.getByRole('button', { name: '3 ketenpartners uitnodigen' }).click()

  // Een deel mislukt: alleen dat deel blijft over.
  await expect(page.getByRole('heading', { name: 'Niet elke organisatie is uitgenodigd' })).toBeFocused()
  await expect(page.getByText('2 van de 3 organisaties zijn uitgenodigd.')).toBeVisible()
  await expect(page.getByRole('row', { name: /9999/ })).toContainText('Het DSO kent deze organisatie niet')
  await verwachtToegankelijk(page)
  await page.getByRole('button', { name: 'Deze organisatie opnieuw proberen' }).click()
  await expect(page.getByRole('row', { name: /9999/ })).toContainText('Niet uitgenodigd')
  const posts = (await wereld.aanroepen()).filter(({ methode }) => methode === 'POST')
  expect(posts.map(({ status }) => status)).toEqual([201, 422, 201, 422])

  await page.getByRole('link', { name: 'Bewijs van wat is uitgenodigd' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 ketenpartners zijn uitgenodigd')
  await verwachtToegankelijk(page)
  await naarOnderdeel('Ketenpartners')(page)
  await expect(page.getByRole('row', { name: regio.naam })).toContainText('Volledige toegang')
})

test('in de rij van een ketenpartner staat wat er met u loopt, en de weg naar een volgende vraag', async ({
  wereld,
  inloggen,
}) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  const { samenwerkingId } = wereld.dossier('Dakopbouw Lindelaan 4')
  await wereld.wisAanroepen()
  await page.goto(`/samenwerkingen/${samenwerkingId}/ketenpartners`)
  await expect(page.getByRole('row', { name: /^Gemeente Zandbakdorp/ })).toContainText(/\d aan u gevraagd/)
  await expect(page.getByText('U ziet alleen actieverzoeken die u verstuurde of kreeg.')).toBeVisible()
  // One list of the dossier, and none per ketenpartner.
  const gelezen = (await wereld.aanroepen()).filter(({ query }) => query.includes(`samenwerkingId=${samenwerkingId}`))
  expect(new Set(gelezen.map(({ query }) => query)).size).toBe(1)
  await page.getByRole('link', { name: 'Actieverzoek sturen aan Adviesbureau Duinzicht' }).click()
  await expect(page.getByRole('checkbox', { name: /^Adviesbureau Duinzicht/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { checked: true, name: /Gemeente/ })).toHaveCount(0)

  const gesloten = `/samenwerkingen/${wereld.dossier('Sloop loods').samenwerkingId}`
  const gemeente = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await gemeente.goto(`${gesloten}/ketenpartners`)
  await expect(gemeente.getByRole('row', { name: /^Gemeente Zandbakdorp/ })).toContainText('In totaal')
  await expect(gemeente.getByRole('link', { name: /^Actieverzoek sturen/ })).toHaveCount(0)
})

test('toegang wijzigen noemt de documenten waar het om gaat', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const { samenwerkingId } = wereld.dossier('Dakopbouw Lindelaan 4')
  await page.goto(`/samenwerkingen/${samenwerkingId}/ketenpartners`)
  await page.getByRole('link', { name: 'Toegang wijzigen GGD Zandbakland' }).click()
  await expect(
    page.getByRole('heading', { name: /^Ziet deze \d+ strikt vertrouwelijke documenten nu niet$/ }),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: 'concept-besluit.pdf' })).toContainText('Strikt vertrouwelijk')
  await page.getByRole('radio', { name: 'Volledige toegang', exact: true }).check()
  await expect(page.getByRole('complementary', { name: 'Wat verandert er?' })).toContainText(
    'GGD Zandbakland ziet straks',
  )
  const wijzig = page.getByRole('button', { name: 'Toegang wijzigen' })
  const melding = page.getByRole('main').getByRole('alert')
  await page.context().setOffline(true)
  await wijzig.click()
  await expect(melding).toContainText('De toegang is niet gewijzigd')
  await expect(melding).toContainText('Er is niets gewijzigd. Uw keuze staat nog op deze pagina.')
  await expect(melding).toContainText('Controleer uw verbinding.')
  await page.context().setOffline(false)
  // Done, and the answer lost on the way.
  const route = 'PATCH /samenwerkingen/{samenwerkingId}/deelnemers/{oin}'
  await wereld.storing({ route, soort: 'afbreken', moment: 'na', keer: 1 })
  await wijzig.click()
  await expect(melding).toContainText('Wij weten niet of de toegang is gewijzigd')
  await expect(melding).toContainText('Kijk op een nieuw tabblad bij de ketenpartners welke toegang er nu staat.')
  await expect(melding).toContainText(/Nummer van deze melding: \S+/)
  await verwachtToegankelijk(page)
  await wijzig.click()
  await expect(page.getByRole('row', { name: 'GGD Zandbakland' })).toContainText('Volledige toegang')
  await expect(page.getByRole('status').filter({ hasText: 'GGD Zandbakland heeft nu volledige toegang' })).toBeVisible()
  await page.getByRole('link', { name: 'Toegang wijzigen GGD Zandbakland' }).click()
  await expect(page.getByRole('heading', { name: /^Ziet nu deze \d+ strikt vertrouwelijke documenten$/ })).toBeVisible()
  await expect(page.getByText('Eerder gedownloade kopieën blijven bij hen.').first()).toBeVisible()
})

test('verwijderen: eerst wat loopt, dan weg voor wie verwijderd is', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const druk = wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId
  const ggd = wereld.organisatie('ggd')
  await page.goto(`/samenwerkingen/${druk}/ketenpartners`)
  await page.getByRole('link', { name: `Ketenpartner verwijderen ${ggd.naam}` }).click()
  await expect(page.getByText(/^Let op: Er lopen nog \d+ actieverzoeken$/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Reactie op concept-voorschriften' })).toBeVisible()
  await page.getByRole('button', { name: 'Ketenpartner verwijderen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'lopende actieverzoeken' })).toBeVisible()

  const { samenwerkingId } = wereld.dossier('Kap zes bomen')
  const adres = `/samenwerkingen/${samenwerkingId}/ketenpartners/${ggd.oin}`
  await page.goto(`${adres}/verwijderen`)
  await page.getByRole('button', { name: 'Ketenpartner verwijderen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('GGD Zandbakland doet niet meer mee')
  await verwachtToegankelijk(page)
  expect((await page.goto(`${adres}/toegang`))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze organisatie doet niet mee')

  const adviseur = await inloggen('Adviseur · GGD Zandbakland')
  expect((await adviseur.goto(`/samenwerkingen/${samenwerkingId}`))?.status()).toBe(404)
  expect(await adviseur.content()).not.toContain('Kap zes bomen')
})

test('bekijk als: een berekening van het portaal, alleen voor de initiator', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const { samenwerkingId } = wereld.dossier('Dakopbouw Lindelaan 4')
  const duinzicht = wereld.organisatie('duinzicht')
  await page.goto(`/samenwerkingen/${samenwerkingId}/ketenpartners`)
  await page.getByRole('link', { name: `Bekijk als ${duinzicht.naam}` }).click()
  await expect(page.getByText(`U bekijkt dit dossier zoals ${duinzicht.naam} het ziet.`)).toBeVisible()
  await expect(page.getByText('Dit is een berekening van dit portaal.')).toBeVisible()
  const verborgen = page.getByRole('table', { name: `Documenten die voor ${duinzicht.naam} niet bestaan` })
  await expect(verborgen.getByRole('row', { name: 'concept-besluit.pdf' })).toBeVisible()
  await expect(page.getByText(/kent dit portaal niet\. Adviesbureau Duinzicht ziet die wel\.$/)).toBeVisible()

  const aantal = await page.getByText(/^Ziet \d+ van de \d+ documenten\.$/).textContent()
  const namens = (await wereld.aanroepen()).map(({ headerOin }) => headerOin)
  expect(new Set(namens)).toEqual(new Set([wereld.organisatie('zandbakdorp').oin]))
  const derde = await inloggen('Adviseur · Adviesbureau Duinzicht')
  await derde.goto(`/samenwerkingen/${samenwerkingId}/documenten`)
  const zelf = /van (\d+) documenten|^(\d+) documenten/.exec(
    (await derde
      .getByText(/\d+ documenten$/)
      .first()
      .textContent()) ?? '',
  )
  expect(aantal).toContain(`Ziet ${zelf?.[1] ?? zelf?.[2] ?? '?'} van de`)
  const antwoord = await derde.goto(`/samenwerkingen/${samenwerkingId}/ketenpartners/${duinzicht.oin}/bekijk-als`)
  expect(antwoord?.status()).toBe(403)
})

test("de pagina's over ketenpartners zijn toegankelijk en passen op 320 px", async ({ wereld, inloggen }) => {
  test.slow()
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const pad = `/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}/ketenpartners`
  const { oin } = wereld.organisatie('ggd')
  for (const deel of ['', '/uitnodigen', `/${oin}/toegang`, `/${oin}/verwijderen`, `/${oin}/bekijk-als`]) {
    await page.goto(pad + deel)
    await verwachtToegankelijk(page)
    await verwachtPast(page)
  }
})
