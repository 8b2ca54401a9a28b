import 'server-only'
import { db } from '#lib/db/prisma.ts'
import type { DocumentId } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { noteerMisschien } from '#lib/dso/afloop.ts'
import { ProblemError } from '#lib/problem/problem.ts'

export type Poging = { oin: string; uploadId: string; samenwerkingId: SamenwerkingId; sha256: string; bytes: number }

/** `klaar`: made before. `onzeker`: an earlier try may have made it. */
export type Stand = { soort: 'nieuw' } | { soort: 'onzeker' } | { soort: 'klaar'; documentId: string }

/** A running upload shows life this often; without it another may take over after `VERLOPEN_MS`. */
const HARTSLAG_MS = 20_000
const VERLOPEN_MS = 90_000

/** Takes the uploadId for this try; `status-conflict` while another try runs or when it belongs to another file. */
export async function startPoging(poging: Poging): Promise<Stand> {
  const nu = new Date()
  const { count } = await db().uploadPoging.createMany({
    data: [{ ...poging, bytes: BigInt(poging.bytes), staat: 'BEZIG', begonnenOp: nu }],
    skipDuplicates: true,
  })
  if (count === 1) return { soort: 'nieuw' }
  const rij = await db().uploadPoging.findUniqueOrThrow({ where: { oin_uploadId: sleutelVan(poging) } })
  if (rij.samenwerkingId !== poging.samenwerkingId || rij.sha256 !== poging.sha256) {
    throw conflict('Dit uploadnummer hoort bij een ander bestand.')
  }
  if (rij.staat === 'GELUKT' && rij.documentId !== null) return { soort: 'klaar', documentId: rij.documentId }
  const leeft = nu.getTime() - rij.begonnenOp.getTime() < VERLOPEN_MS
  if (rij.staat === 'BEZIG' && leeft) throw looptAl()
  const { count: gekregen } = await db().uploadPoging.updateMany({
    where: { ...sleutelVan(poging), staat: rij.staat, begonnenOp: rij.begonnenOp },
    data: { staat: 'BEZIG', begonnenOp: nu, klaarOp: null },
  })
  if (gekregen === 0) throw looptAl()
  return { soort: rij.staat === 'MISLUKT' ? 'nieuw' : 'onzeker' }
}

/** Keeps the row alive while `fn` runs. */
export async function metHartslag<T>(poging: Poging, fn: () => Promise<T>): Promise<T> {
  const hartslag = setInterval(() => {
    // A missed beat only lets another try begin earlier; it looks upstream before it sends.
    db()
      .uploadPoging.update({ where: { oin_uploadId: sleutelVan(poging) }, data: { begonnenOp: new Date() } })
      .catch(() => undefined)
  }, HARTSLAG_MS)
  try {
    return await fn()
  } finally {
    clearInterval(hartslag)
  }
}

export async function sluitPoging(
  poging: Poging,
  uitkomst: { staat: 'GELUKT'; documentId: DocumentId } | { staat: 'MISLUKT' | 'ONZEKER' },
): Promise<void> {
  const where = { oin_uploadId: sleutelVan(poging) }
  await db().uploadPoging.update({ where, data: { ...uitkomst, klaarOp: new Date() } })
}

function sleutelVan({ oin, uploadId }: Poging) {
  return { oin, uploadId }
}

/** The other try may well succeed: nobody can say that nothing was added. */
function looptAl(): ProblemError {
  noteerMisschien()
  return conflict('Dit bestand wordt al verzonden.')
}

function conflict(detail: string): ProblemError {
  return new ProblemError('status-conflict', { detail })
}
