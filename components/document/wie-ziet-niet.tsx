import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { kringVan } from '#lib/domain/kring.ts'

/** Who cannot see a document, in words; no names when the SWF does not give every privilege. */
export function WieZietNiet({
  document,
  deelnemers,
}: Readonly<{ document: Document; deelnemers: readonly Deelnemer[] }>) {
  const leden = kringVan(deelnemers, document.vertrouwelijkheid, document)
  if (leden === null) return 'Alle deelnemers met volledige toegang zien dit document nu.'
  const zonder = leden.filter(({ ziet }) => !ziet).map(({ naam }) => naam)
  return zonder.length === 0
    ? 'Alle deelnemers zien dit document nu.'
    : `Zien dit document nu niet: ${zonder.join(', ')}.`
}
