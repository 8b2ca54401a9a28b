import 'server-only'
import { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { db } from '#lib/db/prisma.ts'
import { Privilege } from '#lib/domain/deelnemer-schema.ts'
import { SamenwerkingId, SamenwerkingStart } from '#lib/domain/samenwerking-schema.ts'
import { StartVraag, TaakStap, type Taak } from '#lib/domain/starten-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { verlooptNa } from './concept.ts'

/** A step with what it needs to be repeated: always under the same key, so that a repeat never doubles. */
export const OpgeslagenStap = z.intersection(
  TaakStap,
  z.object({
    sleutel: z.uuid(),
    privilege: z.union([Privilege, z.null()]),
    /** The SWF's clock when loading began. */
    sinds: z.string().nullable(),
  }),
)
export type OpgeslagenStap = z.infer<typeof OpgeslagenStap>

/** What still has to be sent. */
const TaakInhoud = z.object({ start: SamenwerkingStart, vraag: z.union([StartVraag, z.null()]) })
export type TaakInhoud = z.infer<typeof TaakInhoud>

export type OpgeslagenTaak = {
  taakId: string
  samenwerkingId: SamenwerkingId | null
  inhoud: TaakInhoud | null
  stappen: OpgeslagenStap[]
  loopt: boolean
}

/** Long enough for one step. */
const HOUD_MS = 60_000

/** Keeps a new task; the same id again keeps the first. */
export async function maakTaak(
  { oin, actorHash }: Gebruiker,
  taakId: string,
  inhoud: TaakInhoud,
  stappen: readonly OpgeslagenStap[],
  nu = new Date(),
): Promise<void> {
  await db().taak.deleteMany({ where: { verlooptOp: { lte: nu } } })
  const rij = { taakId, oin, actorHash, inhoud, stappen: [...stappen], gemaaktOp: nu, verlooptOp: verlooptNa(nu) }
  await db().taak.createMany({ data: [rij], skipDuplicates: true })
}

/** Only of this user, for this organisation. */
export async function vindTaak({ oin, actorHash }: Gebruiker, taakId: string): Promise<OpgeslagenTaak | null> {
  const rij = await db().taak.findFirst({ where: { taakId, oin, actorHash, verlooptOp: { gt: new Date() } } })
  if (rij === null) return null
  return {
    taakId,
    samenwerkingId: rij.samenwerkingId === null ? null : SamenwerkingId.parse(rij.samenwerkingId),
    inhoud: rij.inhoud === null ? null : TaakInhoud.parse(rij.inhoud),
    stappen: z.array(OpgeslagenStap).parse(rij.stappen),
    loopt: rij.bezigTot !== null && rij.bezigTot > new Date(),
  }
}

export async function requireTaak(gebruiker: Gebruiker, taakId: string): Promise<OpgeslagenTaak> {
  const taak = await vindTaak(gebruiker, taakId)
  if (taak === null) throw new ProblemError('niet-gevonden', { detail: 'Deze start is er niet, of niet meer.' })
  return taak
}

/** Takes the task for one run; false when another run has it. */
export async function pakTaak(taakId: string, nu = new Date()): Promise<boolean> {
  const { count } = await db().taak.updateMany({
    where: { taakId, OR: [{ bezigTot: null }, { bezigTot: { lte: nu } }] },
    data: { bezigTot: new Date(nu.getTime() + HOUD_MS) },
  })
  return count === 1
}

export async function laatTaakLos(taakId: string): Promise<void> {
  await db().taak.update({ where: { taakId }, data: { bezigTot: null } })
}

/** Writes how it stands after a step. What was sent is not kept: the texts go when nothing is left to send. */
export async function bewaarStand({ taakId, samenwerkingId, stappen }: OpgeslagenTaak): Promise<void> {
  const verstuurd = stappen.every(({ soort, staat }) => soort === 'documenten' || staat === 'gelukt')
  await db().taak.update({
    where: { taakId },
    data: { samenwerkingId, stappen: [...stappen], ...(verstuurd && { inhoud: Prisma.DbNull }) },
  })
}

/** For the browser: without keys and texts. */
export function toTaak({ taakId, samenwerkingId, stappen, loopt }: OpgeslagenTaak): Taak {
  const toonbaar = stappen.map(({ soort, partner, staat, uitleg }) => ({ soort, partner, staat, uitleg }))
  return { taakId, samenwerkingId, stappen: toonbaar, loopt }
}
