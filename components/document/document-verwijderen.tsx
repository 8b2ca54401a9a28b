'use client'
import { BevestigFormulier } from '#components/formulier/bevestig-formulier.tsx'
import type { Document } from '#lib/domain/document-schema.ts'
import { verwijderDocument } from './document-queries.ts'

export function DocumentVerwijderen({ document }: Readonly<{ document: Document }>) {
  const lijst = `/samenwerkingen/${document.samenwerkingId}/documenten`
  return (
    <>
      <p className="leesbreedte">
        Alle deelnemers raken dit document kwijt. U kunt dit niet ongedaan maken. Kopieën die al zijn gedownload,
        blijven bestaan.
      </p>
      <BevestigFormulier
        knop="Document verwijderen"
        doe={() => verwijderDocument(document.documentId)}
        daarna={lijst}
        terug={lijst}
      />
    </>
  )
}
