import 'server-only'
import { createHash } from 'node:crypto'
import type { AuditRegel } from '../../generated/prisma/client.ts'

/** What stands before the first row. */
export const EERSTE_HASH = '0'.repeat(64)

/** SHA-256 over the row and the hash of the row before; a change anywhere breaks every row after it. */
export function hashAuditRegel(regel: Omit<AuditRegel, 'hash'>): string {
  const velden = [
    regel.volgnummer.toString(),
    regel.handelingId,
    regel.tijdstip.toISOString(),
    regel.fase,
    regel.handeling,
    regel.object,
    regel.oin,
    regel.actorHash,
    regel.loa,
    regel.traceId,
    regel.code,
    regel.vorigeHash,
  ]
  return createHash('sha256').update(JSON.stringify(velden)).digest('hex')
}
