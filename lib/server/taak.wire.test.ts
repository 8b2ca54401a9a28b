import { afterAll, beforeAll, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'
import { bewaarConcept } from './concept.ts'
import { beginTaak, getTaak, voerTaakUit } from './taak.ts'
import { requireTaak, type OpgeslagenStap } from './taak-opslag.ts'

let wereld: TestWereld
let gebruiker: Gebruiker

beforeAll(async () => {
  wereld = await openTestWereld()
  const { cookie } = await createTestSessie({ oin: wereld.oin('zandbakdorp'), actor: 'tester' })
  const wie = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (wie === null) throw new Error('geen sessie')
  gebruiker = wie
})
afterAll(() => wereld.sluit())

async function gestart(): Promise<{ taakId: string; start: OpgeslagenStap; nodigUit: OpgeslagenStap }> {
  const partner = { oin: Oin.parse(wereld.oin('ggd')), naam: 'ggd', privilege: 'VT' } as const
  const inhoud = { ...LEEG_CONCEPT, verzoeknummer: '2026110100001', titel: 'Carport', partners: [partner] }
  const { versie } = await bewaarConcept(gebruiker, inhoud)
  await beginTaak(gebruiker, { versie, tochNieuw: true })
  await voerTaakUit(gebruiker, versie)
  const [start, nodigUit] = (await requireTaak(gebruiker, versie)).stappen
  if (start === undefined || nodigUit === undefined) throw new Error('er horen twee stappen te zijn')
  return { taakId: versie, start, nodigUit }
}

test('kijken hoe het laden gaat, maakt niet ongedaan wat intussen is gedaan', async () => {
  const { taakId, start, nodigUit } = await gestart()
  const laden: OpgeslagenStap = { ...start, soort: 'documenten', staat: 'bezig' }
  const schrijf = async (stappen: OpgeslagenStap[]): Promise<void> => {
    await db().taak.update({ where: { taakId }, data: { stappen } })
  }
  await schrijf([start, laden, nodigUit])
  await wereld.storing({ route: 'GET /samenwerkingen/{samenwerkingId}', soort: 'vertraging', ms: 500, keer: 1 })
  const intussen: Promise<void>[] = []
  await getTaak(
    {
      ...gebruiker,
      // The task was read, the SWF is being asked: now another run ends its step.
      get mandaat() {
        if (intussen.length === 0) intussen.push(schrijf([start, laden, { ...nodigUit, staat: 'gelukt' }]))
        return gebruiker.mandaat
      },
    },
    taakId,
  )
  await Promise.all(intussen)
  const { stappen, loopt } = await requireTaak(gebruiker, taakId)
  expect(stappen.map(({ soort, staat }) => `${soort} ${staat}`)).toEqual([
    'starten gelukt',
    'documenten mislukt',
    'uitnodigen gelukt',
  ])
  expect(loopt).toBe(false)
})
