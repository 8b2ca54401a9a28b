import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { DocumentAanpassen } from '#components/document/document-aanpassen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { weiger } from '../../../weiger.tsx'
import { openDocument, type DocumentParams } from '../document.ts'

export const metadata = { title: 'Gegevens van document aanpassen' }

export default async function AanpassenPagina({ params }: Readonly<{ params: DocumentParams }>) {
  const { haal } = await openDocument(params)
  return metDossier(haal, ({ dossier, document }) => {
    if (!document.acties.includes('aanpassen')) return weiger(dossier.samenwerking, null)
    return (
      <>
        <Paginakop inDossier titel={`Gegevens van ${document.bestandsNaam} aanpassen`} />
        <DocumentAanpassen document={document} deelnemers={dossier.deelnemers} />
      </>
    )
  })
}
