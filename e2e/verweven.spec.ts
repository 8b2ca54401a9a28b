import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { link, onder, type Bron, type VreemdeClient } from '../sandbox/test/vreemde-client.ts'
import { expect, test } from './fixtures.ts'
import { stuurActieverzoek, stuurBericht, zetOvergang } from './stappen/actieverzoek.ts'
import { downloadHash, hashVan, maakBestand, voegDocumentenToe } from './stappen/document.ts'
import { naarOnderdeel, nodigUit, startSamenwerking } from './stappen/dossier.ts'
import { eigenSysteem } from './vreemde-client.ts'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The step of the verloop at which an actieverzoek now is. */
const nuBij = (page: Page) => page.getByRole('listitem').and(page.locator('[aria-current="step"]'))

/** The only one of these that there is. */
function enige(bronnen: readonly Bron[]): Bron {
  expect(bronnen).toHaveLength(1)
  const [bron] = bronnen
  if (bron === undefined) throw new Error('there is none')
  return bron
}

const documentenVan = (client: VreemdeClient, samenwerking: Bron) =>
  client.lijst(onder(samenwerking, 'documenten'), 'documenten')

function metNaam(bronnen: readonly Bron[], naam: string): Bron {
  return enige(bronnen.filter(({ bestandsNaam }) => bestandsNaam === naam))
}

test('de gemeente werkt in de browser, de GGD vanuit haar eigen systeem', async ({
  swf,
  wereld,
  inloggen,
}, testInfo) => {
  test.setTimeout(240_000)
  const ggd = eigenSysteem(swf, wereld, 'ggd')
  const tekening = await maakBestand(testInfo.outputPath('tekening.pdf'), 300_000)
  const advies = { naam: 'advies.pdf', soort: 'application/pdf', bytes: Buffer.from('%PDF-1.7 advies van de GGD') }

  // Browser: starten, uitnodigen, delen, vragen. Zolang dat niet is gebeurd, heeft de GGD niets.
  expect(await ggd.samenwerkingen()).toEqual([])
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const id = await startSamenwerking({ verzoeknummer: '2026112200011', naam: 'Verweven verhaal' })(page)
  await nodigUit(wereld.organisatie('ggd'), 'Volledige toegang')(page)
  await voegDocumentenToe([{ pad: tekening, naam: 'tekening.pdf', keuze: 'Strikt vertrouwelijk' }])(page)
  await stuurActieverzoek({
    aan: wereld.organisatie('ggd').naam,
    titel: 'Advies geluid',
    vraag: 'Is het stil genoeg?',
    documenten: ['tekening.pdf'],
  })(page)

  // GGD: leest het dossier, haalt de tekening en neemt in behandeling.
  const samenwerking = enige(await ggd.samenwerkingen())
  expect(samenwerking).toMatchObject({ samenwerkingId: id, titel: 'Verweven verhaal' })
  const ontvangen = async () => enige(await ggd.actieverzoeken(`?organisatie=${ggd.oin}`))
  expect(await ontvangen()).toMatchObject({ titel: 'Advies geluid', status: 'OPEN' })
  const tekeningDaar = metNaam(await documentenVan(ggd, samenwerking), 'tekening.pdf')
  expect(sha256((await ggd.bytes(tekeningDaar)).bytes)).toBe(await hashVan(tekening))
  await ggd.stap(await ontvangen(), 'behandelen', 'IN_BEHANDELING')

  // Browser: ziet het.
  await naarOnderdeel('Actieverzoeken')(page)
  await page.getByRole('link', { name: 'Advies geluid' }).first().click()
  await expect(nuBij(page)).toContainText('In behandeling')
  const adres = page.url()

  // GGD: stuurt het advies en een bericht. Browser: haalt dezelfde bytes en antwoordt.
  await ggd.uploadMetDelen(samenwerking, advies, { vertrouwelijkheidsAanduiding: 'RV', documentOmschrijving: 'Advies' })
  await ggd.maak(link(await ontvangen(), 'berichtVerzenden'), { bericht: 'Geldt dit ook voor de nacht?' })
  await naarOnderdeel('Documenten')(page)
  expect(await downloadHash(page, 'advies.pdf')).toBe(sha256(advies.bytes))
  await page.goto(adres)
  await expect(page.getByRole('listitem').filter({ hasText: 'Geldt dit ook voor de nacht?' })).toBeVisible()
  await stuurBericht('Ja, dag en nacht.')(page)

  // GGD: leest het antwoord en meldt gereed. Browser: geeft terug. GGD: meldt weer gereed. Browser: rondt af.
  const berichten = await ggd.lijst(onder(await ontvangen(), 'berichten'), 'berichten')
  expect(berichten.map(({ inhoud }) => inhoud)).toEqual(['Geldt dit ook voor de nacht?', 'Ja, dag en nacht.'])
  await ggd.stap(await ontvangen(), 'gereedmelden', 'GEREEDGEMELD', 'Zie advies.pdf')
  await page.goto(adres)
  await expect(page.getByText('Zie advies.pdf')).toBeVisible()
  await zetOvergang('Teruggeven', 'De nacht ontbreekt.')(page)
  await expect.poll(async () => (await ontvangen())['status']).toBe('IN_BEHANDELING')
  expect(await ontvangen()).toMatchObject({ melding: 'De nacht ontbreekt.' })
  await ggd.stap(await ontvangen(), 'gereedmelden', 'GEREEDGEMELD', 'Nu met de nacht')
  await page.goto(adres)
  await zetOvergang('Afronden')(page)
  await expect.poll(async () => (await ontvangen())['status']).toBe('GEREED')

  // Wie belde namens wie: het portaal met zijn eigen certificaat, de GGD met het hare.
  const bellers = new Set(
    (await wereld.aanroepen()).map(({ certificaatOin, headerOin }) => `${certificaatOin} ${headerOin}`),
  )
  const gemeente = wereld.organisatie('zandbakdorp').oin
  expect(bellers).toEqual(new Set([`00000099000000990000 ${gemeente}`, `${ggd.oin} ${ggd.oin}`]))
})

