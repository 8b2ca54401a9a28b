import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { eisContract } from '../contract/eis-contract.ts'
import { listOperaties, readKoppelvlak } from '../contract/document.ts'
import { startTestSandbox } from './test-sandbox.ts'
import { bekijkDocument, bekijkNotificatie, bekijkOntvangen, bekijkSamenwerking, javaTijd } from './vreemde-blik.ts'
import { link, onder, VreemdeClient, type Bron } from './vreemde-client.ts'

const Aanroepen = z.object({
  aanroepen: z.array(z.object({ methode: z.string(), pad: z.string(), status: z.number().nullable() })),
})
const PDF = { naam: 'advies.pdf', soort: 'application/pdf', bytes: Buffer.from('%PDF-1.7 een advies') }

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let wereld: Awaited<ReturnType<typeof sandbox.wereld>>
let gemeente: VreemdeClient
let ggd: VreemdeClient
/** The same samenwerking, as each of the two sees it. */
let bijGemeente: Bron
let bijGgd: Bron

beforeAll(async () => {
  sandbox = await startTestSandbox()
  wereld = await sandbox.wereld({ scenario: 'leeg' })
  gemeente = clientVan(wereld, 'zandbakdorp')
  ggd = clientVan(wereld, 'ggd')
})
afterAll(() => sandbox.stop())

function clientVan({ oinVan, certificaten }: typeof wereld, sleutel: string): VreemdeClient {
  const oin = oinVan(sleutel)
  const sleutels = { ca: sandbox.ca, ...{ cert: '', key: '', ...certificaten[oin] } }
  return new VreemdeClient(sandbox.urls.apiUrl, sleutels, oin, eisContract)
}

const ontvangen = async () => {
  const [eerste] = await ggd.actieverzoeken(
    `?samenwerkingId=${String(bijGgd['samenwerkingId'])}&organisatie=${ggd.oin}`,
  )
  if (!eerste) throw new Error('nothing received')
  return bekijkOntvangen(eerste)
}
const documenten = (query = '') => ggd.lijst(`${link(bijGgd, 'documentToevoegen')}${query}`, 'documenten')
const namen = (bronnen: Bron[]) => bronnen.map(({ bestandsNaam }) => bestandsNaam)

