import 'server-only'
import type { Gebruiker } from '../auth/gebruiker.ts'
import { inactiefOm } from '../auth/sessie-regels.ts'
import { db } from '../db/prisma.ts'
import type { SessieGrenzen } from '../domain/sessie-schema.ts'
import { env } from '../env.ts'
import { ProblemError } from '../problem/problem.ts'

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
