import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import { ofNiets } from './of-niets.ts'

/** The dossiers of just the rows shown. One that cannot be read is left out: its row then shows the number alone. */
export async function listDossiersVan(
  { mandaat }: Gebruiker,
  actieverzoeken: readonly Actieverzoek[],
): Promise<ReadonlyMap<SamenwerkingId, Samenwerking>> {
  const ids = [...new Set(actieverzoeken.map(({ samenwerkingId }) => samenwerkingId))]
  const gevonden = await Promise.all(ids.map((id) => ofNiets(getSamenwerking(mandaat, id))))
  return new Map(gevonden.flatMap((dossier) => (dossier === null ? [] : [[dossier.samenwerkingId, dossier] as const])))
}