test('de gemeente werkt vanuit haar eigen systeem, de GGD in de browser', async ({
  swf,
  wereld,
  inloggen,
}, testInfo) => {
  test.setTimeout(240_000)
  const gemeente = eigenSysteem(swf, wereld, 'zandbakdorp')
  const { oin } = wereld.organisatie('ggd')
  const advies = await maakBestand(testInfo.outputPath('advies lucht.pdf'), 120_000)
  const rapport = { naam: 'rapport.pdf', soort: 'application/pdf', bytes: Buffer.from('%PDF-1.7 rapport') }

  // Gemeente: start, nodigt uit, deelt en vraagt.
  const samenwerking = await gemeente.start({ titel: 'Andersom verweven', verzoeknummer: '2026112200012' })
  await gemeente.maak(link(samenwerking, 'deelnemerUitnodigen'), { deelnemer: oin, privilege: 'VT' })
  await gemeente.uploadMetQuery(samenwerking, rapport, { vertrouwelijkheidsAanduiding: 'SV' })
  const vraag = { titel: 'Advies lucht', omschrijving: 'Is de lucht schoon genoeg?', ontvanger: oin }
  const gesteld = await gemeente.maak(link(samenwerking, 'actieverzoekOpstellen'), vraag)
  const nu = () => gemeente.lees(gesteld)

  // Browser: vindt het op de werkvoorraad en neemt in behandeling.
  const page = await inloggen('Adviseur · GGD Zandbakland')
  await expect(page.getByRole('heading', { name: /^U bent aan zet/ })).toBeVisible()
  await page.getByRole('link', { name: 'Advies lucht', exact: true }).click()
  await page.waitForURL(/\/actieverzoeken\//)
  const adres = page.url()
  await page.getByRole('button', { name: 'In behandeling nemen' }).click()
  await expect(nuBij(page)).toContainText('In behandeling')
  await expect.poll(async () => (await nu())['status']).toBe('IN_BEHANDELING')

  // Gemeente: schrijft. Browser: leest, antwoordt, haalt het rapport en stuurt het advies.
  await gemeente.maak(link(await nu(), 'berichtVerzenden'), { bericht: 'Kan het deze week?' })
  await page.goto(adres)
  await expect(page.getByRole('listitem').filter({ hasText: 'Kan het deze week?' })).toBeVisible()
  await stuurBericht('Dat lukt.')(page)
  await naarOnderdeel('Documenten')(page)
  expect(await downloadHash(page, 'rapport.pdf')).toBe(sha256(rapport.bytes))
  await voegDocumentenToe([{ pad: advies, naam: 'advies lucht.pdf', keuze: 'Vertrouwelijk' }])(page)

  // Browser: ook een ketenpartner vraagt. Gemeente: krijgt het, en neemt het in behandeling.
  await stuurActieverzoek({ aan: wereld.organisatie('zandbakdorp').naam, titel: 'Metingen', vraag: 'Waar staan ze?' })(
    page,
  )
  const gevraagd = enige((await gemeente.actieverzoeken()).filter(({ titel }) => titel === 'Metingen'))
  expect(gevraagd).toMatchObject({ titel: 'Metingen', status: 'OPEN' })
  await gemeente.stap(gevraagd, 'behandelen', 'IN_BEHANDELING')

  await page.goto(adres)
  await zetOvergang('Gereedmelden', 'Zie het advies.')(page)

  // Gemeente: leest alles terug en rondt af.
  await expect.poll(async () => (await nu())['status']).toBe('GEREEDGEMELD')
  expect(await nu()).toMatchObject({ status: 'GEREEDGEMELD', melding: 'Zie het advies.', aantalBerichten: 2 })
  const terug = metNaam(await documentenVan(gemeente, samenwerking), 'advies lucht.pdf')
  expect((await gemeente.bytes(terug)).bytes.equals(await readFile(advies))).toBe(true)
  await gemeente.stap(await nu(), 'gereed', 'GEREED')
  await page.goto(adres)
  await expect(nuBij(page)).toContainText('Afgerond')

  // Gemeente: sluit en beëindigt. Browser: leesbaar, dan weg.
  const open = await gemeente.lees(samenwerking)
  const dicht = await gemeente.wijzig(link(open, 'sluiten'), { ...open, status: 'GESLOTEN' })
  const dossier = `/samenwerkingen/${String(samenwerking['samenwerkingId'])}`
  expect((await page.goto(dossier))?.status()).toBe(200)
  await expect(page.getByText('Gesloten', { exact: true }).filter({ visible: true })).toHaveCount(1)
  await gemeente.verwijder(dicht, 'beeindigen')
  expect((await page.goto(dossier))?.status()).toBe(404)
})
