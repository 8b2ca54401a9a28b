import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { db } from '#lib/db/prisma.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import type { Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import * as dso from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'

const BEEINDIGEN = 'samenwerking-beeindigen'

/** Closes for everyone, for good (LC1, LC3); running actieverzoeken freeze (LC4). Closed already by us: the same answer. */
export async function sluitSamenwerking(gebruiker: Gebruiker, id: SamenwerkingId): Promise<Samenwerking> {
  const { mandaat } = gebruiker
  const samenwerking = await dso.getSamenwerking(mandaat, id)
  if (samenwerking.wijZijnInitiator && isGesloten(samenwerking)) return samenwerking
  if (!mag(samenwerking, 'sluiten'))
    throw kanNiet(samenwerking, 'De samenwerking wordt nog gestart. Sluiten kan als zij open is.')
  return metAudit(gebruiker, 'samenwerking-sluiten', id, () => dso.closeSamenwerking(mandaat, id))
}

/** Removes a closed samenwerking for everyone (LC2). Removed already by us: done. */
export async function beeindigSamenwerking(gebruiker: Gebruiker, id: SamenwerkingId): Promise<void> {
  const samenwerking = await dso.getSamenwerking(gebruiker.mandaat, id).catch(async (fout: unknown) => {
    if (!isWeg(fout) || (await vindBeeindiging(gebruiker, id)) === null) throw fout
    return null
  })
  if (samenwerking === null) return
  if (!mag(samenwerking, 'beeindigen'))
    throw kanNiet(samenwerking, 'Beëindigen kan pas als de samenwerking is gesloten.')
  await metAudit(gebruiker, BEEINDIGEN, id, () => dso.deleteSamenwerking(gebruiker.mandaat, id))
}

/**
 * When our organisation ended this samenwerking, ISO 8601, or null. The dossier is gone then, so this comes from the audit
 * chain. An uncertain end counts only when the SWF no longer has the dossier; fails as `getSamenwerking` when it cannot say.
 */
export async function getBeeindiging(gebruiker: Gebruiker, id: SamenwerkingId): Promise<string | null> {
  const regel = await vindBeeindiging(gebruiker, id)
  if (regel?.fase === 'ONZEKER' && !(await isVerdwenen(gebruiker, id))) return null
  return regel?.tijdstip.toISOString() ?? null
}

function vindBeeindiging({ oin }: Gebruiker, id: SamenwerkingId) {
  return db().auditRegel.findFirst({
    where: { oin, handeling: BEEINDIGEN, object: id, fase: { in: ['GELUKT', 'ONZEKER'] } },
    orderBy: { volgnummer: 'desc' },
  })
}

async function isVerdwenen({ mandaat }: Gebruiker, id: SamenwerkingId): Promise<boolean> {
  try {
    await dso.getSamenwerking(mandaat, id)
    return false
  } catch (fout) {
    if (isWeg(fout)) return true
    throw fout
  }
}

/** Any other failure says nothing about the dossier. */
function isWeg(fout: unknown): boolean {
  return fout instanceof ProblemError && fout.code === 'niet-gevonden'
}

function kanNiet({ wijZijnInitiator }: Samenwerking, nogNiet: string): ProblemError {
  return wijZijnInitiator
    ? new ProblemError('status-conflict', { detail: nogNiet })
    : new ProblemError('geen-toegang', { detail: 'Alleen de initiator sluit of beëindigt de samenwerking.' })
}
