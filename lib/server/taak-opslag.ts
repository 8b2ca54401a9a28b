import 'server-only'
import { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { Prisma, type Taak as TaakRij } from '../../generated/prisma/client.ts'
import { db } from '#lib/db/prisma.ts'
import { Privilege } from '#lib/domain/deelnemer-schema.ts'
import { SamenwerkingId, SamenwerkingStart } from '#lib/domain/samenwerking-schema.ts'
import { StartVraag, TaakStap, type StapSoort, type Taak } from '#lib/domain/starten-schema.ts'
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

/** What still has to be sent; null for what was sent, or never comes. */
const TaakInhoud = z.object({
  start: z.union([SamenwerkingStart, z.null()]),
  vraag: z.union([StartVraag, z.null()]),
})
export type TaakInhoud = z.infer<typeof TaakInhoud>

export type OpgeslagenTaak = {
  taakId: string
  samenwerkingId: SamenwerkingId | null
  inhoud: TaakInhoud | null
  stappen: OpgeslagenStap[]
  loopt: boolean
}

/** Longer than one step takes, and than `eenmalig` keeps the key of a run that died. */
const HOUD_MS = 150_000

/** Keeps a new task; the same id again keeps the first. */
export async function maakTaak(
  { oin, actorHash }: Gebruiker,
  taakId: string,
  inhoud: TaakInhoud,
  stappen: readonly OpgeslagenStap[],
  nu = new Date(),
): Promise<void> {
  const rij = { taakId, oin, actorHash, inhoud, stappen: [...stappen], gemaaktOp: nu, verlooptOp: verlooptNa(nu) }
  await db().taak.createMany({ data: [rij], skipDuplicates: true })
}

/** Only of this user, for this organisation. */
export async function vindTaak({ oin, actorHash }: Gebruiker, taakId: string): Promise<OpgeslagenTaak | null> {
  const rij = await db().taak.findFirst({ where: { taakId, oin, actorHash, verlooptOp: { gt: new Date() } } })
  return rij === null ? null : leesRij(rij)
}

/** More than anybody starts in the days a task is kept and leaves unfinished. */
const HOOGSTENS = 20

/** This user's, newest first. */
export async function listTaken({ oin, actorHash }: Gebruiker): Promise<OpgeslagenTaak[]> {
  const where = { oin, actorHash, verlooptOp: { gt: new Date() } }
  return (await db().taak.findMany({ where, orderBy: { gemaaktOp: 'desc' }, take: HOOGSTENS })).map(leesRij)
}

function leesRij(rij: TaakRij): OpgeslagenTaak {
  return {
    taakId: rij.taakId,
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

/** Takes the task for one run and returns what proves that it still has it; null when another run has it. */
export async function pakTaak(taakId: string, nu = new Date()): Promise<Date | null> {
  const beurt = new Date(nu.getTime() + HOUD_MS)
  const { count } = await db().taak.updateMany({
    where: { taakId, OR: [{ bezigTot: null }, { bezigTot: { lte: nu } }] },
    data: { bezigTot: beurt },
  })
  return count === 1 ? beurt : null
}

/** Only who took it lets it go: a run that took too long does not end its successor's. */
export async function laatTaakLos(taakId: string, beurt: Date): Promise<void> {
  await db().taak.updateMany({ where: { taakId, bezigTot: beurt }, data: { bezigTot: null } })
}

/** Writes how it stands after a step, unless another run took over. What was sent is not kept: each text goes when it is sent. */
export async function bewaarStand(taak: OpgeslagenTaak, beurt: Date): Promise<void> {
  const { taakId, samenwerkingId, stappen } = taak
  await db().taak.updateMany({
    where: { taakId, bezigTot: beurt },
    data: { samenwerkingId, stappen: [...stappen], inhoud: teVersturen(taak) ?? Prisma.DbNull },
  })
}

function teVersturen({ inhoud, stappen }: OpgeslagenTaak): TaakInhoud | null {
  if (inhoud === null) return null
  const isKlaar = (soort: StapSoort) => stappen.every((stap) => stap.soort !== soort || stap.staat === 'gelukt')
  const start = isKlaar('starten') ? null : inhoud.start
  const vraag = isKlaar('actieverzoek') ? null : inhoud.vraag
  return start === null && vraag === null ? null : { start, vraag }
}

/** For the browser: without keys and texts. */
export function toTaak({ taakId, samenwerkingId, stappen, loopt }: OpgeslagenTaak): Taak {
  const toonbaar = stappen.map(({ soort, partner, staat, uitleg }) => ({ soort, partner, staat, uitleg }))
  return { taakId, samenwerkingId, stappen: toonbaar, loopt }
}
