import { expect, test } from './fixtures.ts'
import { verwachtPast, verwachtToegankelijk } from './stappen/kijken.ts'

test.use({ scenario: 'seed' })

const verwijderknop = /^Notificatie verwijderen/

test('kiezen, doorklikken en meer tegelijk verwijderen', async ({ wereld, inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  const { samenwerkingId } = wereld.dossier('Nieuwbouw school')
  await page.goto('/notificaties')

  // Filters staan in het adres.
  await page.getByLabel('Soort').selectOption({ label: 'Actieverzoek' })
  await page.getByRole('combobox', { name: 'Samenwerking' }).fill(samenwerkingId.replace('SAM-', ''))
  await page.getByRole('button', { name: 'Filteren' }).click()
  await expect(page).toHaveURL(/type=STATUS_ACTIEVERZOEK_GEWIJZIGD/)
  await expect(page.getByRole('button', { name: verwijderknop })).toHaveCount(1)

  // Doorklikken gaat naar het actieverzoek zelf.
  await page.getByRole('link', { name: /Advies luchtkwaliteit/ }).click()
  await expect(page).toHaveURL(new RegExp(`/samenwerkingen/${samenwerkingId}/actieverzoeken/`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Advies luchtkwaliteit')

  // Per dossier, en daar alles tegelijk.
  const onderdelen = page.getByRole('navigation', { name: 'Onderdelen van deze samenwerking' })
  await onderdelen.getByRole('link', { name: 'Notificaties' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notificaties')
  await verwachtToegankelijk(page)
  // Een dichte groep zegt wat strikt vertrouwelijk is, en is open op papier.
  const groep = page.getByRole('listitem').filter({ hasText: /^\d documenten toegevoegd door Gemeente Zandbakdorp/ })
  await expect(groep.locator('summary')).toContainText('1 strikt vertrouwelijk')
  await expect(groep.getByRole('link').first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(groep.getByRole('link').first()).toBeVisible()
  await page.emulateMedia({ media: null })
  await page.getByText(/^\d documenten toegevoegd door Gemeente Zandbakdorp$/).click()
  const aantal = await page.getByRole('button', { name: verwijderknop }).count()
  expect(aantal).toBeGreaterThan(2)
  await page.getByRole('checkbox', { name: `Alle ${aantal} op deze pagina` }).check()
  await page.getByRole('button', { name: `${aantal} notificaties verwijderen` }).click()
  const venster = page.getByRole('dialog')
  await expect(venster).toContainText('Verwijderen geldt voor uw hele organisatie en kan niet ongedaan worden gemaakt.')
  await expect(venster.getByRole('button', { name: 'Annuleren' })).toBeFocused()
  await verwachtToegankelijk(page)
  await venster.getByRole('button', { name: `${aantal} notificaties verwijderen` }).click()
  await expect(page.getByRole('heading', { name: 'U bent helemaal bij' })).toBeVisible()

  const verwijderd = (await wereld.aanroepen()).filter(({ methode }) => methode === 'DELETE')
  expect(verwijderd.map(({ status }) => status)).toEqual(Array.from({ length: aantal }, () => 204))
})

test('een rij zegt wie aan zet is en hoe vertrouwelijk het is; zonder dat staat de lijst er ook', async ({
  wereld,
  inloggen,
}) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const rij = (naam: RegExp) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: naam }) })
  await page.goto('about:blank')
  await wereld.wisAanroepen()
  await page.goto('/notificaties')
  await expect(rij(/bodemonderzoek\.pdf/)).toContainText('Strikt vertrouwelijk')
  await expect(rij(/Uitleg keuze warmtepomp/)).toContainText('U bent aan zet')
  await expect(page.getByText(/^2 van deze \d+ notificaties gaan over een actieverzoek/)).toBeVisible()

  // Wat op de organisatie wacht is één keer gelezen: voor het menu en voor de rijen samen.
  const lijsten = (await wereld.aanroepen()).filter(({ pad }) => pad.endsWith('/actieverzoeken'))
  expect(lijsten.map(({ query }) => new URLSearchParams(query).get('status')).toSorted()).toEqual([
    ...['GEREEDGEMELD', 'IN_BEHANDELING', 'OPEN'],
  ])

  await wereld.storing({ route: 'GET /documenten/{documentId}', soort: 'status', status: 503 })
  await page.reload()
  await expect(
    page.getByText('Hoe vertrouwelijk de documenten zijn, konden wij nu niet van elk ophalen.'),
  ).toBeVisible()
  await expect(rij(/bodemonderzoek\.pdf/)).not.toContainText(/vertrouwelijk/i)
  await expect(rij(/Uitleg keuze warmtepomp/)).toContainText('U bent aan zet')
  await verwachtToegankelijk(page)
})

test('wat niet te verwijderen is, blijft staan met de reden', async ({ wereld, inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  await page.goto('/notificaties')
  await wereld.storing({ route: 'DELETE /notificaties/{notificatieId}', soort: 'status', status: 503, keer: 1 })
  await page
    .getByRole('checkbox', { name: /^Kiezen/ })
    .nth(0)
    .check()
  await page
    .getByRole('checkbox', { name: /^Kiezen/ })
    .nth(1)
    .check()
  await page.getByRole('button', { name: '2 notificaties verwijderen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '2 notificaties verwijderen' }).click()
  const melding = page.getByRole('alert').filter({ hasText: '1 van de 2 notificaties is niet verwijderd' })
  await expect(melding).toContainText('Het DSO heeft een storing')
  await expect(page.getByRole('button', { name: '1 notificatie verwijderen' })).toBeVisible()
})

test('wat er niet meer is, wordt uitgelegd', async ({ wereld, inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  await page.goto('/notificaties')
  const document = page.getByRole('link', { name: /concept-voorschriften\.pdf/ })
  await wereld.storing({ route: 'GET /documenten/{documentId}', soort: 'status', status: 404 })
  await document.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar deze notificatie over gaat, is er niet meer')
  await expect(page.getByRole('main')).toContainText('Dakopbouw Lindelaan 4')
  await verwachtToegankelijk(page)
  expect((await page.goto(`/notificaties/${crypto.randomUUID()}`))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze notificatie is er niet')
})

test('de lijsten zijn toegankelijk en passen op 320 px', async ({ wereld, inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  const dossier = `/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`
  const onleesbaar = '/notificaties?samenwerkingId=lindelaan'
  for (const pad of ['/notificaties', onleesbaar, '/notificaties?type=ONBEKEND', `${dossier}/notificaties`]) {
    await page.goto(pad)
    await verwachtToegankelijk(page)
    await verwachtPast(page)
  }
})
