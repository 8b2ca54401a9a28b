import 'server-only'
import { db } from '#lib/db/prisma.ts'
import { EERSTE_HASH, hashAuditRegel } from './audit-regel.ts'

export type KetenOordeel = { ok: true; rijen: number } | { ok: false; rij: string } | { leeg: true }

const STAP = 1000

/**
 * Walks the whole chain in steps; `rij` is the volgnummer of the first row that does not fit.
 * A missing row shows at the row after it. Rows cut off the very end leave no trace here: keep the last hash elsewhere.
 */
export async function verifyAuditKeten(): Promise<KetenOordeel> {
  let vorige = { volgnummer: 0n, hash: EERSTE_HASH }
  for (;;) {
    const regels = await db().auditRegel.findMany({
      where: { volgnummer: { gt: vorige.volgnummer } },
      orderBy: { volgnummer: 'asc' },
      take: STAP,
    })
    for (const regel of regels) {
      const past = regel.volgnummer === vorige.volgnummer + 1n && regel.vorigeHash === vorige.hash
      if (!past || regel.hash !== hashAuditRegel(regel)) return { ok: false, rij: regel.volgnummer.toString() }
      vorige = regel
    }
    if (regels.length < STAP) break
  }
  return vorige.volgnummer === 0n ? { leeg: true } : { ok: true, rijen: Number(vorige.volgnummer) }
}
