import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { DocumentKoppelen } from '#components/document/document-koppelen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import { openDocument, type DocumentParams } from '../document.ts'
import { weiger } from '../../../weiger.tsx'

export const metadata = { title: 'Koppelen aan actieverzoek' }

export default async function KoppelenPagina({ params }: Readonly<{ params: DocumentParams }>) {
  const { haal } = await openDocument(params)
  return metGegevens(haal, ({ dossier: { samenwerking, actieverzoeken }, document }) => {
    const mogelijk = actieverzoeken.filter((actieverzoek) => magKoppelen(actieverzoek, document.documentId))
    if (isGesloten(samenwerking) || mogelijk.length === 0) return weiger(samenwerking, null)
    return (
      <>
        <Paginakop inDossier titel={`${document.bestandsNaam} koppelen aan een actieverzoek`} />
        <DocumentKoppelen document={document} actieverzoeken={mogelijk} />
      </>
    )
  })
}
