import 'server-only'
import type { PortalSession } from '../../generated/prisma/client.ts'
import { db } from '#lib/db/prisma.ts'
import { sha256 } from './geheim.ts'
import { sidVanRequest } from './sessie-cookie.ts'

export type OudeSessie = Pick<PortalSession, 'actorHash' | 'loa'> & { oin: string }

/**
 * Whose session a request presents, also when it is over: for the audit, never for access. Null for a cookie that is
 * not ours, or too old to open, and for a session that had no organisation yet.
 */
export async function vindOudeSessie(request: Request): Promise<OudeSessie | null> {
  const sid = await sidVanRequest(request)
  const rij = sid === null ? null : await db().portalSession.findUnique({ where: { idHash: sha256(sid) } })
  if (rij === null || rij.oin === null) return null
  const { oin, actorHash, loa } = rij
  return { oin, actorHash, loa }
}
