import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOperaties, readKoppelvlak } from '../contract/document.ts'
import { probeer, rollenVan } from './handelingen-samenwerking.ts'
import { FASES, maakBellers, maakDossier, type Bellers, type Fase, type Proefdossier } from './proefdossier.ts'
import { cel, leesTabel, oordeelVan } from './tabel.ts'
import { startTestSandbox } from './test-sandbox.ts'

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let bellers: Bellers
const gedeeld = new Map<Fase, Promise<Proefdossier>>()

beforeAll(async () => {
  sandbox = await startTestSandbox({ laadtijd: { gewoon: 600_000, traag: 600_000 } })
  const wereld = await sandbox.wereld({ scenario: 'leeg' })
  bellers = maakBellers(wereld.als)
  // Known to the facility, and not admitted to it yet.
  await wereld.bestuur('PATCH', `/organisaties/${bellers.vreemde.oin}`, { uitnodigbaar: false })
})
afterAll(() => sandbox.stop())

const LEEST = new Set(
  listOperaties(readKoppelvlak()).flatMap(({ methode, operationId }) => (methode === 'GET' ? [operationId] : [])),
)

/** What succeeds and changes something gets a dossier of its own; all else may share one. */
function dossierVoor(fase: Fase, operatie: string, verwacht: string): Promise<Proefdossier> {
  if (verwacht === 'mag' && !LEEST.has(operatie)) return maakDossier(bellers, fase)
  const bestaand = gedeeld.get(fase) ?? maakDossier(bellers, fase)
  gedeeld.set(fase, bestaand)
  return bestaand
}

const REGELS = leesTabel('Samenwerking').flatMap((regel) =>
  rollenVan(cel(regel, 'wie')).map((rol) => ({
    rol,
    regel: cel(regel, 'regel'),
    handeling: cel(regel, 'handeling'),
    operatie: cel(regel, 'operatie'),
    oordelen: FASES.map((fase) => [fase, cel(regel, fase)] as const),
  })),
)

describe('rol × handeling × toestand van de samenwerking', () => {
  it.each(REGELS)('$regel $handeling door $rol', async ({ handeling, operatie, rol, oordelen }) => {
    const teProberen = oordelen.filter(([, oordeel]) => oordeel !== '–')
    const uitkomsten = []
    for (const [fase, verwacht] of teProberen) {
      const dossier = await dossierVoor(fase, operatie, verwacht)
      uitkomsten.push([fase, await probeer(handeling, { rol, bellers, dossier })])
    }
    expect(uitkomsten).toEqual(teProberen)
  })
})

const STARTERS: Readonly<Record<string, string>> = {
  'bevoegd gezag': 'zandbakdorp',
  behandeldienst: 'zandkust',
  'ketenpartner en ook bevoegd gezag': 'zandsloot',
  ketenpartner: 'ggd',
  'private ketenpartner': 'duinzicht',
}
const VERZOEKEN = {
  'zonder verzoek': null,
  'eigen verzoek': '2026031500001',
  'onbekend verzoek': '2026031500404',
  'verzoek van een ander': '2026031500403',
} as const

describe('wie mag starten, en waarop', () => {
  it.each(leesTabel('Starten'))('$regel $wie', async (regel) => {
    const wereld = await sandbox.wereld({ scenario: 'leeg' })
    const wie = wereld.als(STARTERS[cel(regel, 'wie')] ?? '')
    for (const [soort, verzoeknummer] of Object.entries(VERZOEKEN))
      expect(oordeelVan(await wie.post('/samenwerkingen', { titel: 'Proef', verzoeknummer })), soort).toBe(
        cel(regel, soort),
      )
  })
})

describe('de tabellen', () => {
  it('noemen alle dertig operaties', () => {
    const genoemd = ['Starten', 'Samenwerking', 'Actieverzoek'].flatMap((kop) =>
      leesTabel(kop).map((regel) => cel(regel, 'operatie')),
    )
    const operaties = listOperaties(readKoppelvlak()).map(({ operationId }) => operationId)
    expect(operaties).toHaveLength(30)
    expect(operaties.filter((operatie) => !genoemd.includes(operatie))).toEqual([])
    expect(genoemd.filter((naam) => naam !== '–' && !operaties.includes(naam))).toEqual([])
  })

  it('noemen elke regel van de rechtenmatrix', () => {
    const regels = ['Starten', 'Samenwerking', 'Actieverzoek'].flatMap((kop) =>
      leesTabel(kop).flatMap((regel) => cel(regel, 'regel').split(' ')),
    )
    const matrix = Array.from({ length: 17 }, (_, nummer) => `RM${nummer + 1}`)
    expect(matrix.filter((nummer) => !regels.includes(nummer))).toEqual([])
  })
})
