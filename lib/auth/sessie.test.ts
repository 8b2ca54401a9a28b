import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/prisma.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { getGebruiker, getStand } from './gebruiker.ts'
import { openSessie } from '#lib/login/inloggen.ts'
import type { Identiteit } from '#lib/login/identiteit.ts'
import { headerWaardeVan } from './mandaat.ts'
import { kiesOrganisatie } from '#lib/login/organisatie-kiezen.ts'
import { trekSessieIn, vindSessie } from './sessie.ts'
import { sessieCookieNaam, sluitSid } from './sessie-cookie.ts'
import { openTestOmgeving, TEST_ORIGIN } from './test-omgeving.ts'
import { createTestSessie } from './test-sessie.ts'

const NAAM = '__Host-samenwerkportaal.sessie'
const A = '00000099000000010000'
const B = '00000099000000020000'
const START = new Date('2026-11-22T08:00:00Z')
const na = (minuten: number) => new Date(START.getTime() + minuten * 60_000)
const verzoek = (cookie: string, headers: Record<string, string> = {}) =>
  new Request(`${TEST_ORIGIN}/api/tellingen`, { headers: { cookie, ...headers } })
const wie: Identiteit = { identificaties: [], pseudoniem: 'P', loa: 'loa3', issuer: 'i', tussenpartij: null }

let sluit: () => Promise<void>
beforeAll(async () => {
  sluit = await openTestOmgeving()
  await createTestSessie({ oin: A })
  await createTestSessie({ oin: B, gemandateerd: false })
})
afterAll(() => sluit())

describe('de klok', () => {
  test('wie alleen laat verversen, is na een kwartier uitgelogd', async () => {
    const { cookie } = await createTestSessie({ oin: A, nu: START })
    const achtergrond = { 'x-activiteit': 'achtergrond' }
    for (const minuut of [5, 10, 14])
      expect((await getStand(verzoek(cookie, achtergrond), na(minuut))).staat).toBe('actief')
    expect((await getStand(verzoek(cookie, achtergrond), na(15))).staat).toBe('geen')
  })

  test('wie bezig blijft, is na vier uur uitgelogd', async () => {
    const { cookie } = await createTestSessie({ oin: A, nu: START })
    for (let minuut = 10; minuut < 240; minuut += 10) {
      expect((await getStand(verzoek(cookie), na(minuut))).staat).toBe('actief')
    }
    expect((await getStand(verzoek(cookie), na(240))).staat).toBe('geen')
  })

  test('activiteit binnen een minuut wordt niet geschreven', async () => {
    const { cookie, sid } = await createTestSessie({ oin: A, nu: START })
    await getStand(verzoek(cookie), new Date(START.getTime() + 59_000))
    expect((await vindSessie(sid, na(1)))?.laatsteActiviteitOp).toEqual(START)
    await getStand(verzoek(cookie), na(1))
    expect((await vindSessie(sid, na(1)))?.laatsteActiviteitOp).toEqual(na(1))
  })
})

test('bij een login gaat weg wat zijn tijd heeft gehad, ook waar niemand start', async () => {
  const oud = { oin: A, actorHash: 'h', verlooptOp: na(-1) }
  await db().concept.create({ data: { ...oud, versie: crypto.randomUUID(), inhoud: {}, bewaardOp: START } })
  await db().taak.create({ data: { ...oud, taakId: crypto.randomUUID(), stappen: [], gemaaktOp: START } })
  await createTestSessie({ oin: A, nu: START })
  expect([await db().concept.count(), await db().taak.count()]).toEqual([0, 0])
})

test('waarmee een herhaling wordt herkend, blijft 30 dagen en gaat dan weg', async () => {
  const [blijft, gaat] = [crypto.randomUUID(), crypto.randomUUID()]
  for (const [nummer, moment] of [
    [blijft, na(1)],
    [gaat, START],
  ] as const) {
    const rij = { oin: A, staat: 'ONZEKER' } as const
    await db().herhaalsleutel.create({ data: { ...rij, sleutel: nummer, handeling: 'proef', gemaaktOp: moment } })
    await db().uploadPoging.create({ data: { ...rij, uploadId: nummer, samenwerkingId: 'SAM-1', begonnenOp: moment } })
  }
  await createTestSessie({ oin: A, nu: na(30 * 24 * 60) })
  expect((await db().herhaalsleutel.findMany()).map(({ sleutel }) => sleutel)).toEqual([blijft])
  expect((await db().uploadPoging.findMany()).map(({ uploadId }) => uploadId)).toEqual([blijft])
})

