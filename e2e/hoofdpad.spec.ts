import { expect, test } from './fixtures.ts'
import { stuurActieverzoek, stuurBericht, zetOvergang } from './stappen/actieverzoek.ts'
import { downloadHash, hashVan, maakBestand, voegDocumentenToe } from './stappen/document.ts'
import { naarOnderdeel, nodigUit, startSamenwerking, wijzigToegang } from './stappen/dossier.ts'

const GEHEIM = 'medische situatie.pdf'
const GEWOON = 'tekening.pdf'

test('twee organisaties doen hun werk, en een derde ziet niet wat strikt vertrouwelijk is', async ({
  wereld,
  inloggen,
}, testInfo) => {
  test.setTimeout(180_000)
  const geheim = await maakBestand(testInfo.outputPath(GEHEIM), 60_000_000)
  const gewoon = await maakBestand(testInfo.outputPath(GEWOON), 20_000)
  const advies = await maakBestand(testInfo.outputPath('advies lucht.pdf'), 50_000)
  const ggd = wereld.organisatie('ggd')
  const duinzicht = wereld.organisatie('duinzicht')

  // 1. De behandelaar start, nodigt uit, deelt en vraagt.
  const behandelaar = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200001', naam: 'Nieuwbouw kinderopvang' })(
    behandelaar,
  )
  await nodigUit(ggd, 'Volledige toegang')(behandelaar)
  await nodigUit(duinzicht, 'Beperkte toegang')(behandelaar)
  await voegDocumentenToe([
    { pad: geheim, naam: GEHEIM, keuze: 'Strikt vertrouwelijk' },
    { pad: gewoon, naam: GEWOON, keuze: 'Vertrouwelijk' },
  ])(behandelaar)
  await stuurActieverzoek({
    aan: ggd.naam,
    titel: 'Advies luchtkwaliteit',
    vraag: 'Wat betekent de weg naast het perceel voor de kinderen?',
    documenten: [GEWOON],
  })(behandelaar)

  // 2. De adviseur vindt het op de werkvoorraad en werkt het af.
  const adviseur = await inloggen('Adviseur · GGD Zandbakland')
  await expect(adviseur.getByRole('heading', { name: /^U bent aan zet/ })).toBeVisible()
  await adviseur.getByRole('link', { name: 'Advies luchtkwaliteit' }).click()
  await adviseur.waitForURL(/\/actieverzoeken\//)
  const adres = adviseur.url()
  await adviseur.getByRole('button', { name: 'In behandeling nemen' }).click()
  await expect(adviseur.getByText('In behandeling', { exact: true }).first()).toBeVisible()
  await naarOnderdeel('Documenten')(adviseur)
  expect(await downloadHash(adviseur, GEHEIM)).toBe(await hashVan(geheim))
  expect(await downloadHash(adviseur, GEWOON)).toBe(await hashVan(gewoon))
  await voegDocumentenToe([{ pad: advies, naam: 'advies lucht.pdf', keuze: 'Vertrouwelijk' }])(adviseur)
  await adviseur.goto(adres)
  await stuurBericht('Het advies staat in het dossier.')(adviseur)
  await zetOvergang('Gereedmelden', 'Zie het advies van vandaag.')(adviseur)
  await expect(adviseur.getByText('Gemeente Zandbakdorp is aan zet').first()).toBeVisible()

  // 3. De behandelaar controleert, rondt af en wijzigt de toegang.
  await behandelaar
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: /^Werkvoorraad/ })
    .click()
  await expect(behandelaar.getByRole('heading', { name: /^Te controleren/ })).toBeVisible()
  await behandelaar.getByRole('link', { name: 'Advies luchtkwaliteit' }).click()
  await expect(behandelaar.getByText('Het advies staat in het dossier.')).toBeVisible()
  await expect(behandelaar.getByText('Zie het advies van vandaag.')).toBeVisible()
  await zetOvergang('Afronden')(behandelaar)
  await expect(behandelaar.getByText('Afgerond', { exact: true }).first()).toBeVisible()

  // 4. Duinzicht heeft beperkte toegang: wat strikt vertrouwelijk is, bestaat niet.
  const derde = await inloggen('Adviseur · Adviesbureau Duinzicht')
  const dossier = `/samenwerkingen/${samenwerkingId}`
  await derde.goto(`${dossier}/documenten`)
  await expect(derde.getByRole('row', { name: GEWOON })).toBeVisible()
  expect(await derde.content()).not.toContain(GEHEIM)
  const lijst = await derde.request.get(`/api${dossier}/documenten`)
  expect(await lijst.text()).not.toContain(GEHEIM)
  await derde.goto('/notificaties')
  expect(await derde.content()).not.toContain(GEHEIM)

  await wijzigToegang(duinzicht.naam, 'Volledige toegang')(behandelaar)
  await derde.goto(`${dossier}/documenten`)
  expect(await downloadHash(derde, GEHEIM)).toBe(await hashVan(geheim))
  const inhoud = await derde.getByRole('link', { name: `Downloaden ${GEHEIM}` }).getAttribute('href')
  await wijzigToegang(duinzicht.naam, 'Beperkte toegang')(behandelaar)
  await derde.goto(`${dossier}/documenten`)
  expect(await derde.content()).not.toContain(GEHEIM)
  expect((await derde.request.get(String(inhoud))).status()).toBe(404)

  // 3b. Een notificatie lezen en verwijderen.
  await behandelaar.goto('/notificaties')
  const notificaties = behandelaar
    .getByRole('listitem')
    .filter({ has: behandelaar.getByRole('button', { name: /^Notificatie verwijderen/ }) })
  const aantal = await notificaties.count()
  expect(aantal).toBeGreaterThan(0)
  await notificaties
    .first()
    .getByRole('button', { name: /^Notificatie verwijderen/ })
    .click()
  await behandelaar.getByRole('dialog').getByRole('button', { name: 'Notificatie verwijderen' }).click()
  await expect(notificaties).toHaveCount(aantal - 1)

  // Elke aanroep droeg het OIN van de sessie.
  const oins = new Set((await wereld.aanroepen()).map((aanroep) => aanroep.headerOin))
  expect(oins).toEqual(new Set([wereld.organisatie('zandbakdorp').oin, ggd.oin, duinzicht.oin]))
})

test('in een dossier van anderen bestaat niets, via geen enkel adres', async ({ inloggen }) => {
  const behandelaar = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200002', naam: 'Besloten dossier' })(
    behandelaar,
  )
  const vreemde = await inloggen('Adviseur · Adviesbureau Duinzicht')
  for (const deel of [
    '',
    '/documenten',
    '/ketenpartners',
    '/actieverzoeken',
    '/documenten/toevoegen',
    '/actieverzoeken/nieuw',
  ]) {
    const antwoord = await vreemde.goto(`/samenwerkingen/${samenwerkingId}${deel}`)
    expect(antwoord?.status(), deel).toBe(404)
    expect(await vreemde.content()).not.toContain('Besloten dossier')
  }
  expect((await vreemde.request.get(`/api/samenwerkingen/${samenwerkingId}`)).status()).toBe(404)
  expect((await vreemde.request.get(`/api/samenwerkingen/${samenwerkingId}/documenten`)).status()).toBe(404)
})
