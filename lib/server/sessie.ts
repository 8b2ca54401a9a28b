import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { inactiefOm } from '#lib/auth/sessie-regels.ts'
import { db } from '#lib/db/prisma.ts'
import type { SessieGrenzen } from '#lib/domain/sessie-schema.ts'
import { env } from '#lib/env.ts'
import { ProblemError } from '#lib/problem/problem.ts'

/** When this session ends: without activity, and at the latest; with our clock beside it, as the browser's may differ. */
export async function getSessieGrenzen(gebruiker: Gebruiker, nu = new Date()): Promise<SessieGrenzen> {
  const sessie = await db().portalSession.findUnique({ where: { idHash: gebruiker.sessieIdHash } })
  if (sessie === null) throw new ProblemError('niet-ingelogd')
  return {
    nu: nu.toISOString(),
    inactiefOm: inactiefOm(sessie, env().sessie.inactief).toISOString(),
    uiterlijkOm: sessie.verlooptOp.toISOString(),
    epoch: sessie.epoch,
  }
}
