import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOperaties, readKoppelvlak } from '../contract/document.ts'
import { isObject, listKnopen } from '../contract/knopen.ts'
import { findOperatie, padOnderBasis } from '../contract/operatie-zoeken.ts'
import { listRels } from '../contract/rels.ts'
import { items, type Beller } from './beller.ts'
import { startTestSandbox } from './test-sandbox.ts'

const document = readKoppelvlak()
const operaties = listOperaties(document)
const PARTIJEN = ['zandbakdorp', 'ggd', 'veiligheidsregio', 'zandsloot']

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let wereld: Awaited<ReturnType<typeof sandbox.wereld>>

beforeAll(async () => {
  sandbox = await startTestSandbox()
  wereld = await sandbox.wereld()
})
afterAll(() => sandbox.stop())

/** The view to which the links of an object belong, by the fields that only it has. */
function weergaveVan(oin: string, drager: Record<string, unknown>): string {
  if ('page' in drager) return 'CollectieLinks'
  if ('notificatieId' in drager) return 'NotificatieLinks'
  if ('berichtId' in drager) return 'BerichtLinks'
  if ('bestandsNaam' in drager) return 'DocumentLinks'
  if ('rol' in drager) return 'DeelnemerLinks'
  if ('zender' in drager) return `ActieverzoekLinks${drager['ontvanger'] === oin ? 'Ontvanger' : 'Zender'}`
  return `SamenwerkingLinks${drager['aangemaaktDoor'] === oin ? 'Initiator' : 'Ketenpartner'}`
}

/** Everything one organisation can read, in lists and in pages of one. */
async function leesAlles(beller: Beller): Promise<unknown[]> {
  const gelezen: unknown[] = []
  const lees = async (pad: string) => {
    const antwoord = await beller.get(pad)
    gelezen.push(antwoord.body)
    return items(antwoord).lijst
  }
  await lees('/samenwerkingen?page=1&size=1')
  await lees('/notificaties')
  for (const { samenwerkingId } of await lees('/samenwerkingen?size=200'))
    for (const wat of ['deelnemers', 'documenten', 'notificaties'])
      await lees(`/samenwerkingen/${String(samenwerkingId)}/${wat}`)
  for (const { actieverzoekId } of await lees('/actieverzoeken?size=200'))
    await lees(`/actieverzoeken/${String(actieverzoekId)}/berichten`)
  return gelezen
}

async function listGegeven() {
  const perPartij = await Promise.all(
    PARTIJEN.map(async (partij) => {
      const beller = wereld.als(partij)
      return listKnopen(await leesAlles(beller)).flatMap(({ waarde }) => {
        const { _links: links } = waarde
        if (!isObject(links)) return []
        return Object.entries(links).map(([rel, link]) => ({
          plek: `${weergaveVan(beller.oin, waarde)}.${rel}`,
          href: isObject(link) ? String(link['href']) : '',
        }))
      })
    }),
  )
  return perPartij.flat()
}

describe('een rel', () => {
  it('staat in het koppelvlak met de operatie waar haar adres heen leidt, en elke beschreven rel wordt gegeven', async () => {
    const gegeven = await listGegeven()
    const beschreven = new Map(listRels(document).map((rel) => [rel.plek, rel.aanroepen]))
    for (const { plek, href } of gegeven) {
      const genoemd = beschreven.get(plek) ?? []
      const geleid = [...new Set(genoemd.map(({ methode }) => methode))].map(
        (methode) => findOperatie(operaties, methode, padOnderBasis(href) ?? '')?.['x-nummer'],
      )
      const nummers = genoemd.map(({ nummer }) => nummer)
      expect(geleid, plek).not.toEqual([])
      expect(nummers, `${plek} ${href}`).toEqual(expect.arrayContaining(geleid))
    }
    expect([...new Set(gegeven.map(({ plek }) => plek))].toSorted()).toEqual([...beschreven.keys()].toSorted())
  })
})

/** The templates of the contract, filled with what is not there, with the methods that they have. */
const PADEN = Object.keys(document.paths).map((sjabloon) => ({
  sjabloon,
  pad: sjabloon.replaceAll(/\{\w+\}/g, '0'),
  methoden: operaties.filter((operatie) => operatie.sjabloon === sjabloon).map(({ methode }) => methode),
}))

describe('een adres met een methode die het niet heeft', () => {
  it.each(PADEN)('$sjabloon kent alleen zijn eigen methoden, en zegt die', async ({ pad, methoden }) => {
    const antwoord = await wereld.als('ggd').ongekeurd().stuur('PUT', pad)
    expect(antwoord).toMatchObject({ status: 405, body: { status: 405, title: 'Methode niet toegestaan' } })
    expect(antwoord.headers['allow']?.split(', ').toSorted()).toEqual(methoden.toSorted())
  })

  it('zegt niets over wat er is: van wie dan ook, bekend of verzonnen, hetzelfde antwoord', async () => {
    const paden = [wereld.dossier('SAM-10021'), wereld.dossier('SAM-10026'), 'SAM-999999999'].map(
      (dossier) => `/samenwerkingen/${dossier}/deelnemers/${wereld.oinVan('ggd')}`,
    )
    const antwoorden = await Promise.all(paden.map((pad) => wereld.als('ggd').ongekeurd().get(pad)))
    const zonderNummer = antwoorden.map(({ status, headers, body }) => ({
      ...{ status, allow: headers['allow'] },
      body: { ...Object(body), instance: '' },
    }))
    expect(zonderNummer[0]).toMatchObject({ status: 405, allow: 'PATCH, DELETE' })
    expect(new Set(zonderNummer.map((een) => JSON.stringify(een))).size).toBe(1)
  })

  it('een adres van geen enkele operatie heet zo, en een dossier van een ander blijft zoals het was', async () => {
    const vraag = async (pad: string) => (await wereld.als('ggd').ongekeurd().get(pad)).body
    const onbekend = { status: 404, detail: 'Dit adres kent geen enkele operatie.' }
    for (const pad of ['/niets', '/samenwerkingen/', `/../v6/samenwerkingen`])
      expect(await vraag(pad)).toMatchObject(onbekend)
    const verborgen = { status: 404, detail: 'Dit bestaat niet, of uw organisatie is geen deelnemer.' }
    expect(await vraag(`/samenwerkingen/${wereld.dossier('SAM-10026')}`)).toMatchObject(verborgen)
    expect(await vraag('/samenwerkingen/SAM-999999999')).toMatchObject(verborgen)
  })
})
