import 'server-only'
import { db } from '#lib/db/prisma.ts'
import type { OrganisatieSoort } from '#lib/domain/organisatie-schema.ts'
import { env } from '#lib/env.ts'
import { hashActor } from './geheim.ts'
import { maakSessie } from './sessie.ts'
import { sessieCookieNaam, sluitSid } from './sessie-cookie.ts'

type TestSessie = {
  oin: string
  organisatieNaam?: string
  soort?: OrganisatieSoort
  magStarten?: boolean
  gemandateerd?: boolean
  /** Tells two colleagues of one organisation apart. */
  actor?: string
  loa?: string
  nu?: Date
}

/**
 * A real session row and a real cookie, for wire tests alone; login itself is tested in the browser.
 * An organisation that is known already, from an import, is left as it is.
 */
export async function createTestSessie({ oin, nu = new Date(), actor = 'tester', loa = 'loa3', ...keuze }: TestSessie) {
  await ensureOrganisatie({ oin, ...keuze }, nu)
  const { issuer } = env().eh
  const actorHash = hashActor(issuer, actor)
  const { sid, rij } = await maakSessie({ staat: 'ACTIEF', oin, keuzes: [oin], loa, issuer, actorHash }, nu)
  return { cookie: `${sessieCookieNaam()}=${await sluitSid(sid)}`, sid, epoch: rij.epoch, actorHash }
}

async function ensureOrganisatie({ oin, ...keuze }: TestSessie, nu: Date): Promise<void> {
  const bekend = await db().organisatie.findUnique({ where: { oin } })
  if (bekend !== null) return
  const { organisatieNaam: naam = `Organisatie ${oin}`, soort = 'bevoegd-gezag', magStarten = true } = keuze
  await db().organisatie.create({ data: { oin, naam, soort, magStarten, bijgewerktOp: nu } })
  if (keuze.gemandateerd !== false) await db().mandaat.create({ data: { oin, sinds: nu } })
}
