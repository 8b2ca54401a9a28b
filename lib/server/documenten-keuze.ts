import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Document, DocumentId } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDocument } from '#lib/dso/documenten.ts'
import { ofWeg } from './of-weg.ts'

/** Documents of one dossier that somebody chose, in the order of the choice. */
export type Keuze = {
  documenten: Document[]
  /** How many we cannot see, or no longer, or are of another dossier: these look all the same. */
  weg: number
}

/** Reads what was chosen; what is gone meanwhile leaves the others standing. */
export async function leesKeuze(
  { mandaat }: Gebruiker,
  id: SamenwerkingId,
  documentIds: readonly DocumentId[],
): Promise<Keuze> {
  const uniek = [...new Set(documentIds)]
  const gelezen = await Promise.all(uniek.map((documentId) => ofWeg(getDocument(mandaat, documentId))))
  const documenten = gelezen
    .filter((document) => document !== null)
    .filter(({ samenwerkingId }) => samenwerkingId === id)
  return { documenten, weg: uniek.length - documenten.length }
}
