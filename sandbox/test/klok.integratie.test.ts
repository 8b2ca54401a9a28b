import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { veld, type Beller } from './beller.ts'
import { startTestSandbox } from './test-sandbox.ts'

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let wereld: Awaited<ReturnType<typeof sandbox.wereld>>
let initiator: Beller

beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.stop())
beforeEach(async () => {
  wereld = await sandbox.wereld()
  initiator = wereld.als('zandbakdorp')
})

const status = async (id: string) => veld(await initiator.get(`/samenwerkingen/${id}`), 'status')
const einddatum = async (id: string, naam: string) => new Date(veld(await initiator.get(`/samenwerkingen/${id}`), naam))

it('Date volgt de klok van de wereld', async () => {
  await wereld.bestuur('POST', '/klok', { vooruit: 'P3DT2H' })
  const antwoord = await initiator.get('/samenwerkingen')
  const verschil = new Date(antwoord.headers.date ?? '').getTime() - Date.now()
  expect(Math.round(verschil / 3_600_000)).toBe(74)
})

it('de inactieve samenwerking sluit over 14 dagen, op de dag zelf, en verdwijnt 90 dagen later', async () => {
  const id = wereld.dossier('SAM-10025')
  const dagen = ((await einddatum(id, 'sluitDatum')).getTime() - Date.now()) / 86_400_000
  expect(Math.round(dagen * 100) / 100).toBe(14)
  await wereld.bestuur('POST', '/klok', { vooruit: 'P13D' })
  expect(await status(id)).toBe('OPEN')
  await wereld.bestuur('POST', '/klok', { vooruit: 'P2D' })
  expect(await status(id)).toBe('GESLOTEN')
  await wereld.bestuur('POST', '/klok', { vooruit: 'P90D' })
  expect((await initiator.get(`/samenwerkingen/${id}`)).status).toBe(404)
})

it('wie iets doet neemt de waarschuwing weg', async () => {
  const id = wereld.dossier('SAM-10025')
  await initiator.patch(`/samenwerkingen/${id}`, { beschrijving: 'Toch weer bezig' })
  await wereld.bestuur('POST', '/klok', { vooruit: 'P20D' })
  expect(await status(id)).toBe('OPEN')
  expect((await initiator.get(`/samenwerkingen/${id}`)).body).toMatchObject({ sluitDatum: null })
})

it('de gesloten samenwerking verdwijnt over 60 dagen', async () => {
  const id = wereld.dossier('SAM-10024')
  const dagen = ((await einddatum(id, 'verwijderDatum')).getTime() - Date.now()) / 86_400_000
  expect(Math.round(dagen * 100) / 100).toBe(60)
  await wereld.bestuur('POST', '/klok', { vooruit: 'P61D' })
  expect((await initiator.get(`/samenwerkingen/${id}`)).status).toBe(404)
})

it('een onleesbare duur verandert niets', async () => {
  await expect(wereld.bestuur('POST', '/klok', { vooruit: 'veertien dagen' })).rejects.toThrow('422')
})
