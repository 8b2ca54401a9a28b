import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { db } from '#lib/db/prisma.ts'
import { afloopVan, metAfloop, noteerMisschien } from '#lib/dso/afloop.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit, schrijfAudit } from './audit.ts'
import { verifyAuditKeten } from './audit-keten.ts'

let sluit: () => Promise<void>
let gebruiker: Gebruiker
beforeAll(async () => {
  sluit = await openTestOmgeving()
  const { cookie } = await createTestSessie({ oin: '00000099000000010000' })
  const gevonden = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gevonden === null) throw new Error('no session')
  gebruiker = gevonden
})
afterEach(() => db().auditRegel.deleteMany())
afterAll(() => sluit())

const fasen = async () => (await db().auditRegel.findMany({ orderBy: { volgnummer: 'asc' } })).map(({ fase }) => fase)
const schrijf = (object: string) => schrijfAudit({ fase: 'GELUKT', handeling: 'proef', object })

describe('een handeling', () => {
  test.each([
    ['lukt', null, 'GELUKT'],
    ['niet mag', new ProblemError('geen-toegang'), 'MISLUKT'],
    ['een ander kruist', new ProblemError('status-conflict'), 'MISLUKT'],
    ['niet aankomt', new ProblemError('dso-onbereikbaar'), 'MISLUKT'],
    ['geen antwoord krijgt', new ProblemError('dso-onbereikbaar'), 'ONZEKER'],
    ['een vreemd antwoord krijgt', new ProblemError('dso-onverwacht-antwoord'), 'ONZEKER'],
    ['stukloopt bij ons voordat er iets weg is', new Error('stuk'), 'MISLUKT'],
    ['stukloopt bij ons daarna', new Error('stuk'), 'ONZEKER'],
  ])('die %s, staat er met begin en einde', async (_naam, fout, fase) => {
    const uitkomst = await metAudit(gebruiker, 'proef', 'SAM-1', () => {
      if (fase === 'ONZEKER') noteerMisschien()
      return fout === null ? Promise.resolve(7) : Promise.reject(fout)
    }).catch((gevangen: unknown) => gevangen)
    expect(uitkomst).toBe(fout ?? 7)
    const rijen = await db().auditRegel.findMany({ orderBy: { volgnummer: 'asc' } })
    expect(rijen.map((rij) => rij.fase)).toEqual(['BEGONNEN', fase])
    expect(new Set(rijen.map((rij) => rij.handelingId)).size).toBe(1)
    expect(rijen.every(({ oin, loa }) => oin === gebruiker.oin && loa === 'loa3')).toBe(true)
  })

  test('die is geweigerd, wordt niet onzeker door een handeling ervoor; het verzoek samen wel', async () => {
    const weigering = new ProblemError('status-conflict')
    await metAfloop(async () => {
      await metAudit(gebruiker, 'proef', 'SAM-1', () => Promise.resolve(noteerMisschien()))
      await metAudit(gebruiker, 'proef', 'SAM-2', () => Promise.reject(weigering)).catch(() => undefined)
      expect(afloopVan(weigering)).toBe('onbekend')
    })
    expect(await fasen()).toEqual(['BEGONNEN', 'GELUKT', 'BEGONNEN', 'MISLUKT'])
  })

  test('de eerste rij staat er vóór de handeling', async () => {
    await metAudit(gebruiker, 'proef', 'SAM-1', async () => {
      expect(await fasen()).toEqual(['BEGONNEN'])
    })
  })
})

describe('de keten', () => {
  test('leeg is leeg, niet in orde', async () => {
    expect(await verifyAuditKeten()).toEqual({ leeg: true })
  })

  test('twintig rijen tegelijk vormen één gave keten', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, plek) => schrijf(`SAM-${plek}`)))
    expect(await verifyAuditKeten()).toEqual({ ok: true, rijen: 20 })
  })

  test.each([
    ['een gewijzigd veld', `update "AuditRegel" set object = 'SAM-99' where volgnummer = 2`, '2'],
    ['een gewijzigde tijd', `update "AuditRegel" set tijdstip = tijdstip - interval '1 day' where volgnummer = 3`, '3'],
    ['een verdwenen rij', `delete from "AuditRegel" where volgnummer = 2`, '3'],
    ['een verdwenen eerste rij', `delete from "AuditRegel" where volgnummer = 1`, '2'],
    ['een omgewisselde uitkomst', `update "AuditRegel" set fase = 'MISLUKT' where volgnummer = 4`, '4'],
    [
      'een ingevoegde rij',
      `insert into "AuditRegel" select 5, "handelingId", tijdstip, fase, handeling, object, oin, "actorHash", loa, "traceId", code, hash, repeat('a', 64) from "AuditRegel" where volgnummer = 4`,
      '5',
    ],
  ])('%s valt op', async (_naam, sql, rij) => {
    for (const object of ['SAM-1', 'SAM-2', 'SAM-3', 'SAM-4']) await schrijf(object)
    expect(await verifyAuditKeten()).toEqual({ ok: true, rijen: 4 })
    await db().$executeRawUnsafe(sql)
    expect(await verifyAuditKeten()).toEqual({ ok: false, rij })
  })
})
