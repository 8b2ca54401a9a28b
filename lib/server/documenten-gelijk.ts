import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { GelijkeDocumenten } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { controleerbareHash, kentHash, listDocumenten } from '#lib/dso/documenten.ts'

const BLAD = 200
/** Of 200: ten thousand documents. A larger dossier is read that far, and the answer says so. */
const PAGINAS_MAX = 50

/**
 * Which of these hashes does a document have that we can see in the dossier? Reads page by page, newest first, until
 * all are found; keeps nothing. A document whose hash says nothing may be any of them: then a hash that is not found
 * is not known to be absent.
 */
export async function findGelijke(
  { mandaat }: Gebruiker,
  id: SamenwerkingId,
  hashes: readonly string[],
): Promise<GelijkeDocumenten> {
  if (!kentHash()) return { gevonden: [], volledig: false }
  const gezocht = new Set(hashes)
  let zonderHash = false
  const gevonden: GelijkeDocumenten['gevonden'] = []
  for (let pagina = 1; pagina <= PAGINAS_MAX; pagina += 1) {
    const deel = await listDocumenten(mandaat, id, { pagina, grootte: BLAD })
    for (const document of deel.items) {
      const sha256 = controleerbareHash(document)
      if (sha256 === null) zonderHash = true
      if (sha256 === null || !gezocht.delete(sha256)) continue
      gevonden.push({ sha256, documentId: document.documentId, bestandsNaam: document.bestandsNaam })
    }
    if (gezocht.size === 0) return { gevonden, volledig: true }
    if (pagina >= deel.pagina.paginas) return { gevonden, volledig: !zonderHash }
  }
  return { gevonden, volledig: false }
}
