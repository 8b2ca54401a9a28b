import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { db } from '#lib/db/prisma.ts'
import { noteerMisschien } from '#lib/dso/afloop.ts'
import { tijdVan } from '#lib/dso/tijd.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { isOnzeker } from './onzeker.ts'

type Sleutel = { sleutel: string; handeling: string }

type Handeling<T> = {
  doe: () => Promise<T>
  idVan: (resultaat: T) => string
  /** Reads the result again: we keep its id, never its text. */
  lees: (id: string) => Promise<T>
  /** Looks upstream for what an earlier, uncertain try may have made since that moment. */
  zoek: (sinds: Date) => Promise<T | null>
}

/** A process that died leaves its row behind; nobody waits longer than this for an act. */
const VERLOPEN_MS = 120_000
/** Clocks of portal and SWF may differ a little when we look back. */
const SPELING_MS = 60_000

/**
 * Runs a creating act once per idempotency key and organisation: a double click, or a retry after a lost answer,
 * gives the first result. A second try while the first still runs is `status-conflict`.
 */
export async function eenmalig<T>(gebruiker: Gebruiker, sleutel: Sleutel, handeling: Handeling<T>): Promise<T> {
  const beurt = await claim(gebruiker.oin, sleutel)
  if (beurt.resultaatId !== null) {
    noteerMisschien()
    return handeling.lees(beurt.resultaatId)
  }
  if (beurt.sinds !== null) {
    const nietGevonden = noteerMisschien()
    const eerder = await handeling.zoek(terugTot(gebruiker, beurt.sinds))
    if (eerder !== null) {
      await sluitAf(gebruiker.oin, sleutel.sleutel, 'GELUKT', handeling.idVan(eerder))
      return eerder
    }
    nietGevonden()
  }
  return voerUit(gebruiker.oin, sleutel.sleutel, handeling)
}

async function voerUit<T>(oin: string, sleutel: string, { doe, idVan }: Handeling<T>): Promise<T> {
  try {
    const resultaat = await doe()
    await sluitAf(oin, sleutel, 'GELUKT', idVan(resultaat))
    return resultaat
  } catch (fout) {
    await sluitAf(oin, sleutel, isOnzeker(fout) ? 'ONZEKER' : 'MISLUKT', null)
    throw fout
  }
}

/** Takes the key for this try. `sinds` is set when an earlier try may have worked. */
async function claim(
  oin: string,
  { sleutel, handeling }: Sleutel,
): Promise<{ resultaatId: string | null; sinds: Date | null }> {
  const nu = new Date()
  const nieuw = { oin, sleutel, handeling, staat: 'BEZIG', gemaaktOp: nu } as const
  const { count } = await db().herhaalsleutel.createMany({ data: [nieuw], skipDuplicates: true })
  if (count === 1) return { resultaatId: null, sinds: null }
  const rij = await db().herhaalsleutel.findUniqueOrThrow({ where: { oin_sleutel: { oin, sleutel } } })
  if (rij.handeling !== handeling) throw bezet('Deze sleutel hoort bij een andere handeling.')
  if (rij.staat === 'GELUKT') return { resultaatId: rij.resultaatId, sinds: null }
  const verlopen = nu.getTime() - rij.gemaaktOp.getTime() > VERLOPEN_MS
  if (rij.staat === 'BEZIG' && !verlopen) throw looptAl()
  const { count: gekregen } = await db().herhaalsleutel.updateMany({
    where: { oin, sleutel, staat: rij.staat, gemaaktOp: rij.gemaaktOp },
    data: { staat: 'BEZIG', gemaaktOp: nu },
  })
  if (gekregen === 0) throw looptAl()
  return { resultaatId: null, sinds: rij.staat === 'MISLUKT' ? null : rij.gemaaktOp }
}

async function sluitAf(
  oin: string,
  sleutel: string,
  staat: 'GELUKT' | 'MISLUKT' | 'ONZEKER',
  resultaatId: string | null,
) {
  await db().herhaalsleutel.update({ where: { oin_sleutel: { oin, sleutel } }, data: { staat, resultaatId } })
}

/** Our moment, on the upstream's clock. */
function terugTot({ mandaat }: Gebruiker, sinds: Date): Date {
  return new Date(sinds.getTime() + (tijdVan(mandaat).getTime() - Date.now()) - SPELING_MS)
}

/** The first try may well succeed: nobody can say that nothing happened. */
function looptAl(): ProblemError {
  noteerMisschien()
  return bezet('Deze handeling loopt al.')
}

function bezet(detail: string): ProblemError {
  return new ProblemError('status-conflict', { detail })
}
