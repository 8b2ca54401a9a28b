import { expect, test } from './fixtures.ts'
import { nodigUit, startSamenwerking } from './stappen/dossier.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'

test('dubbel klikken start één samenwerking', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.goto('/samenwerkingen/nieuw')
  await page.getByLabel('Verzoeknummer').fill('2026112200020')
  await page.getByLabel('Naam', { exact: true }).fill('Eén keer is genoeg')
  await page.getByRole('button', { name: 'Samenwerking starten' }).dblclick()
  await page.waitForURL(/\/samenwerkingen\/SAM-\d+/)
  const gestart = (await wereld.aanroepen()).filter(
    ({ methode, pad }) => methode === 'POST' && pad.endsWith('/samenwerkingen'),
  )
  expect(gestart).toHaveLength(1)
})

test('heeft het DSO een storing, dan staat er wat u kunt doen, en blijft staan wat u typte', async ({
  wereld,
  inloggen,
}) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await wereld.storing({ route: 'POST /samenwerkingen', soort: 'status', status: 503, keer: 1 })
  await page.goto('/samenwerkingen/nieuw')
  await page.getByLabel('Verzoeknummer').fill('2026112200021')
  await page.getByLabel('Naam', { exact: true }).fill('Storing onderweg')
  await page.getByRole('button', { name: 'Samenwerking starten' }).click()
  const melding = page.getByRole('main').getByRole('alert')
  await expect(melding).toContainText('De samenwerking is niet gestart')
  await expect(melding).toContainText('Het DSO heeft een storing.')
  await expect(melding).toContainText('Uw opdracht is niet uitgevoerd. Er is niets gewijzigd. Uw concept is bewaard.')
  await expect(melding).toContainText(/Nummer van deze melding: \S+/)
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Storing onderweg')
  await page.getByRole('button', { name: 'Samenwerking starten' }).click()
  await page.waitForURL(/\/samenwerkingen\/SAM-\d+/)
})

test('een dossier dat niet te lezen is, toont geen stacktrace maar een nummer', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200022', naam: 'Onleesbaar' })(page)
  await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}', soort: 'onzin' })
  expect((await page.goto(`/samenwerkingen/${samenwerkingId}`))?.status()).toBe(502)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Het DSO gaf een antwoord dat wij niet begrijpen')
  await expect(page.getByText(/Nummer van deze melding/)).toBeVisible()
  expect(await page.content()).not.toMatch(/at \w+ \(|node_modules/)
})

test('een storing bij het DSO is een 503 met een nummer, en daarna is de pagina er weer', async ({
  wereld,
  inloggen,
}) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200025', naam: 'Even weg' })(page)
  const adres = `/samenwerkingen/${samenwerkingId}`
  await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}', soort: 'status', status: 503 })
  const antwoord = await page.goto(`${adres}?van=mail`)
  expect(antwoord?.status()).toBe(503)
  expect(antwoord?.headers()['retry-after']).toMatch(/^\d+$/)
  expect(antwoord?.headers()['cache-control']).toContain('no-store')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Het DSO heeft een storing')
  await expect(page.getByText(/Nummer van deze melding: \S+/)).toBeVisible()
  await verwachtToegankelijk(page)
  await wereld.zonderStoringen()
  await page.getByRole('link', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens')
  expect(new URL(page.url()).search).toBe('?van=mail')
})

test('wie een ander OIN meestuurt, handelt nog steeds voor zijn eigen organisatie', async ({ wereld, inloggen }) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200023', naam: 'Eigen naam' })(page)
  await nodigUit(wereld.organisatie('ggd'), 'Beperkte toegang')(page)
  const ander = wereld.organisatie('zandkust').oin
  await wereld.wisAanroepen()
  const lezen = await page.request.get(`/api/samenwerkingen/${samenwerkingId}?oin=${ander}&organisatie=${ander}`, {
    headers: { 'x-oin': ander },
  })
  const starten = await page.request.post(`/api/samenwerkingen`, {
    headers: { 'x-oin': ander, origin: new URL(page.url()).origin, 'idempotency-key': crypto.randomUUID() },
    data: {
      verzoeknummer: '2026112200024',
      titel: 'Namens een ander',
      verzoekLaden: false,
      oin: ander,
      aangemaaktDoor: ander,
    },
  })
  // Neither was refused: what they asked went to the SWF.
  expect([lezen.status(), starten.status()]).toEqual([200, 200])
  const oins = new Set((await wereld.aanroepen()).map(({ headerOin }) => headerOin))
  expect(oins).toEqual(new Set([wereld.organisatie('zandbakdorp').oin]))
})

test.describe('een gesloten samenwerking', () => {
  test.use({ scenario: 'seed' })

  test('is te lezen en niet te wijzigen', async ({ wereld, inloggen }) => {
    const page = await inloggen('Adviseur · GGD Zandbakland')
    const dossier = `/samenwerkingen/${wereld.dossier('Sloop loods').samenwerkingId}`
    await page.goto(`${dossier}/documenten`)
    await expect(page.getByText('Deze samenwerking is gesloten')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Downloaden / }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Documenten toevoegen' })).toHaveCount(0)
    expect((await page.goto(`${dossier}/documenten/toevoegen`))?.status()).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit kan niet: de samenwerking is gesloten')
    await verwachtToegankelijk(page)
  })
})
