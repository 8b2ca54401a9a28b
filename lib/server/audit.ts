import 'server-only'
import type { AuditFase, AuditRegel } from '../../generated/prisma/client.ts'
import { db } from '#lib/db/prisma.ts'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { afloopVan, metEigenAfloop } from '#lib/dso/afloop.ts'
import { huidigeTraceId, log } from '#lib/log.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { noteerInSpoor } from './audit-spoor.ts'
import { EERSTE_HASH, hashAuditRegel } from './audit-regel.ts'

export type AuditGebeurtenis = Pick<AuditRegel, 'fase' | 'handeling' | 'object'> &
  Partial<Pick<AuditRegel, 'handelingId' | 'oin' | 'actorHash' | 'loa' | 'code'>>

/** Number of the advisory lock that lets one row at a time join the chain, whichever process writes it. */
const KETEN_SLOT = 4_201_711

/** Appends one row to the chain. `object` is an id, never a title or a text. */
export async function schrijfAudit(gebeurtenis: AuditGebeurtenis, nu = new Date()): Promise<AuditRegel> {
  const geschreven = await db().$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${KETEN_SLOT})`
    const vorige = await tx.auditRegel.findFirst({ orderBy: { volgnummer: 'desc' } })
    const regel = {
      ...{ oin: null, actorHash: null, loa: null, code: null, handelingId: crypto.randomUUID() },
      ...gebeurtenis,
      traceId: huidigeTraceId() ?? null,
      tijdstip: nu,
      volgnummer: (vorige?.volgnummer ?? 0n) + 1n,
      vorigeHash: vorige?.hash ?? EERSTE_HASH,
    }
    return tx.auditRegel.create({ data: { ...regel, hash: hashAuditRegel(regel) } })
  })
  noteerInSpoor(geschreven.code)
  return geschreven
}

/**
 * Runs an act between two linked rows: `begonnen` before it, `gelukt`, `mislukt` or `onzeker` after it.
 * Without the first row nothing happens; when the last one cannot be written the result still counts.
 */
export async function metAudit<T>(
  gebruiker: Gebruiker,
  handeling: string,
  object: string,
  fn: () => Promise<T>,
): Promise<T> {
  const { oin, actorHash, loa } = gebruiker
  const { handelingId } = await schrijfAudit({ fase: 'BEGONNEN', handeling, object, oin, actorHash, loa })
  const sluitAf = (fase: AuditFase, code: string | null) =>
    schrijfAudit({ handelingId, fase, handeling, object, oin, actorHash, loa, code }).catch((err: unknown) =>
      log().error({ err, handelingId, fase }, 'auditregel niet geschreven'),
    )
  return metEigenAfloop(async () => {
    try {
      const resultaat = await fn()
      await sluitAf('GELUKT', null)
      return resultaat
    } catch (fout) {
      const code = fout instanceof ProblemError ? fout.code : 'interne-fout'
      // The same source as the words on screen: the chain never says otherwise of an act than its user read.
      await sluitAf(afloopVan({ code }) === 'onbekend' ? 'ONZEKER' : 'MISLUKT', code)
      throw fout
    }
  })
}
