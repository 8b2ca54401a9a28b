import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { beurtVanSamenwerking, type Beurt } from '#lib/domain/beurt.ts'
import type { Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listVanDossier } from './dossier-actieverzoeken.ts'
import { ofNiets } from './of-niets.ts'

/** Who is aan zet, for just the rows shown. One whose actieverzoeken cannot be read is left out. */
export async function listBeurten(
  { mandaat }: Gebruiker,
  samenwerkingen: readonly Samenwerking[],
): Promise<ReadonlyMap<SamenwerkingId, Beurt>> {
  const beurten = await Promise.all(
    samenwerkingen.map(async ({ samenwerkingId, status, aantalActieverzoeken }) => {
      if (aantalActieverzoeken === 0) return [samenwerkingId, beurtVanSamenwerking(status, [])] as const
      const gelezen = await ofNiets(listVanDossier(mandaat, samenwerkingId))
      if (gelezen === null) return null
      return [samenwerkingId, beurtVanSamenwerking(status, gelezen.lijst, gelezen.lopendVolledig)] as const
    }),
  )
  return new Map(beurten.filter((beurt) => beurt !== null))
}
