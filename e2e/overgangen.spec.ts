import type { Page } from '@playwright/test'
import { link, onder, type Bron, type VreemdeClient } from '../sandbox/test/vreemde-client.ts'
import { expect, test } from './fixtures.ts'
import { zetOvergang } from './stappen/actieverzoek.ts'
import { eigenSysteem } from './vreemde-client.ts'
import type { Wereld } from './wereld.ts'

type Status = 'OPEN' | 'IN_BEHANDELING' | 'GEREEDGEMELD' | 'GEREED' | 'GEWEIGERD' | 'INGETROKKEN'
type Partij = 'zender' | 'ontvanger'
type Act = Parameters<typeof zetOvergang>[0]

const ACTEN = /^(In behandeling nemen|Gereedmelden|Weigeren|Intrekken|Afronden|Teruggeven)$/
/** What each party is offered, and not one act more. */
const AANBOD: Readonly<Record<Status, Readonly<Record<Partij, readonly string[]>>>> = {
  OPEN: { ontvanger: ['Gereedmelden', 'In behandeling nemen', 'Weigeren'], zender: ['Intrekken'] },
  IN_BEHANDELING: { ontvanger: ['Gereedmelden', 'Weigeren'], zender: ['Intrekken'] },
  GEREEDGEMELD: { ontvanger: [], zender: ['Afronden', 'Intrekken', 'Teruggeven'] },
  GEREED: { ontvanger: [], zender: [] },
  GEWEIGERD: { ontvanger: [], zender: [] },
  INGETROKKEN: { ontvanger: [], zender: [] },
}
/** The step of the verloop that is *now*. */
const NU: Readonly<Record<Status, string>> = {
  OPEN: 'Verstuurd',
  IN_BEHANDELING: 'In behandeling',
  GEREEDGEMELD: 'Gereedgemeld',
  GEREED: 'Afgerond',
  GEWEIGERD: 'Geweigerd',
  INGETROKKEN: 'Ingetrokken',
}
const WEG: readonly [Status, string][] = [
  ['IN_BEHANDELING', 'behandelen'],
  ['GEREEDGEMELD', 'gereedmelden'],
]

/** The page of an actieverzoek as this party must find it. */
async function verwachtStand(
  page: Page,
  adres: string,
  partij: Partij,
  status: Status,
  toelichting = '',
): Promise<void> {
  await page.goto(adres)
  const main = page.getByRole('main')
  await expect(main.locator('[aria-current="step"]')).toContainText(NU[status])
  await expect(main).toContainText(toelichting)
  const acten = [
    ...(await main.getByRole('link', { name: ACTEN }).all()),
    ...(await main.getByRole('button', { name: ACTEN }).all()),
  ]
  const namen = await Promise.all(acten.map((act) => act.innerText()))
  expect(namen.toSorted(), `${status}, ${partij}`).toEqual(AANBOD[status][partij])
}

/** Gemeente and GGD in one dossier, each with its own system beside the browser. */
async function openToneel(swf: { basis: string; rootPem: string }, wereld: Wereld) {
  const [gemeente, ggd] = [eigenSysteem(swf, wereld, 'zandbakdorp'), eigenSysteem(swf, wereld, 'ggd')]
  const samenwerking = await gemeente.start({ titel: 'Elke overgang', verzoeknummer: '2026112200072' })
  await gemeente.maak(link(samenwerking, 'deelnemerUitnodigen'), { deelnemer: ggd.oin, privilege: 'VT' })
  return { gemeente, ggd, samenwerking }
}

/** An actieverzoek that came as far as this; gives its address. */
async function brengTot(samenwerking: Bron, van: VreemdeClient, aan: VreemdeClient, status: Status): Promise<string> {
  const vraag = { titel: 'Advies', omschrijving: 'Wat vindt u?', ontvanger: aan.oin }
  const verzoek = await van.maak(onder(samenwerking, 'actieverzoeken'), vraag)
  const stappen = WEG.slice(0, WEG.findIndex(([naar]) => naar === status) + 1)
  for (const [naar, rel] of stappen) await aan.stap(await aan.lees(verzoek), rel, naar)
  return `/samenwerkingen/${String(samenwerking['samenwerkingId'])}/actieverzoeken/${String(verzoek['actieverzoekId'])}`
}

