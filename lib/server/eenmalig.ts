import 'server-only'
import type { Herhaalsleutel } from '../../generated/prisma/client.ts'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { db } from '#lib/db/prisma.ts'
import { noteerMisschien } from '#lib/dso/afloop.ts'
import { tijdVan } from '#lib/dso/tijd.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { moetTerugkijken } from './moet-terugkijken.ts'

type Sleutel = { sleutel: string; handeling: string }

/** One try of a key, as its row stands while that try has it. */
type Beurt = Pick<Herhaalsleutel, 'oin' | 'sleutel' | 'staat' | 'gemaaktOp'>

type Handeling<T> = {
  doe: () => Promise<T>
  idVan: (resultaat: T) => string
  /** Reads the result again: we keep its id, never its text. */
  lees: (id: string) => Promise<T>
  /** Looks upstream for what an earlier, uncertain try may have made; to be asked of what was read: is it of since that try? */
  zoek: (isSindsdien: (iso: string) => boolean) => Promise<T | null>
}

/** A process that died leaves its row behind; nobody waits longer than this for an act. */
const VERLOPEN_MS = 120_000
/** What we know of the SWF's clock is to the second, and an answer takes its time. */
const SPELING_MS = 60_000

/**
 * Runs a creating act once per idempotency key and organisation: a double click, or a retry after a lost answer,
 * gives the first result. A second try while the first still runs is `status-conflict`.
 */
export async function eenmalig<T>(gebruiker: Gebruiker, sleutel: Sleutel, handeling: Handeling<T>): Promise<T> {
  const beurt: Beurt = { oin: gebruiker.oin, sleutel: sleutel.sleutel, staat: 'BEZIG', gemaaktOp: new Date() }
  const nieuw = { ...beurt, handeling: sleutel.handeling }
  const { count } = await db().herhaalsleutel.createMany({ data: [nieuw], skipDuplicates: true })
  if (count === 1) return voerUit(beurt, handeling)
  const eerder = await requireEerder(nieuw)
  if (eerder.resultaatId !== null) {
    noteerMisschien()
    return handeling.lees(eerder.resultaatId)
  }
  const gevonden = eerder.staat === 'MISLUKT' ? null : await kijkTerug(gebruiker, eerder, handeling)
  return gevonden ?? voerUit(await neemOver(eerder), handeling)
}

/** What an earlier try under this key left; `status-conflict` while it runs, or when it was for another act. */
async function requireEerder({ oin, sleutel, handeling, gemaaktOp: nu }: Omit<Herhaalsleutel, 'resultaatId'>) {
  const rij = await db().herhaalsleutel.findUniqueOrThrow({ where: { oin_sleutel: { oin, sleutel } } })
  if (rij.handeling !== handeling) throw bezet('Deze sleutel hoort bij een andere handeling.')
  const leeft = nu.getTime() - rij.gemaaktOp.getTime() <= VERLOPEN_MS
  if (rij.staat === 'BEZIG' && leeft) throw looptAl()
  return rij
}

/**
 * Looks for what the earlier try may have made. The key is taken only after it: a look that fails, or dies halfway, leaves
 * the moment of that try standing, and the next look begins there too.
 */
async function kijkTerug<T>(gebruiker: Gebruiker, eerder: Beurt, { zoek, idVan }: Handeling<T>): Promise<T | null> {
  const nietGevonden = noteerMisschien()
  const gevonden = await zoek((iso) => Date.parse(iso) >= terugTot(gebruiker, eerder.gemaaktOp))
  if (gevonden === null) nietGevonden()
  else await onthoud(eerder, idVan(gevonden))
  return gevonden
}

/** The key of an earlier try for this one, unless another try was before us. */
async function neemOver({ oin, sleutel, staat, gemaaktOp }: Beurt): Promise<Beurt> {
  const nieuw = { staat: 'BEZIG', gemaaktOp: new Date() } as const
  const where = { oin, sleutel, staat, gemaaktOp }
  const { count } = await db().herhaalsleutel.updateMany({ where, data: nieuw })
  if (count === 0) throw looptAl()
  return { oin, sleutel, ...nieuw }
}

async function voerUit<T>(beurt: Beurt, { doe, idVan }: Handeling<T>): Promise<T> {
  try {
    const resultaat = await doe()
    await onthoud(beurt, idVan(resultaat))
    return resultaat
  } catch (fout) {
    // Only who has the key lets it go: a try that took too long takes nothing from its successor.
    const staat = moetTerugkijken(fout) ? 'ONZEKER' : 'MISLUKT'
    await db().herhaalsleutel.updateMany({ where: beurt, data: { staat } })
    throw fout
  }
}

async function onthoud({ oin, sleutel }: Beurt, resultaatId: string): Promise<void> {
  const where = { oin_sleutel: { oin, sleutel } }
  await db().herhaalsleutel.update({ where, data: { staat: 'GELUKT', resultaatId } })
}

/** Our moment, on the upstream's clock: that is known only once it answered this request. */
function terugTot({ mandaat }: Gebruiker, sinds: Date): number {
  return sinds.getTime() + (tijdVan(mandaat).getTime() - Date.now()) - SPELING_MS
}

/** The first try may well succeed: nobody can say that nothing happened. */
function looptAl(): ProblemError {
  noteerMisschien()
  return bezet('Deze handeling loopt al.')
}

function bezet(detail: string): ProblemError {
  return new ProblemError('status-conflict', { detail })
}
