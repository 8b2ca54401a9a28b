import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { LEES_TERMIJN } from '#lib/dso/json.ts'
import { bekijkAls } from './bekijk-als.ts'
import { listBeurten } from './beurten.ts'
import { getDossier } from './dossier.ts'
import { requireDeel } from './lees-deel.ts'
import { listSamenwerkingen } from './samenwerkingen.ts'

const ROUTE = 'GET /actieverzoeken'

let wereld: TestWereld
let gemeente: Gebruiker

const id = () => SamenwerkingId.parse(wereld.dossier('SAM-10021'))
const lees = () => getDossier(gemeente, id())

beforeAll(async () => {
  wereld = await openTestWereld()
  const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp') })
  const gevonden = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gevonden === null) throw new Error('geen sessie')
  gemeente = gevonden
})
afterEach(async () => {
  vi.restoreAllMocks()
  await wereld.geenStoringen()
})
afterAll(() => wereld.sluit())

describe('kan de SWF alleen de actieverzoeken niet geven, dan is de rest van het dossier er', () => {
  test.each([
    ['503', { soort: 'status', status: 503 }, 'dso-storing'],
    ['500', { soort: 'status', status: 500 }, 'dso-storing'],
    ['429', { soort: 'status', status: 429, retryAfter: 20 }, 'te-veel-verzoeken'],
    ['een afgebroken verbinding', { soort: 'afbreken' }, 'dso-onbereikbaar'],
    ['een antwoord dat geen JSON is', { soort: 'onzin' }, 'dso-onverwacht-antwoord'],
  ])('%s', async (_wat, storing, code) => {
    await wereld.storing({ route: ROUTE, ...storing })
    const { samenwerking, deelnemers, aantalDocumenten, actieverzoeken, beurt } = await lees()
    expect([samenwerking.samenwerkingId, deelnemers.length > 1, aantalDocumenten > 0]).toEqual([id(), true, true])
    expect(actieverzoeken).toMatchObject({ probleem: { code }, nummer: expect.stringMatching(/^[\w-]{30,}$/) })
    expect(beurt).toEqual({ wie: 'onbekend', tekst: 'Wie aan zet is, konden wij nu niet ophalen' })
  })

  test('geen antwoord', async () => {
    // The deadline is real, and sooner than a page has it.
    const termijn = AbortSignal.timeout.bind(AbortSignal)
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => termijn(ms === LEES_TERMIJN ? 2_500 : ms))
    await wereld.storing({ route: ROUTE, soort: 'vertraging', ms: 60_000 })
    expect((await lees()).actieverzoeken).toMatchObject({ probleem: { code: 'dso-onbereikbaar' } })
  })

  test('bekijk als telt dan niets, en de documenten wel', async () => {
    await wereld.storing({ route: ROUTE, soort: 'status', status: 503 })
    const { actieverzoeken, zichtbaar } = await bekijkAls(gemeente, id(), Oin.parse(wereld.oin('ggd')))
    expect('waarde' in actieverzoeken).toBe(false)
    expect(zichtbaar?.items.length).toBeGreaterThan(0)
  })

  test('de lijst van samenwerkingen laat weg wie aan zet is, behalve waar niets is gevraagd', async () => {
    const { items } = await listSamenwerkingen(gemeente)
    await wereld.storing({ route: ROUTE, soort: 'status', status: 503 })
    const stil = items.filter(({ aantalActieverzoeken }) => aantalActieverzoeken === 0)
    expect(stil.length).toBeLessThan(items.length)
    expect([...(await listBeurten(gemeente, items)).keys()]).toEqual(stil.map(({ samenwerkingId }) => samenwerkingId))
  })

  test('wie er niet buiten kan, faalt zoals het lezen faalde, onder hetzelfde nummer', async () => {
    await wereld.storing({ route: ROUTE, soort: 'status', status: 429, retryAfter: 20 })
    const { actieverzoeken } = await lees()
    const nummer = 'nummer' in actieverzoeken ? actieverzoeken.nummer : 'geen'
    const verwacht = { code: 'te-veel-verzoeken', retryAfter: 20, traceId: nummer }
    expect(() => requireDeel(actieverzoeken)).toThrow(expect.objectContaining(verwacht))
  })
})

describe('een weigering is geen storing: dan is er niets', () => {
  test.each([
    [401, 'dso-onverwacht-antwoord'],
    [403, 'geen-toegang'],
    [404, 'niet-gevonden'],
  ])('%i op de actieverzoeken', async (status, code) => {
    await wereld.storing({ route: ROUTE, soort: 'status', status })
    await expect(lees()).rejects.toMatchObject({ code })
  })

  test.each([
    [401, 'dso-onverwacht-antwoord'],
    [403, 'geen-toegang'],
    [404, 'niet-gevonden'],
    [503, 'dso-storing'],
  ])('%i op het dossier zelf, ook als de actieverzoeken er ook niet zijn', async (status, code) => {
    await wereld.storing({ route: ROUTE, soort: 'onzin' })
    await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}', soort: 'status', status })
    await expect(lees()).rejects.toMatchObject({ code })
  })
})