/** Every second one is asked by the ketenpartner: both organisations sit on both chairs. */
const VAN_ONTVANGER: readonly [van: Status, act: Act, naar: Status][] = [
  ['OPEN', 'Weigeren', 'GEWEIGERD'],
  ['OPEN', 'Gereedmelden', 'GEREEDGEMELD'],
  ['IN_BEHANDELING', 'Gereedmelden', 'GEREEDGEMELD'],
  ['IN_BEHANDELING', 'Weigeren', 'GEWEIGERD'],
]
const VAN_ZENDER: readonly [van: Status, act: Act, naar: Status][] = [
  ['OPEN', 'Intrekken', 'INGETROKKEN'],
  ['IN_BEHANDELING', 'Intrekken', 'INGETROKKEN'],
  ['GEREEDGEMELD', 'Intrekken', 'INGETROKKEN'],
  ['GEREEDGEMELD', 'Teruggeven', 'IN_BEHANDELING'],
  ['GEREEDGEMELD', 'Afronden', 'GEREED'],
]

for (const [partij, rijen] of [
  ['ontvanger', VAN_ONTVANGER],
  ['zender', VAN_ZENDER],
] as const) {
  test(`elke overgang van de ${partij}, en wat de andere partij dan ziet`, async ({ swf, wereld, inloggen }) => {
    test.slow()
    const { gemeente, ggd, samenwerking } = await openToneel(swf, wereld)
    const stoelen = {
      gemeente: await inloggen('Behandelaar · Gemeente Zandbakdorp'),
      ggd: await inloggen('Adviseur · GGD Zandbakland'),
    }
    for (const stoel of Object.values(stoelen)) await stoel.waitForURL('**/werkvoorraad')
    for (const [index, [van, act, naar]] of rijen.entries()) {
      await test.step(`${van}: ${act}`, async () => {
        const [vrager, gevraagde] = index % 2 === 0 ? ([gemeente, ggd] as const) : ([ggd, gemeente] as const)
        const adres = await brengTot(samenwerking, vrager, gevraagde, van)
        const doet = (partij === 'zender') === (vrager === gemeente) ? stoelen.gemeente : stoelen.ggd
        const ziet = doet === stoelen.gemeente ? stoelen.ggd : stoelen.gemeente
        const toelichting = `${act} vanuit ${van}.`
        await verwachtStand(doet, adres, partij, van)
        await zetOvergang(act, toelichting)(doet)
        await doet.waitForURL(({ pathname }) => pathname === adres || pathname.endsWith('/bewijs'))
        await verwachtStand(doet, adres, partij, naar, toelichting)
        await verwachtStand(ziet, adres, partij === 'zender' ? 'ontvanger' : 'zender', naar, toelichting)
      })
    }
  })
}

test('wie aan zet is, volgt bij elke klik, en een klik vraagt de SWF alles één keer', async ({
  swf,
  wereld,
  inloggen,
}) => {
  const { gemeente, ggd, samenwerking } = await openToneel(swf, wereld)
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.waitForURL('**/werkvoorraad')
  const rug = page.getByRole('complementary', { name: 'Deze samenwerking' })
  const onderdeel = (name: string) => rug.getByRole('link', { name })
  const adres = await brengTot(samenwerking, gemeente, ggd, 'OPEN')
  await page.goto(adres)
  await expect(rug).toContainText('GGD Zandbakland is aan zet')

  await test.step('de ander stelt een vraag: rug en menu weten het bij de volgende klik', async () => {
    await brengTot(samenwerking, ggd, gemeente, 'OPEN')
    await onderdeel('Actieverzoeken').click()
    await page.waitForURL('**/actieverzoeken')
    await expect(rug).toContainText('U bent aan zet')
    await expect(onderdeel('Actieverzoeken')).toContainText('2 open')
    await expect(onderdeel('Actieverzoeken')).toBeFocused()
    await expect(page.getByRole('link', { name: /^Werkvoorraad.*1 aan zet$/ })).toBeVisible()
  })

  await test.step('een klik vraagt wat de pagina vraagt, en niets twee keer', async () => {
    await wereld.wisAanroepen()
    await onderdeel('Ketenpartners').click()
    await page.waitForURL('**/ketenpartners')
    await expect.poll(async () => (await wereld.aanroepen()).length).toBeGreaterThanOrEqual(8)
    const gevraagd = (await wereld.aanroepen()).map(({ methode, pad, query }) => `${methode} ${pad}?${query}`)
    expect(gevraagd.toSorted()).toEqual([...new Set(gevraagd)].toSorted())
  })

  await test.step('de rug wacht niet op het getal in het menu, ook niet als dat heel lang duurt', async () => {
    await wereld.storing({ route: 'GET /notificaties', soort: 'vertraging', ms: 60_000 })
    await brengTot(samenwerking, ggd, gemeente, 'OPEN')
    await onderdeel('Documenten').click()
    await expect(rug).toContainText('U bent aan zet (2 keer)')
    await expect(page.getByRole('link', { name: /^Werkvoorraad.*1 aan zet$/ })).toBeVisible()
  })
})
