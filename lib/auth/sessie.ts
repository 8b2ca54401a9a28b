import 'server-only'
import type { PortalSession, Prisma } from '../../generated/prisma/client.ts'
import { db } from '#lib/db/prisma.ts'
import { env } from '#lib/env.ts'
import { nieuwSid, sha256 } from './geheim.ts'
import { beoordeelSessie, moetAanraken } from './sessie-regels.ts'

export type NieuweSessie = Pick<PortalSession, 'staat' | 'oin' | 'keuzes' | 'loa' | 'issuer' | 'actorHash'> &
  Partial<Pick<PortalSession, 'tussenpartij' | 'idTokenVersleuteld' | 'verlooptOp'>>

const DAG = 86_400_000
/** Not shorter than a task is kept: its steps repeat under these keys. */
const SLEUTEL_BEWAARD = 30 * DAG

/** Writes the row and returns the id for the cookie, which is kept nowhere else. What is past its time goes on the way. */
export async function maakSessie(gegevens: NieuweSessie, nu: Date): Promise<{ sid: string; rij: PortalSession }> {
  const sid = nieuwSid()
  const verlooptOp = gegevens.verlooptOp ?? new Date(nu.getTime() + env().sessie.uiterlijk * 1000)
  const rij = await db().portalSession.create({
    data: { ...gegevens, idHash: sha256(sid), gemaaktOp: nu, laatsteActiviteitOp: nu, verlooptOp },
  })
  await ruimOp(nu)
  return { sid, rij }
}

/** Everybody logs in, also where nobody starts: so nothing of ours outlives its term (privacy page). */
async function ruimOp(nu: Date): Promise<void> {
  await db().portalSession.deleteMany({ where: { verlooptOp: { lt: new Date(nu.getTime() - DAG) } } })
  await db().concept.deleteMany({ where: { verlooptOp: { lte: nu } } })
  await db().taak.deleteMany({ where: { verlooptOp: { lte: nu } } })
  const grens = new Date(nu.getTime() - SLEUTEL_BEWAARD)
  await db().herhaalsleutel.deleteMany({ where: { gemaaktOp: { lte: grens } } })
  await db().uploadPoging.deleteMany({ where: { begonnenOp: { lte: grens } } })
}

/** The live session behind an id, or null when it is unknown, revoked, idle for too long or too old. */
export async function vindSessie(sid: string, nu: Date): Promise<PortalSession | null> {
  const rij = await db().portalSession.findUnique({ where: { idHash: sha256(sid) } })
  if (rij === null) return null
  return beoordeelSessie(rij, nu, env().sessie.inactief) === 'geldig' ? rij : null
}

/** Was this the number of an earlier session of the same person for the same organisation? */
export async function isEigenEpoch(
  epoch: string,
  { oin, actorHash }: Readonly<{ oin: string; actorHash: string }>,
): Promise<boolean> {
  if (!/^\d{1,9}$/.test(epoch)) return false
  return (await db().portalSession.count({ where: { epoch: Number(epoch), oin, actorHash } })) > 0
}

/** Counts as activity, about once a minute. Returns the row as it stands now. */
export async function raakSessieAan(rij: PortalSession, nu: Date): Promise<PortalSession> {
  if (!moetAanraken(rij, nu, env().sessie.waarschuw)) return rij
  // A session revoked meanwhile must not come back to life, nor go back in time.
  const where: Prisma.PortalSessionWhereInput = {
    idHash: rij.idHash,
    ingetrokkenOp: null,
    laatsteActiviteitOp: { lt: nu },
  }
  await db().portalSession.updateMany({ where, data: { laatsteActiviteitOp: nu } })
  return { ...rij, laatsteActiviteitOp: nu }
}

export type IntrekReden = 'uitgelogd' | 'opnieuw-ingelogd' | 'organisatie-gekozen'

/** Ends a session for every browser that holds its cookie. Returns the row when it was live in our books. */
export async function trekSessieIn(sid: string, reden: IntrekReden, nu: Date): Promise<PortalSession | null> {
  const idHash = sha256(sid)
  const { count } = await db().portalSession.updateMany({
    where: { idHash, ingetrokkenOp: null },
    data: { ingetrokkenOp: nu, intrekReden: reden },
  })
  return count === 0 ? null : db().portalSession.findUnique({ where: { idHash } })
}
