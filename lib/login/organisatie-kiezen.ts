import 'server-only'
import type { PortalSession } from '../../generated/prisma/client.ts'
import { db } from '#lib/db/prisma.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { schrijfAudit } from '#lib/server/audit.ts'
import { maakSessie, trekSessieIn } from '#lib/auth/sessie.ts'

/** The organisations this session may choose from, as the table knows them now. */
export function listKeuzes(sessie: PortalSession) {
  return db().organisatie.findMany({ where: { oin: { in: sessie.keuzes } }, orderBy: { naam: 'asc' } })
}

/**
 * Replaces the session by one for the chosen organisation: a new id and a new epoch, the same latest end. Null when the
 * session was used up meanwhile. Throws `geen-toegang` for an organisation the login did not lead to.
 */
export async function kiesOrganisatie(sid: string, sessie: PortalSession, keuze: string, nu = new Date()) {
  if (!sessie.keuzes.includes(keuze)) throw new ProblemError('geen-toegang')
  // Two clicks at once: only the one that ends the old session may open a new one.
  const oude = await trekSessieIn(sid, 'organisatie-gekozen', nu)
  if (oude === null) return null
  const { loa, issuer, actorHash, tussenpartij, idTokenVersleuteld, verlooptOp, keuzes } = oude
  const nieuwe = await maakSessie(
    { staat: 'ACTIEF', oin: keuze, keuzes, loa, issuer, actorHash, tussenpartij, idTokenVersleuteld, verlooptOp },
    nu,
  )
  const wie = { oin: keuze, actorHash, loa }
  await schrijfAudit({ fase: 'GELUKT', handeling: 'organisatie-kiezen', object: 'sessie', ...wie }, nu)
  return nieuwe
}
