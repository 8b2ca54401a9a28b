import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOperaties, readKoppelvlak } from '../contract/document.ts'
import { items, rels, type Beller } from './beller.ts'
import { partijenVan, probeer, REL, type Partij } from './handelingen-actieverzoek.ts'
import { maakActieverzoek, maakSamenwerking, STANDEN, type Proefactieverzoek, type Stand } from './proefactieverzoek.ts'
import { gelukt, maakBellers, type Bellers } from './proefdossier.ts'
import { cel, leesTabel } from './tabel.ts'
import { startTestSandbox } from './test-sandbox.ts'

const BEWEZEN = ['self', 'berichtVerzenden', 'behandelen', 'weigeren', 'gereedmelden']

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let bellers: Bellers
let open: string
/** One per state, for what changes nothing; also in the order ketenpartner → derde, in which the initiator is no party. */
const gedeeld = new Map<string, Proefactieverzoek>()

beforeAll(async () => {
  sandbox = await startTestSandbox()
  const wereld = await sandbox.wereld({ scenario: 'leeg' })
  bellers = maakBellers(wereld.als)
  open = await maakSamenwerking(bellers)
  const dicht = await maakSamenwerking(bellers)
  for (const stand of STANDEN) {
    const [waar, status] = stand === 'gesloten' ? ([dicht, 'OPEN'] as const) : ([open, stand] as const)
    gedeeld.set(stand, await maakActieverzoek(gewonePartijen(), waar, status))
    const buiten = { zender: bellers.VT, ontvanger: bellers.derde }
    gedeeld.set(`${stand} buiten de initiator`, await maakActieverzoek(buiten, waar, status))
  }
  gelukt(await bellers.initiator.patch(`/samenwerkingen/${dicht}`, { status: 'GESLOTEN' }))
})
afterAll(() => sandbox.stop())

const gewonePartijen = () => ({ zender: bellers.initiator, ontvanger: bellers.VT })

function bellerVan(partij: Partij): Beller {
  const spelers = { zender: 'initiator', ontvanger: 'VT', derde: 'derde', vreemde: 'vreemde' } as const
  return bellers[partij === 'initiator zonder partij' ? 'initiator' : spelers[partij]]
}

function bestaand(stand: Stand, partij: Partij): Proefactieverzoek {
  const gevonden = gedeeld.get(partij === 'initiator zonder partij' ? `${stand} buiten de initiator` : stand)
  if (!gevonden) throw new Error(`no actieverzoek ${stand}`)
  return gevonden
}

const LEEST = new Set(
  listOperaties(readKoppelvlak()).flatMap(({ methode, operationId }) => (methode === 'GET' ? [operationId] : [])),
)

/** What succeeds and changes something gets an actieverzoek of its own. */
function verzoekVoor(stand: Stand, partij: Partij, verandert: boolean): Proefactieverzoek | Promise<Proefactieverzoek> {
  if (!verandert || stand === 'gesloten') return bestaand(stand, partij)
  return maakActieverzoek(gewonePartijen(), open, stand)
}

const REGELS = leesTabel('Actieverzoek').flatMap((regel) =>
  partijenVan(cel(regel, 'wie')).map((partij) => ({
    partij,
    regel: cel(regel, 'regel'),
    handeling: cel(regel, 'handeling'),
    leest: LEEST.has(cel(regel, 'operatie')),
    oordelen: STANDEN.map((stand) => [stand, cel(regel, stand)] as const),
  })),
)

describe('partij × handeling × status van het actieverzoek', () => {
  it.each(REGELS)('$regel $handeling door $partij', async ({ handeling, partij, leest, oordelen }) => {
    const wie = bellerVan(partij)
    const uitkomsten = []
    for (const [stand, verwacht] of oordelen) {
      const verzoek = await verzoekVoor(stand, partij, verwacht === 'mag' && !leest)
      uitkomsten.push([stand, await probeer(handeling, { partij, wie, verzoek })])
    }
    expect(uitkomsten).toEqual(oordelen)
  })
})

describe('de links van een actieverzoek', () => {
  it.each(leesTabel('Links'))('$toestand', async (regel) => {
    const stand = STANDEN.find((naam) => naam === cel(regel, 'toestand'))
    if (!stand) throw new Error('no such state')
    for (const partij of ['zender', 'ontvanger'] as const) {
      const gezien = rels(await bellerVan(partij).get(`/actieverzoeken/${bestaand(stand, partij).id}`))
      expect(gezien, partij).toEqual(cel(regel, partij).split(' ').sort())
    }
  })

  it('zeggen precies wat de tabel toestaat', () => {
    for (const { handeling, partij, oordelen } of REGELS) {
      const rel = REL[handeling]
      if (rel === undefined || (partij !== 'zender' && partij !== 'ontvanger')) continue
      for (const [stand, oordeel] of oordelen) {
        const links = leesTabel('Links').find(({ toestand }) => toestand === stand)
        expect(links?.[partij]?.split(' ').includes(rel), `${handeling} ${partij} ${stand}`).toBe(oordeel === 'mag')
      }
    }
  })

  it('zijn voor de ontvanger nooit andere dan de bewezen vijf, ook niet in de lijst', async () => {
    const { lijst, page } = items(await bellers.VT.get(`/actieverzoeken?organisatie=${bellers.VT.oin}&size=200`))
    expect(page.totalElements).toBe(lijst.length)
    expect(lijst.length).toBeGreaterThan(STANDEN.length)
    for (const { _links } of lijst) expect(BEWEZEN).toEqual(expect.arrayContaining(Object.keys(_links ?? {})))
  })
})
