import { Kring } from '#components/ui/kring.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { kringVan } from '#lib/domain/kring.ts'

/** Who can see a document, in one line; no names when the SWF does not give every privilege. */
export function WieZiet({ document, deelnemers }: Readonly<{ document: Document; deelnemers: readonly Deelnemer[] }>) {
  const leden = kringVan(deelnemers, document.vertrouwelijkheid, document)
  return leden === null ? (
    <span className="text-meta">Alle deelnemers met volledige toegang</span>
  ) : (
    <Kring leden={leden} />
  )
}
