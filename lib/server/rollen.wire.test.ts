import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Beller } from '#sandbox/test/beller.ts'
import { partijenVan, type Partij } from '#sandbox/test/handelingen-actieverzoek.ts'
import { rollenVan } from '#sandbox/test/handelingen-samenwerking.ts'
import {
  maakActieverzoek,
  maakSamenwerking,
  STANDEN,
  type Proefactieverzoek,
  type Stand,
} from '#sandbox/test/proefactieverzoek.ts'
import {
  FASES,
  gelukt,
  maakBellers,
  maakDossier,
  speler,
  type Bellers,
  type Fase,
  type Proefdossier,
  type Rol,
} from '#sandbox/test/proefdossier.ts'
import { cel, leesTabel } from '#sandbox/test/tabel.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BIJ_ACTIEVERZOEK, BIJ_SAMENWERKING, type Poging } from './test-handelingen.ts'
import { openTestWereld, type Antwoord, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'

/** A dossier in INITIALISATIE is loaded after half a minute, and is then another one. */
const HOUDBAAR_MS = 10_000
const OORDEEL: Readonly<Record<string, string>> = {
  '403 geen-toegang': 'nooit',
  '409 status-conflict': 'nu niet',
  '404 niet-gevonden': 'onbekend',
  '400 ongeldige-invoer': 'ongeldig',
}

let wereld: TestWereld
let bellers: Bellers
const stoelen = new Map<string, Promise<Stoel>>()

beforeAll(async () => {
  wereld = await openTestWereld()
  const { TEST_PKI_DIR = '', TEST_SANDBOX_API_URL = '' } = process.env
  const pem = (naam: string) => readFileSync(path.join(TEST_PKI_DIR, naam))
  const tls = { ca: pem('root.pem'), cert: pem('portaal.pem'), key: pem('portaal.key') }
  bellers = maakBellers((sleutel) => new Beller(TEST_SANDBOX_API_URL, tls, wereld.oin(sleutel)))
})
afterAll(() => wereld.sluit())

function stoelVan(rol: Rol): Promise<Stoel> {
  const stoel = stoelen.get(rol) ?? wereld.als(speler(rol))
  stoelen.set(rol, stoel)
  return stoel
}

async function doe(rol: Rol, { pad, methode, headers, ...rest }: Poging): Promise<string> {
  const handlers = (await import(path.join(import.meta.dirname, '../../app', pad, 'route.ts'))) as Record<
    string,
    Parameters<Stoel>[0]
  >
  const handler = handlers[methode]
  if (!handler) throw new Error(`${pad} has no ${methode}`)
  const stoel = await stoelVan(rol)
  return oordeelVan(
    await stoel(handler, { methode, headers: { 'idempotency-key': crypto.randomUUID(), ...headers }, ...rest }),
  )
}

function oordeelVan({ status, body }: Antwoord): string {
  if (status < 300) return 'mag'
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'geen code'
  return OORDEEL[`${status} ${code}`] ?? `${status} ${code}`
}

/** Where the portal answers otherwise than the SWF, and why, stands in a table of its own. */
const ANDERS = leesTabel('Waar het portaal anders antwoordt')
const gebruikt = new Set<string>()

function verwachtVan(handeling: string, wie: string, toestand: string, oordeel: string): string {
  const anders = ANDERS.find(
    (regel) =>
      regel['handeling'] === handeling &&
      regel['wie'] === wie &&
      (regel['toestand'] === 'elke' || cel(regel, 'toestand').split(', ').includes(toestand)) &&
      ['elk', oordeel].includes(cel(regel, 'SWF')),
  )
  if (!anders) return oordeel
  gebruikt.add(JSON.stringify(anders))
  return cel(anders, 'portaal')
}

type Bewaard = { dossier: Promise<Proefdossier>; op: number }
const gedeeld = new Map<Fase, Bewaard>()

function dossierVoor(fase: Fase, oordeel: string, leest: boolean): Promise<Proefdossier> {
  if (oordeel === 'mag' && !leest) return maakDossier(bellers, fase)
  const bestaand = gedeeld.get(fase)
  if (bestaand && (fase !== 'INITIALISATIE' || performance.now() - bestaand.op < HOUDBAAR_MS)) return bestaand.dossier
  const dossier = maakDossier(bellers, fase)
  gedeeld.set(fase, { dossier, op: performance.now() })
  return dossier
}

const SAMENWERKING = leesTabel('Samenwerking').flatMap((regel) => {
  const maak = BIJ_SAMENWERKING[cel(regel, 'handeling')]
  if (!maak) return []
  const wie = cel(regel, 'wie')
  return rollenVan(wie).map((rol) => ({ regel, wie, rol, maak, handeling: cel(regel, 'handeling') }))
})

describe('rol × handeling × toestand van de samenwerking, door het portaal', () => {
  test.each(SAMENWERKING)('$handeling door $rol', async ({ regel, wie, rol, maak, handeling }) => {
    const uitkomsten = []
    const verwacht = []
    for (const fase of FASES) {
      const oordeel = cel(regel, fase)
      const portaal = verwachtVan(handeling, wie, fase, oordeel)
      const leest = maak({ rol, oin: () => '', dossier: LEEG }).methode === 'GET'
      const dossier = await dossierVoor(fase, portaal, leest)
      uitkomsten.push([fase, await doe(rol, maak({ rol, oin: (ander) => bellers[ander].oin, dossier }))])
      verwacht.push([fase, portaal])
    }
    expect(uitkomsten).toEqual(verwacht)
  })
})

const LEEG: Proefdossier = {
  id: '',
  verzoeknummer: '',
  documenten: { initiator: '', VT: '', BT: '', geheim: '' },
  notificaties: {},
}

const PARTIJEN = { zender: 'initiator', ontvanger: 'VT', derde: 'derde', vreemde: 'vreemde' } as const
const rolVan = (partij: Partij): Rol => (partij === 'initiator zonder partij' ? 'initiator' : PARTIJEN[partij])

const ACTIEVERZOEK = leesTabel('Actieverzoek').flatMap((regel) => {
  const maak = BIJ_ACTIEVERZOEK[cel(regel, 'handeling')]
  if (!maak) return []
  const wie = cel(regel, 'wie')
  return partijenVan(wie).map((partij) => ({ regel, wie, partij, maak, handeling: cel(regel, 'handeling') }))
})

describe('partij × handeling × status van het actieverzoek, door het portaal', () => {
  const bestaand = new Map<string, Proefactieverzoek>()
  let open: string

  beforeAll(async () => {
    open = await maakSamenwerking(bellers)
    const dicht = await maakSamenwerking(bellers)
    for (const stand of STANDEN) {
      const [waar, status] = stand === 'gesloten' ? ([dicht, 'OPEN'] as const) : ([open, stand] as const)
      bestaand.set(stand, await maakActieverzoek(gewonePartijen(), waar, status))
      const buiten = { zender: bellers.VT, ontvanger: bellers.derde }
      bestaand.set(`${stand} buiten de initiator`, await maakActieverzoek(buiten, waar, status))
    }
    gelukt(await bellers.initiator.patch(`/samenwerkingen/${dicht}`, { status: 'GESLOTEN' }))
  })

  const gewonePartijen = () => ({ zender: bellers.initiator, ontvanger: bellers.VT })

  async function verzoekVoor(stand: Stand, partij: Partij, oordeel: string): Promise<Proefactieverzoek> {
    if (oordeel === 'mag' && stand !== 'gesloten') return maakActieverzoek(gewonePartijen(), open, stand)
    const gevonden = bestaand.get(partij === 'initiator zonder partij' ? `${stand} buiten de initiator` : stand)
    if (!gevonden) throw new Error(`no actieverzoek ${stand}`)
    return gevonden
  }

  test.each(ACTIEVERZOEK)('$handeling door $partij', async ({ regel, wie, partij, maak, handeling }) => {
    const uitkomsten = []
    const verwacht = []
    for (const stand of STANDEN) {
      const portaal = verwachtVan(handeling, wie, stand, cel(regel, stand))
      const verzoek = await verzoekVoor(stand, partij, portaal)
      uitkomsten.push([stand, await doe(rolVan(partij), maak({ partij, verzoek }))])
      verwacht.push([stand, portaal])
    }
    expect(uitkomsten).toEqual(verwacht)
  })
})

test('elke handeling van het portaal staat in de tabel', () => {
  const zonderRegel = (handelingen: object, tabel: readonly { handeling: string }[]) =>
    Object.keys(handelingen).filter((naam) => !tabel.some(({ handeling }) => handeling === naam))
  expect(zonderRegel(BIJ_SAMENWERKING, SAMENWERKING)).toEqual([])
  expect(zonderRegel(BIJ_ACTIEVERZOEK, ACTIEVERZOEK)).toEqual([])
})

test('elke afwijking van het portaal in de tabel komt ook voor', () => {
  expect(ANDERS.filter((regel) => !gebruikt.has(JSON.stringify(regel)))).toEqual([])
})
