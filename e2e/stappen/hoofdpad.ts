import { expect, type Page } from '@playwright/test'
import type { Wereld } from '../wereld.ts'
import { stuurActieverzoek, stuurBericht, zetOvergang } from './actieverzoek.ts'
import { downloadHash, hashVan, maakBestand, voegDocumentenToe } from './document.ts'
import { naarOnderdeel, nodigUit, startSamenwerking, wijzigToegang } from './dossier.ts'
import { vraagApi } from './vraag.ts'

const GEHEIM = 'medische situatie.pdf'
const GEWOON = 'tekening.pdf'
const ADVIES = 'advies lucht.pdf'

export type Moment = 'ketenpartners' | 'verzendbewijs' | 'werkvoorraad' | 'actieverzoek' | 'documenten'
type OpMoment = (moment: Moment, page: Page) => Promise<void>

type Toneel = Readonly<{
  wereld: Wereld
  inloggen: (persona: string) => Promise<Page>
  /** Where a file of this name may be written. */
  plek: (naam: string) => string
  /** Size of the secret document. */
  bytes: number
  /** Hears of what is on screen at the moments that are worth a picture. */
  opMoment?: OpMoment
}>

const gaDoor: OpMoment = () => Promise.resolve()

/**
 * The main story, from log in to what a third may not see. The portal and the SWF are whatever this world and these
 * browsers lead to.
 */
export async function vertelHoofdpad({ wereld, inloggen, plek, bytes, opMoment = gaDoor }: Toneel): Promise<void> {
  const geheim = await maakBestand(plek(GEHEIM), bytes)
  const gewoon = await maakBestand(plek(GEWOON), 20_000)
  const advies = await maakBestand(plek(ADVIES), 50_000)
  const ggd = wereld.organisatie('ggd')
  const duinzicht = wereld.organisatie('duinzicht')

  // 1. De behandelaar start, nodigt uit, deelt en vraagt.
  const behandelaar = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200001', naam: 'Nieuwbouw kinderopvang' })(
    behandelaar,
  )
  await nodigUit(ggd, 'Volledige toegang')(behandelaar)
  await nodigUit(duinzicht, 'Beperkte toegang')(behandelaar)
  await opMoment('ketenpartners', behandelaar)
  await voegDocumentenToe([
    { pad: geheim, naam: GEHEIM, keuze: 'Strikt vertrouwelijk' },
    { pad: gewoon, naam: GEWOON, keuze: 'Vertrouwelijk' },
  ])(behandelaar)
  await opMoment('verzendbewijs', behandelaar)
  await stuurActieverzoek({
    aan: ggd.naam,
    titel: 'Advies luchtkwaliteit',
    vraag: 'Wat betekent de weg naast het perceel voor de kinderen?',
    documenten: [GEWOON],
  })(behandelaar)

  await adviseert(await inloggen('Adviseur · GGD Zandbakland'), { geheim, gewoon, advies }, opMoment)
  await rondtAf(behandelaar, opMoment)
  const derde = await inloggen('Adviseur · Adviesbureau Duinzicht')
  await zietNietWatStriktVertrouwelijkIs(derde, behandelaar, {
    dossier: `/samenwerkingen/${samenwerkingId}`,
    naam: duinzicht.naam,
    geheim,
  })
  await verwijdertNotificatie(behandelaar)

  // Elke aanroep droeg het OIN van de sessie.
  const oins = new Set((await wereld.aanroepen()).map((aanroep) => aanroep.headerOin))
  expect(oins).toEqual(new Set([wereld.organisatie('zandbakdorp').oin, ggd.oin, duinzicht.oin]))
}

