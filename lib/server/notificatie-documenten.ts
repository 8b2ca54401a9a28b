import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { DocumentId, type Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import type { Vertrouwelijkheden } from '#lib/domain/document.ts'
import { onderwerpVan } from '#lib/domain/notificatie.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'
import { getDocument } from '#lib/dso/documenten.ts'
import { ofNiets } from './of-niets.ts'
import { ofWeg } from './of-weg.ts'

/** How many documents are asked for at the same time. */
const TEGELIJK = 5
/** How many documents are asked for in all: those of a page of the usual size. An address can ask for a longer one. */
export const HOOGSTENS = 25

/**
 * How confidential the documents are that these notificaties are about; for just the rows shown. One call for each
 * document: the list of a dossier would be one for each dossier, but gives a page of a hundred to find one in, and says
 * nothing of a document beyond it (ADR 0017). When one call fails, the rest is not asked.
 */
export async function listVertrouwelijkheden(
  { mandaat }: Gebruiker,
  notificaties: readonly Notificatie[],
): Promise<Vertrouwelijkheden> {
  const van = new Map<string, Vertrouwelijkheid>()
  const alle = documentenVan(notificaties)
  const ids = alle.slice(0, HOOGSTENS)
  for (let begin = 0; begin < ids.length; begin += TEGELIJK) {
    const deel = ids.slice(begin, begin + TEGELIJK).map((id) => ofWeg(getDocument(mandaat, id)))
    const documenten = await ofNiets(Promise.all(deel))
    if (documenten === null) return { van, volledig: false }
    for (const document of documenten) if (document !== null) van.set(document.documentId, document.vertrouwelijkheid)
  }
  return { van, volledig: ids.length === alle.length }
}

function documentenVan(notificaties: readonly Notificatie[]): readonly DocumentId[] {
  const ids = notificaties.flatMap((notificatie) => {
    const onderwerp = onderwerpVan(notificatie)
    const id = DocumentId.safeParse(onderwerp.soort === 'document' ? onderwerp.id : null)
    return id.success ? [id.data] : []
  })
  return [...new Set(ids)]
}