// One story, told in order: each step needs the one before.
describe('een vreemde client met de gewoonten van de openbare', () => {
  it('start, leest terug, past aan met de hele inhoud, en laadt het verzoek', async () => {
    const start = { titel: 'Van een ander systeem', verzoeknummer: '2026031500123', kenmerkSysteem: 'VreemdVTH' }
    const gestart = bekijkSamenwerking(await gemeente.start(start))
    bijGemeente = bekijkSamenwerking(await gemeente.lees(gestart))
    expect((await gemeente.samenwerkingen('?status=OPEN')).map(({ titel }) => titel)).toEqual([start.titel])
    const aangepast = await gemeente.wijzig(link(bijGemeente, 'aanpassen'), {
      ...bijGemeente,
      globaleLocatie: 'Kade 1',
    })
    expect(aangepast).toMatchObject({ ...start, globaleLocatie: 'Kade 1', beschrijving: null, status: 'OPEN' })
    expect(await gemeente.doe(link(aangepast, 'verzoekOphalen'))).toBe(202)
  })

  it('nodigt uit, verandert de toegang met de hele inhoud, en verwijdert', async () => {
    const deur = link(bijGemeente, 'deelnemerUitnodigen')
    await gemeente.maak(deur, { deelnemer: ggd.oin, privilege: 'BT' })
    const ander = await gemeente.maak(deur, { deelnemer: wereld.oinVan('zandsloot'), privilege: 'BT' })
    const lijst = await gemeente.lijst(link(bijGemeente, 'deelnemers'), 'deelnemers')
    expect(lijst.map(({ privilege }) => privilege)).toEqual(['VT', 'BT', 'BT'])
    const ggdDaar = lijst.find(({ deelnemer }) => deelnemer === ggd.oin)
    if (!ggdDaar) throw new Error('GGD is not in it')
    expect(await gemeente.wijzig(link(ggdDaar, 'self'), { ...ggdDaar, privilege: 'VT' })).toMatchObject({
      privilege: 'VT',
    })
    expect(await gemeente.verwijder(ander)).toBe(204)
    const [gezien] = await ggd.samenwerkingen()
    bijGgd = bekijkSamenwerking(await ggd.lees(gezien ?? { _links: {} }))
    expect(Object.keys(bijGgd._links).sort()).toEqual([
      'actieverzoekOpstellen',
      'actieverzoeken',
      'documentToevoegen',
      'self',
    ])
  })

  it('stuurt documenten in beide vormen, filtert, bladert, haalt de bytes, past aan en verwijdert', async () => {
    const metadata = { vertrouwelijkheidsAanduiding: 'SV', documentOmschrijving: 'Advies & bijlage', taal: 'NL' }
    const eerste = bekijkDocument(await ggd.uploadMetQuery(bijGgd, PDF, metadata))
    const tweede = bekijkDocument(await ggd.uploadMetDelen(bijGgd, { ...PDF, naam: 'bijlage.pdf' }, metadata))
    for (const document of [eerste, tweede]) expect(document).toMatchObject(metadata)
    expect(await ggd.bytes(eerste)).toEqual({ naam: 'advies.pdf', bytes: PDF.bytes })
    const eigen = `?aangemaaktDoor=${ggd.oin}&_sort=-bestandsNaam&aantal=1`
    expect(namen(await documenten(`${eigen}&pagina=1`))).toEqual(['bijlage.pdf', 'advies.pdf'])
    expect(namen(await documenten(`${eigen}&pagina=2`))).toEqual(['advies.pdf'])
    expect(namen(await documenten(`${eigen}&page=1`))).toEqual(['advies.pdf'])
    expect(namen(await documenten(`?aangemaaktDoor%5Bnot%5D=${ggd.oin}&iets=onbekends`))).not.toContain('advies.pdf')
    const aangepast = await ggd.wijzig(link(tweede, 'aanpassen'), { ...tweede, vertrouwelijkheidsAanduiding: 'RV' })
    expect(await ggd.lees(aangepast)).toMatchObject({ ...metadata, vertrouwelijkheidsAanduiding: 'RV' })
    expect(await ggd.verwijder(tweede, 'verwijderen')).toBe(204)
  })

  it('vraagt, koppelt, ontkoppelt, en loopt alle stappen af met alle teksten erbij', async () => {
    const vraag = { titel: 'Advies lucht', omschrijving: 'Graag advies', ontvanger: ggd.oin, productId: null }
    const gesteld = await gemeente.maak(link(bijGemeente, 'actieverzoekOpstellen'), vraag)
    const [advies] = await documenten(`?aangemaaktDoor=${ggd.oin}`)
    expect(await ggd.doe(onder(await ontvangen(), 'documenten'), { documentId: advies?.['documentId'] })).toBe(204)
    const [gekoppeld] = z.array(z.custom<Bron>()).parse((await ontvangen())['documenten'])
    expect(await ggd.verwijder(gekoppeld ?? { _links: {} }, 'ontkoppelenVanActieverzoek')).toBe(204)
    const bezig = bekijkOntvangen(await ggd.stap(await ontvangen(), 'behandelen', 'IN_BEHANDELING'))
    const klaar = bekijkOntvangen(await ggd.stap(bezig, 'gereedmelden', 'GEREEDGEMELD', 'Zie het advies'))
    expect(klaar).toMatchObject({ ...vraag, status: 'GEREEDGEMELD', melding: 'Zie het advies' })
    const terug = await gemeente.stap(await gemeente.lees(gesteld), 'teruggeven', 'IN_BEHANDELING', 'Bijlage mist')
    expect(terug).toMatchObject({ ...vraag, status: 'IN_BEHANDELING' })
  })

  it('schrijft, leest en verwijdert berichten', async () => {
    const deur = link(await ontvangen(), 'berichtVerzenden')
    const verstuurd = await ggd.maak(deur, { bericht: 'Welke bijlage?' })
    expect(await ggd.lees(verstuurd)).toMatchObject({ inhoud: 'Welke bijlage?', zender: ggd.oin })
    expect((await gemeente.lijst(deur, 'berichten')).map(({ inhoud }) => inhoud)).toEqual(['Welke bijlage?'])
    expect(await ggd.verwijder(verstuurd)).toBe(204)
  })

  it('vraagt notificaties in een venster van tijd, zoals Java die schrijft, en verwijdert er een', async () => {
    const [van, tot] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 60_000)].map((moment) =>
      javaTijd(moment),
    )
    expect(van).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+[+]0[12]:00\[Europe\/Amsterdam\]$/)
    const venster = `eventDatumTijd%5Bgt%5D=${encodeURIComponent(van ?? '')}&eventDatumTijd%5Blte%5D=${encodeURIComponent(tot ?? '')}`
    const gehoord = (await ggd.notificaties(`?page=0&size=1&${venster}`)).map((een) => bekijkNotificatie(een))
    expect(gehoord.length).toBeGreaterThan(2)
    expect(await ggd.notificaties(`?${venster.replace('gt', 'lte').replace('%5Blte%5D', '%5Blt%5D')}`)).toEqual([])
    expect(await ggd.lijst(onder(bijGgd, 'notificaties'), 'notificaties')).toEqual(await ggd.notificaties())
    const [eerste] = gehoord
    expect(await ggd.lees(eerste ?? { _links: {} })).toEqual(eerste)
    expect(await ggd.verwijder(eerste ?? { _links: {} })).toBe(204)
    expect(await ggd.notificaties()).toHaveLength(gehoord.length - 1)
  })

  it('sluit met de hele inhoud en beëindigt; daarna is het er voor niemand meer', async () => {
    const nu = await gemeente.lees(bijGemeente)
    const dicht = await gemeente.wijzig(link(nu, 'sluiten'), { ...nu, status: 'GESLOTEN' })
    expect(dicht).toMatchObject({ status: 'GESLOTEN' })
    expect(Object.keys((await ggd.lees(bijGgd))._links).sort()).toEqual(['actieverzoeken', 'self'])
    expect(await gemeente.verwijder(dicht, 'beeindigen')).toBe(204)
    await expect(ggd.lees(bijGgd)).rejects.toMatchObject({ status: 404 })
  })

  it('bereikt zo dertig van de dertig operaties', async () => {
    const operaties = listOperaties(readKoppelvlak())
    const { aanroepen } = Aanroepen.parse(await wereld.bestuur('GET', '/aanroepen'))
    const gelukt = aanroepen.filter(({ status }) => status !== null && status < 300)
    const bereikt = operaties.filter(({ methode, sjabloon }) => {
      const patroon = new RegExp(`^${sjabloon.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
      return gelukt.some((aanroep) => aanroep.methode === methode && patroon.test(aanroep.pad))
    })
    expect(operaties.map(({ operationId }) => operationId)).toEqual(bereikt.map(({ operationId }) => operationId))
    expect(bereikt).toHaveLength(30)
  })
})

describe('waar de openbare client op stukloopt', () => {
  it('op geen enkele notificatie in de strikte stand, op de eerste vreemde soort in de ruime', async () => {
    const gevolgen = await Promise.all(
      [true, false].map(async (strictTypes) => {
        const hier = await sandbox.wereld({ strictTypes })
        const client = clientVan(hier, 'zandbakdorp')
        const [samenwerking] = await client.samenwerkingen('?status=OPEN')
        await client.wijzig(link(samenwerking ?? { _links: {} }, 'aanpassen'), { beschrijving: 'Anders' })
        const partner = clientVan(hier, 'ggd')
        return (await partner.notificaties()).map((een) => () => bekijkNotificatie(een))
      }),
    )
    const [strikt, ruim] = gevolgen.map((pogingen) => pogingen.filter(stukt).length)
    expect(strikt).toBe(0)
    expect(ruim).toBeGreaterThan(0)
  })

  it('op geen enkel ontvangen actieverzoek van de gevulde wereld', async () => {
    const client = clientVan(await sandbox.wereld(), 'ggd')
    const alle = await client.actieverzoeken(`?organisatie=${client.oin}`)
    expect(alle.map((een) => bekijkOntvangen(een)).length).toBeGreaterThan(5)
  })
})

function stukt(poging: () => unknown): boolean {
  try {
    poging()
    return false
  } catch {
    return true
  }
}