/** 2. De adviseur vindt het op de werkvoorraad en werkt het af. */
async function adviseert(
  adviseur: Page,
  bestanden: { geheim: string; gewoon: string; advies: string },
  opMoment: OpMoment,
): Promise<void> {
  await expect(adviseur.getByRole('heading', { name: /^U bent aan zet/ })).toBeVisible()
  await opMoment('werkvoorraad', adviseur)
  await adviseur.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true }).click()
  await adviseur.waitForURL(/\/actieverzoeken\//)
  const adres = adviseur.url()
  await adviseur.getByRole('button', { name: 'In behandeling nemen' }).click()
  await expect(adviseur.getByText('In behandeling', { exact: true }).first()).toBeVisible()
  await naarOnderdeel('Documenten')(adviseur)
  expect(await downloadHash(adviseur, GEHEIM)).toBe(await hashVan(bestanden.geheim))
  expect(await downloadHash(adviseur, GEWOON)).toBe(await hashVan(bestanden.gewoon))
  await voegDocumentenToe([{ pad: bestanden.advies, naam: ADVIES, keuze: 'Vertrouwelijk' }])(adviseur)
  await adviseur.goto(adres)
  await stuurBericht('Het advies staat in het dossier.')(adviseur)
  await opMoment('actieverzoek', adviseur)
  await zetOvergang('Gereedmelden', 'Zie het advies van vandaag.')(adviseur)
  await expect(adviseur.getByText('Gemeente Zandbakdorp is aan zet').first()).toBeVisible()
}

/** 3. De behandelaar controleert en rondt af. */
async function rondtAf(behandelaar: Page, opMoment: OpMoment): Promise<void> {
  await behandelaar
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: /^Werkvoorraad/ })
    .click()
  await expect(behandelaar.getByRole('heading', { name: /^Te controleren/ })).toBeVisible()
  await behandelaar.getByRole('link', { name: 'Advies luchtkwaliteit', exact: true }).click()
  await expect(behandelaar.getByText('Het advies staat in het dossier.')).toBeVisible()
  await expect(behandelaar.getByText('Zie het advies van vandaag.')).toBeVisible()
  await expect(behandelaar.getByRole('link', { name: `Downloaden ${ADVIES}` })).toBeVisible()
  await zetOvergang('Afronden')(behandelaar)
  await expect(behandelaar.getByText('Afgerond', { exact: true }).first()).toBeVisible()
  await expect(behandelaar.getByText('Zie het advies van vandaag.')).toBeVisible()
  await naarOnderdeel('Documenten')(behandelaar)
  await expect(behandelaar.getByRole('row', { name: ADVIES })).toBeVisible()
  await opMoment('documenten', behandelaar)
}

/** 4. Wie beperkte toegang heeft: wat strikt vertrouwelijk is, bestaat niet, tot de behandelaar de toegang wijzigt. */
async function zietNietWatStriktVertrouwelijkIs(
  derde: Page,
  behandelaar: Page,
  { dossier, naam, geheim }: { dossier: string; naam: string; geheim: string },
): Promise<void> {
  await derde.goto(`${dossier}/documenten`)
  await expect(derde.getByRole('row', { name: GEWOON })).toBeVisible()
  expect(await derde.content()).not.toContain(GEHEIM)
  const lijst = await vraagApi(derde, `/api${dossier}/documenten`)
  expect(lijst.status).toBe(200)
  expect(lijst.tekst).toContain(GEWOON)
  expect(lijst.tekst).not.toContain(GEHEIM)
  await derde.goto('/notificaties')
  expect(await derde.content()).not.toContain(GEHEIM)

  await wijzigToegang(naam, 'Volledige toegang')(behandelaar)
  await derde.goto(`${dossier}/documenten`)
  expect(await downloadHash(derde, GEHEIM)).toBe(await hashVan(geheim))
  const inhoud = await derde.getByRole('link', { name: `Downloaden ${GEHEIM}` }).getAttribute('href')
  await wijzigToegang(naam, 'Beperkte toegang')(behandelaar)
  await derde.goto(`${dossier}/documenten`)
  expect(await derde.content()).not.toContain(GEHEIM)
  expect((await vraagApi(derde, String(inhoud))).status).toBe(404)
}

/** 3b. Een notificatie lezen en verwijderen. */
async function verwijdertNotificatie(behandelaar: Page): Promise<void> {
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
}
