import 'server-only'
import { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { db } from '#lib/db/prisma.ts'
import { ConceptInhoud, type Concept, type ConceptBewaring } from '#lib/domain/starten-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { assertMagStarten, kanPortaalStarten } from './start-recht.ts'

export const BEWAAR_DAGEN = 30
const DAG_MS = 86_400_000

/** A concept of before a field was added lacks it. */
const Inhoud = z
  .record(z.string(), z.unknown())
  .transform((inhoud) => ConceptInhoud.parse({ ...LEEG_CONCEPT, ...inhoud }))

export function verlooptNa(nu: Date): Date {
  return new Date(nu.getTime() + BEWAAR_DAGEN * DAG_MS)
}

/** What this user filled in for this organisation and did not start yet; null when there is nothing, or it was too long ago. */
export async function getConcept(gebruiker: Gebruiker, nu = new Date()): Promise<Concept | null> {
  const rij = await db().concept.findUnique({ where: sleutelVan(gebruiker) })
  if (rij === null || rij.verlooptOp <= nu) return null
  const { versie, bewaardOp } = rij
  return { versie, inhoud: Inhoud.parse(rij.inhoud), bewaardOp: bewaardOp.toISOString() }
}

/** The draft, for who may still start it. */
export async function getTeStarten(gebruiker: Gebruiker): Promise<Concept | null> {
  return gebruiker.magStarten && kanPortaalStarten() ? getConcept(gebruiker) : null
}

/**
 * Keeps a change; what is not in it stays as it was. One that its own tab's later change overtook is passed over: a tab
 * sends one at a time, and what it sends when it is left holds all that was under way.
 */
export async function bewaarConcept(
  gebruiker: Gebruiker,
  wijziging: ConceptBewaring,
  nu = new Date(),
): Promise<Concept> {
  assertMagStarten(gebruiker)
  const versie = crypto.randomUUID()
  const nieuw = JSON.stringify({ ...LEEG_CONCEPT, ...wijziging })
  const { oin, actorHash } = gebruiker
  // One statement: of two changes at once neither reads a concept that the other is about to replace.
  const rijen = await db().$queryRaw`
    insert into "Concept" as oud (oin, "actorHash", versie, inhoud, "bewaardOp", "verlooptOp")
    values (${oin}, ${actorHash}, ${versie}::uuid, ${nieuw}::jsonb, ${nu}, ${verlooptNa(nu)})
    on conflict (oin, "actorHash") do update set
      inhoud = case when oud."verlooptOp" <= excluded."bewaardOp" then excluded.inhoud
        else oud.inhoud || ${JSON.stringify(wijziging)}::jsonb end,
      versie = excluded.versie, "bewaardOp" = excluded."bewaardOp", "verlooptOp" = excluded."verlooptOp"
    where not coalesce(oud.inhoud->>'schrift' = excluded.inhoud->>'schrift'
      and (oud.inhoud->>'volgnummer')::int > (excluded.inhoud->>'volgnummer')::int, false)
    returning inhoud`
  const [rij] = z.array(z.object({ inhoud: Inhoud })).parse(rijen)
  if (rij !== undefined) return { versie, inhoud: rij.inhoud, bewaardOp: nu.toISOString() }
  const nieuwer = await getConcept(gebruiker, nu)
  if (nieuwer === null) throw new ProblemError('status-conflict', { detail: 'Uw concept is intussen verwijderd.' })
  return nieuwer
}

/** Gone is gone, also when there was none. With a `versie` only that one: a later concept is another piece of work. */
export async function verwijderConcept({ oin, actorHash }: Gebruiker, versie?: string): Promise<void> {
  await db().concept.deleteMany({ where: { oin, actorHash, ...(versie !== undefined && { versie }) } })
}

function sleutelVan({ oin, actorHash }: Gebruiker) {
  return { oin_actorHash: { oin, actorHash } }
}
