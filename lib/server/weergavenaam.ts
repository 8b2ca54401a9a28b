import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { db } from '#lib/db/prisma.ts'
import type { Weergavenaam } from '#lib/domain/sessie-schema.ts'

/** Sets the user's own name for this organisation. Never sent upstream. */
export async function zetWeergavenaam(
  { oin, actorHash }: Gebruiker,
  { weergaveNaam: naam }: Weergavenaam,
  nu = new Date(),
): Promise<Weergavenaam> {
  await db().weergavenaam.upsert({
    where: { oin_actorHash: { oin, actorHash } },
    create: { oin, actorHash, naam, gezetOp: nu },
    update: { naam, gezetOp: nu },
  })
  return { weergaveNaam: naam }
}
