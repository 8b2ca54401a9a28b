import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { DocumentVerwijderen } from '#components/document/document-verwijderen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { weiger } from '../../../weiger.tsx'
import { openDocument, type DocumentParams } from '../document.ts'

export const metadata = { title: 'Document verwijderen' }

export default async function VerwijderenPagina({ params }: Readonly<{ params: DocumentParams }>) {
  const { haal } = await openDocument(params)
  return metDossier(haal, ({ dossier, document }) => {
    if (!document.acties.includes('verwijderen')) return weiger(dossier.samenwerking, null)
    return (
      <>
        <Paginakop inDossier titel={`Wilt u ${document.bestandsNaam} verwijderen?`} />
        <DocumentVerwijderen document={document} />
      </>
    )
  })
}
