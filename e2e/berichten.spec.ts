import { link, onder } from '../sandbox/test/vreemde-client.ts'
import { expect, test } from './fixtures.ts'
import { verwachtPast, verwachtToegankelijk } from './stappen/kijken.ts'
import { eigenSysteem } from './vreemde-client.ts'

const TEKST = 'Kunt u de rekenbijlage toevoegen?'

test('een bericht heeft een eigen adres: de ene partij leest wat de andere schreef, een derde niet', async ({
  swf,
  wereld,
  inloggen,
}) => {
  test.slow()
  const gemeente = eigenSysteem(swf, wereld, 'zandbakdorp')
  const samenwerking = await gemeente.start({ titel: 'Eén bericht', verzoeknummer: '2026112200071' })
  for (const deelnemer of [wereld.organisatie('ggd').oin, wereld.organisatie('duinzicht').oin])
    await gemeente.maak(link(samenwerking, 'deelnemerUitnodigen'), { deelnemer, privilege: 'VT' })
  const vraag = { titel: 'Advies lucht', omschrijving: 'Is het schoon?', ontvanger: wereld.organisatie('ggd').oin }
  const verzoek = await gemeente.maak(link(samenwerking, 'actieverzoekOpstellen'), vraag)
  const bericht = await gemeente.maak(onder(verzoek, 'berichten'), { bericht: TEKST })
  const gesprek = `/samenwerkingen/${String(samenwerking['samenwerkingId'])}/actieverzoeken/${String(verzoek['actieverzoekId'])}`
  const adres = `${gesprek}/berichten/${String(bericht['berichtId'])}`

  const ggd = await inloggen('Adviseur · GGD Zandbakland')
  await ggd.waitForURL('**/werkvoorraad')
  const kop = ggd.getByRole('heading', { level: 1 })
  const notificatie = ggd.getByRole('link', { name: /^Gemeente Zandbakdorp heeft een bericht gestuurd bij / })

  await test.step('van een notificatie naar het bericht zelf', async () => {
    await ggd.goto('/notificaties?type=NIEUW_BERICHT')
    await notificatie.click()
    await ggd.waitForURL(`**${adres}`)
    await expect(kop).toHaveText('Bericht van Gemeente Zandbakdorp')
    await expect(ggd.getByRole('main').getByText(TEKST)).toBeVisible()
    const gelezen = (await wereld.aanroepen()).filter(({ pad }) =>
      pad.endsWith(`/berichten/${String(bericht['berichtId'])}`),
    )
    expect(new Set(gelezen.map(({ methode, status }) => `${methode} ${status}`))).toEqual(new Set(['GET 200']))
    await verwachtToegankelijk(ggd)
    await verwachtPast(ggd)
  })

  await test.step('meenemen en afdrukken', async () => {
    await ggd.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await ggd.getByRole('button', { name: 'Kopieer voor uw zaaksysteem' }).click()
    await expect(ggd.getByRole('status').filter({ hasText: 'Gekopieerd' })).toBeVisible()
    const gekopieerd = await ggd.evaluate(() => navigator.clipboard.readText())
    expect(gekopieerd).toContain(
      `BerichtID: ${String(bericht['berichtId'])}\nVan: Gemeente Zandbakdorp\nAan: GGD Zandbakland`,
    )
    expect(gekopieerd).toMatch(new RegExp(`\n\n${TEKST.replace('?', String.raw`\?`)}$`))
    await ggd.emulateMedia({ media: 'print' })
    await expect(ggd.getByRole('button')).toHaveCount(0)
    await expect(ggd.getByRole('main').getByText(TEKST)).toBeVisible()
    await ggd.emulateMedia({ media: 'screen' })
  })

  await test.step('naar de berichten, en van het tijdstip terug', async () => {
    await ggd.getByRole('link', { name: 'Naar de berichten' }).click()
    await ggd.waitForURL(`**${gesprek}#*`)
    const regel = ggd.getByRole('listitem').filter({ hasText: TEKST })
    await expect(regel).toBeInViewport()
    await regel.getByRole('link', { name: /^Bericht van / }).click()
    await ggd.waitForURL(`**${adres}`)
  })

  await test.step('wie geen partij is, krijgt een 404', async () => {
    const duinzicht = await inloggen('Adviseur · Adviesbureau Duinzicht')
    await duinzicht.waitForURL('**/werkvoorraad')
    expect((await duinzicht.goto(gesprek.split('/actieverzoeken')[0] ?? ''))?.status()).toBe(200)
    expect((await duinzicht.goto(adres))?.status()).toBe(404)
    await expect(duinzicht.getByRole('heading', { level: 1 })).toHaveText('Dit bericht is er niet')
    expect(await duinzicht.content()).not.toContain(TEKST)
  })

  await test.step('wat verwijderd is, is er niet meer', async () => {
    await gemeente.verwijder(bericht)
    expect((await ggd.goto(adres))?.status()).toBe(404)
    await expect(kop).toHaveText('Dit bericht is er niet')
    await verwachtToegankelijk(ggd)
    await ggd.goto('/notificaties?type=NIEUW_BERICHT')
    await notificatie.click()
    await expect(kop).toHaveText('Waar deze notificatie over gaat, is er niet meer')
    await ggd.getByRole('link', { name: 'Naar het actieverzoek' }).click()
    await expect(kop).toHaveText('Advies lucht')
  })
})