describe('het koekje', () => {
  test('een ingetrokken sessie komt nooit terug, ook niet met een bewaard koekje', async () => {
    const { cookie, sid } = await createTestSessie({ oin: A })
    expect(await getGebruiker(verzoek(cookie))).not.toBeNull()
    await trekSessieIn(sid, 'uitgelogd', new Date())
    expect(await getGebruiker(verzoek(cookie))).toBeNull()
  })

  test.each([
    ['geen', ''],
    ['leeg', `${NAAM}=`],
    ['onzin', `${NAAM}=onzin`],
    ['onzin met procent', `${NAAM}=%E0%A4%A`],
  ])('%s koekje: niet ingelogd', async (_naam, cookie) => {
    expect(await getGebruiker(verzoek(cookie))).toBeNull()
  })

  test('een koekje met een onbekend nummer: niet ingelogd', async () => {
    expect(await getGebruiker(verzoek(`${sessieCookieNaam()}=${await sluitSid('verzonnen')}`))).toBeNull()
  })

  test('de rij bewaart het nummer zelf niet', async () => {
    const { sid } = await createTestSessie({ oin: A })
    const rijen = JSON.stringify(await db().portalSession.findMany())
    expect(rijen).not.toContain(sid)
  })
})

describe('inloggen', () => {
  test('opnieuw inloggen in dezelfde browser beëindigt de vorige sessie', async () => {
    const eerste = await openSessie({ identiteit: wie, oins: [A], idToken: null, oudeSid: null })
    const tweede = await openSessie({ identiteit: wie, oins: [B], idToken: null, oudeSid: eerste.sid })
    expect(await vindSessie(eerste.sid, new Date())).toBeNull()
    expect((await vindSessie(tweede.sid, new Date()))?.oin).toBe(B)
    expect(tweede.rij.epoch).not.toBe(eerste.rij.epoch)
  })

  test('met meer organisaties is er geen toegang tot er één is gekozen', async () => {
    const { sid, rij } = await openSessie({ identiteit: wie, oins: [A, B], idToken: null, oudeSid: null })
    const cookie = `${sessieCookieNaam()}=${await sluitSid(sid)}`
    expect(await getGebruiker(verzoek(cookie))).toBeNull()
    expect((await getStand(verzoek(cookie))).staat).toBe('kiezen')
    const nieuwe = await kiesOrganisatie(sid, rij, B)
    expect(nieuwe?.rij).toMatchObject({ oin: B, staat: 'ACTIEF', verlooptOp: rij.verlooptOp })
    expect(await vindSessie(sid, new Date())).toBeNull()
  })

  test('een organisatie die niet bij de login hoort, is niet te kiezen', async () => {
    const { sid, rij } = await openSessie({ identiteit: wie, oins: [A, B], idToken: null, oudeSid: null })
    await expect(kiesOrganisatie(sid, rij, '00000099000000030000')).rejects.toMatchObject({ code: 'geen-toegang' })
  })

  test('twee keer tegelijk kiezen geeft één sessie', async () => {
    const { sid, rij } = await openSessie({ identiteit: wie, oins: [A, B], idToken: null, oudeSid: null })
    const nieuwe = await Promise.all([kiesOrganisatie(sid, rij, A), kiesOrganisatie(sid, rij, B)])
    expect(nieuwe.filter((sessie) => sessie !== null)).toHaveLength(1)
  })
})

describe('het mandaat', () => {
  test('draagt de organisatie van de sessie, en is niet te lezen of te loggen', async () => {
    const { cookie } = await createTestSessie({ oin: A })
    const gebruiker = await getGebruiker(verzoek(cookie, { 'x-oin': B, oin: B }))
    expect(gebruiker && headerWaardeVan(gebruiker.mandaat)).toBe(A)
    expect(JSON.stringify({ mandaat: gebruiker?.mandaat })).toBe('{"mandaat":"[mandaat]"}')
  })

  test('ontbreekt het, dan gaat er niets naar het DSO', async () => {
    const { cookie } = await createTestSessie({ oin: B })
    const gebruiker = await getGebruiker(verzoek(cookie))
    expect(gebruiker?.gemandateerd).toBe(false)
    expect(() => gebruiker && headerWaardeVan(gebruiker.mandaat)).toThrow(ProblemError)
  })
})
