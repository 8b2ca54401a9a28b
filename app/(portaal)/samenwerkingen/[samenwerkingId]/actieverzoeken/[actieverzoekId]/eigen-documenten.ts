import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { listEigenSinds } from '#lib/server/documenten.ts'

/** What our organisation added since it was asked: most likely the answer. */
export function eigenSinds(
  gebruiker: Gebruiker,
  { samenwerkingId, creatieDatumTijd }: Actieverzoek,
): Promise<Document[]> {
  return listEigenSinds(gebruiker, samenwerkingId, creatieDatumTijd)
}
