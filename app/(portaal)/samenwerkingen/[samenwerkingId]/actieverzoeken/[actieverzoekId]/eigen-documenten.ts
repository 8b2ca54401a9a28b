import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { listDocumenten } from '#lib/server/documenten.ts'

/** Of which we show what we added; more than this in one dossier since one question is unlikely. */
const MAX = 100

/** What our organisation added since it was asked: most likely the answer. */
export async function eigenSinds(
  gebruiker: Gebruiker,
  { samenwerkingId, creatieDatumTijd }: Actieverzoek,
): Promise<Document[]> {
  const { items } = await listDocumenten(gebruiker, samenwerkingId, { van: 'ons', grootte: MAX })
  return items.filter((document) => Date.parse(document.creatieDatumTijd) >= Date.parse(creatieDatumTijd))
}
