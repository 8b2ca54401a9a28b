import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Beller, veld } from './beller.ts'
import { cel, leesTabel, weigeringVan } from './tabel.ts'
import { startTestSandbox } from './test-sandbox.ts'

const SCHOOL = '/samenwerkingen/SAM-10022'
const VASTE_CERTIFICATEN = ['portaal', 'verlopen', 'vreemd']

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let wereld: Awaited<ReturnType<typeof sandbox.wereld>>

beforeAll(async () => {
  sandbox = await startTestSandbox()
  wereld = await sandbox.wereld()
})
afterAll(() => sandbox.stop())

function sleutelpaar(certificaat: string) {
  if (certificaat === '(geen certificaat)') return {}
  if (!VASTE_CERTIFICATEN.includes(certificaat)) return wereld.certificaten[wereld.oinVan(certificaat)]
  const pem = (soort: string) => readFileSync(path.join(sandbox.config.pkiDir, `${certificaat}.${soort}`))
  return { cert: pem('pem'), key: pem('key') }
}

function headerVan(namens: string): string {
  if (namens === '(geen header)') return ''
  return /^[a-z]+$/.test(namens) ? wereld.oinVan(namens) : namens
}

async function vraag(certificaat: string, namens: string): Promise<string> {
  const paar = { cert: '', key: '', ...sleutelpaar(certificaat) }
  const beller = new Beller(sandbox.urls.apiUrl, { ca: sandbox.ca, ...paar }, headerVan(namens))
  const pad = SCHOOL.replace('SAM-10022', wereld.dossier('SAM-10022'))
  try {
    const antwoord = await beller.get(pad)
    if (antwoord.status !== 200) return weigeringVan(antwoord)
    return veld(antwoord, 'titel') === 'Nieuwbouw school' ? '200' : 'een ander dossier'
  } catch {
    return 'geen verbinding'
  }
}

describe('certificaat × OIN in de header × mandaat', () => {
  const regels = leesTabel('Wie namens wie').map((regel) => [cel(regel, 'hoe het heet'), regel] as const)
  it.each(regels)('%s', async (_titel, regel) => {
    expect(await vraag(cel(regel, 'certificaat'), cel(regel, 'namens'))).toBe(cel(regel, 'uitkomst'))
  })

  it('een geweigerd certificaat komt niet eens in het logboek', async () => {
    await wereld.bestuur('DELETE', '/aanroepen')
    for (const certificaat of ['(geen certificaat)', 'verlopen', 'vreemd']) await vraag(certificaat, 'zandbakdorp')
    expect(await wereld.bestuur('GET', '/aanroepen')).toEqual({ aanroepen: [] })
  })
})
