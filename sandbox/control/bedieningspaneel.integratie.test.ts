import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Aanroepen } from '../api/aanroepen.ts'
import { Storing, Storingen } from '../api/storingen.ts'
import { VerzoekLader } from '../api/verzoek-lader.ts'
import { isObject } from '../contract/knopen.ts'
import { Opslag } from '../db/opslag.ts'
import { maakPool } from '../db/pool.ts'
import { Contracten } from '../omschakeling/contracten.ts'
import { cel, leesTabellen } from '../test/tabel.ts'
import { startTestSandbox } from '../test/test-sandbox.ts'
import { maakControl } from './app.ts'
import { leesUitgever } from './certificaat.ts'

const [aanroepen = [], wereldVelden = [], storingVelden = []] = leesTabellen(
  'docs/koppelvlak.md',
  'Het bedieningspaneel',
)
const REGELS = aanroepen.map((regel) => ({
  aanroep: code(cel(regel, 'aanroep')),
  inhoud: code(regel['inhoud'] ?? ''),
  status: Number.parseInt(cel(regel, 'antwoord'), 10),
  /** What the paper prints of the answer itself: names that must be there. */
  velden: Object.keys(Object(parse(code(cel(regel, 'antwoord'))))),
}))

/** The first text between backticks. */
function code(tekst: string): string {
  return /`([^`]+)`/.exec(tekst)?.[1] ?? ''
}

function parse(tekst: string): unknown {
  return tekst.startsWith('{') ? JSON.parse(tekst) : undefined
}

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let wereld: Record<string, unknown>
let oin: string

beforeAll(async () => {
  sandbox = await startTestSandbox()
  const gemaakt = await sandbox.wereld()
  wereld = { ...gemaakt }
  oin = gemaakt.oinVan('ggd')
})
afterAll(() => sandbox.stop())

/** The routes that the code has, the style and script of its pages left out. */
async function listRoutes(): Promise<string[]> {
  const { databaseUrl, dataDir, pkiDir } = sandbox.config
  const db = maakPool(databaseUrl)
  const opslag = new Opslag(dataDir)
  const geheugen = { aanroepen: new Aanroepen(), storingen: new Storingen(), contracten: new Contracten(db) }
  const lader = new VerzoekLader(db, opslag)
  const uitgever = await leesUitgever(pkiDir)
  const { routes } = maakControl({ ...geheugen, db, opslag, lader, uitgever, strictTypes: true })
  return routes
    .filter(({ method, path }) => method !== 'ALL' && !/\.(css|js)$/.test(path))
    .map(({ method, path }) => `${method} ${path.replace('/_sandbox', '')}`.replace(/\/$/, ''))
}

describe('het bedieningspaneel, zoals docs/koppelvlak.md het beschrijft', () => {
  it('elke aanroep van de code staat in de tabel, en andersom', async () => {
    const opPapier = REGELS.map(({ aanroep }) => aanroep.replace('WERELD', ':id').replace('OIN', ':oin'))
    expect(opPapier.toSorted()).toEqual((await listRoutes()).toSorted())
  })

  it.each(REGELS)('$aanroep geeft $status', async ({ aanroep, inhoud, status, velden }) => {
    const [methode = '', pad = ''] = aanroep
      .replace('WERELD', String(wereld['wereldId']))
      .replace('OIN', oin)
      .split(' ')
    const vraag = { method: methode, ...(inhoud !== '' && { body: inhoud }) }
    const antwoord = await fetch(`${sandbox.urls.controlUrl}${pad}`, vraag)
    const tekst = await antwoord.text()
    expect(antwoord.status, tekst).toBe(status)
    if (velden.length > 0) expect(Object.keys(Object(JSON.parse(tekst)))).toEqual(velden)
  })

  it('elk veld van een wereld staat in de tabel, en andersom', async () => {
    const antwoord = await fetch(`${sandbox.urls.controlUrl}/werelden`, { method: 'POST' })
    const velden = Object.entries(Object(await antwoord.json())).flatMap(([naam, waarde]) => {
      if (naam === 'certificaten') return ['certificaten.OIN']
      const [eerste]: unknown[] = Array.isArray(waarde) ? waarde : []
      return isObject(eerste) ? Object.keys(eerste).map((deel) => `${naam}[].${deel}`) : [naam]
    })
    expect(wereldVelden.map((regel) => code(cel(regel, 'veld'))).toSorted()).toEqual(velden.toSorted())
  })

  it('elk veld van een storing staat in de tabel, en andersom', () => {
    const opPapier = storingVelden.map((regel) => code(cel(regel, 'veld')))
    expect(opPapier.toSorted()).toEqual(Object.keys(Storing.shape).toSorted())
  })

  it('wat er niet is heet bij zijn naam: de wereld, de organisatie, het adres of de methode', async () => {
    const vraag = (methode: string, pad: string) => sandbox.bestuur(methode, pad, {})
    await expect(vraag('POST', '/werelden/niets/klok')).rejects.toThrow(/404 .*Deze wereld is er niet/)
    await expect(vraag('PATCH', '/werelden/seed/organisaties/1')).rejects.toThrow(/404 .*niet van deze wereld/)
    await expect(vraag('POST', '/niets')).rejects.toThrow(/404 .*kent geen enkele operatie/)
    await expect(vraag('PUT', '/werelden/seed/klok')).rejects.toThrow(/405 .*kan alleen POST/)
  })
})
