import type { Page } from '@playwright/test'
import { link } from '../sandbox/test/vreemde-client.ts'
import { expect, test } from './fixtures.ts'
import { verwachtToegankelijk } from './stappen/kijken.ts'
import { eigenSysteem } from './vreemde-client.ts'

const KNOP = { name: 'Documenten uit het verzoek laden' }
/** As often as the page asks how far it is. */
const VOLG_MS = 3000

const melding = (page: Page, rol: 'alert' | 'status', tekst: string) =>
  page.getByRole('main').getByRole(rol).filter({ hasText: tekst })
const bezig = (page: Page) => melding(page, 'status', 'De documenten worden geladen')

test('laden in een dossier dat er al is: het duurt, het mislukt, en daarna staat alles er één keer', async ({
  swf,
  wereld,
  inloggen,
}) => {
  test.slow()
  const gemeente = eigenSysteem(swf, wereld, 'zandbakdorp')
  // A verzoek that ends on 900 is slow; how and when it ends, the test orders.
  const samenwerking = await gemeente.start({ titel: 'Later laden', verzoeknummer: '2026112200900' })
  const { oin } = wereld.organisatie('ggd')
  await gemeente.maak(link(samenwerking, 'deelnemerUitnodigen'), { deelnemer: oin, privilege: 'VT' })
  const dossier = `/samenwerkingen/${String(samenwerking['samenwerkingId'])}`
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  await page.waitForURL('**/werkvoorraad')
  await page.clock.install()

  await test.step('wie het vraagt terwijl het DSO een storing heeft, leest dat en vraagt het nog eens', async () => {
    await page.goto(dossier)
    await page.getByRole('link', KNOP).click()
    await wereld.storing({ route: 'POST /samenwerkingen/{samenwerkingId}/verzoek', soort: 'status', status: 503 })
    // The code of the button comes after the page: a press before it is there does nothing.
    await expect(async () => {
      await page.getByRole('button', KNOP).click()
      await expect(melding(page, 'alert', 'Het DSO heeft een storing')).toBeVisible({ timeout: 5_000 })
    }).toPass()
    await wereld.zonderStoringen()
    await verwachtToegankelijk(page)
    await page.getByRole('button', KNOP).dblclick()
    await expect(bezig(page)).toBeVisible()
  })

  await test.step('het gaat door na vernieuwen, ook als het lang duurt', async () => {
    await page.reload()
    await expect(bezig(page)).toBeVisible()
    await expect(page.getByRole('button', KNOP)).toHaveCount(0)
    await verwachtToegankelijk(page)
    await page.clock.fastForward(10_000)
    await expect(melding(page, 'status', 'Dit duurt langer dan normaal.')).toBeVisible()
  })

  await test.step('wat mislukt, wordt gezegd zonder dat iemand vernieuwt, en is te herhalen', async () => {
    await wereld.laden('mislukt')
    await page.clock.fastForward(VOLG_MS)
    await expect(page.getByRole('main')).toContainText('De documenten zijn niet geladen')
    await verwachtToegankelijk(page)
    await page.getByRole('button', KNOP).click()
    await expect(bezig(page)).toBeVisible()
  })

  await test.step('een collega die intussen kijkt, leest niets wat niet waar is', async () => {
    const collega = await page.context().newPage()
    await collega.goto(`${dossier}/verzoek`)
    await expect(collega.getByText('De documenten uit het verzoek zijn al geladen, of worden nu geladen')).toBeVisible()
    await expect(collega.getByRole('button', KNOP)).toHaveCount(0)
    await collega.close()
  })

  await test.step('als het lukt, staan de documenten er één keer', async () => {
    await wereld.laden('geslaagd')
    await page.clock.fastForward(VOLG_MS)
    await expect(page.getByText('De documenten uit het verzoek staan in het dossier')).toBeVisible()
    await verwachtToegankelijk(page)
    await page.getByRole('link', { name: 'Naar de documenten' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Strikt vertrouwelijk' })).toHaveCount(3)
    await page.goto(dossier)
    await expect(page.getByRole('link', KNOP)).toHaveCount(0)
    const gevraagd = (await wereld.aanroepen()).filter(
      ({ methode, pad }) => methode === 'POST' && pad.endsWith('/verzoek'),
    )
    expect(gevraagd.map(({ status }) => status).filter((status) => status !== 503)).toEqual([202, 202])
  })

  await test.step('een ketenpartner met volledige toegang hoort het en ziet ze, en laadt zelf niets', async () => {
    const ggd = await inloggen('Adviseur · GGD Zandbakland')
    await ggd.waitForURL('**/werkvoorraad')
    await ggd.goto('/notificaties?type=VERZOEK_OPHALEN_GESLAAGD')
    await ggd.getByRole('link', { name: /^De documenten van verzoek 2026112200900/ }).click()
    await ggd.waitForURL(`**${dossier}/documenten`)
    await expect(ggd.getByRole('row').filter({ hasText: 'Strikt vertrouwelijk' })).toHaveCount(3)
    expect((await ggd.goto(`${dossier}/verzoek`))?.status()).toBe(403)
  })
})
