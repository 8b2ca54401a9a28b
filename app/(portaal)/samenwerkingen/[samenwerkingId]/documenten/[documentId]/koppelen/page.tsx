import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { KoppelenKanNiet } from '#components/document/koppelen-kan-niet.tsx'
import { DocumentKoppelen } from '#components/actieverzoek/document-koppelen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import { requireDeel } from '#lib/server/lees-deel.ts'
import { openDocument, type DocumentParams } from '../document.ts'
import { weiger } from '../../../weiger.tsx'

export const metadata = { title: 'Koppelen aan actieverzoek' }

export default async function KoppelenPagina({ params }: Readonly<{ params: DocumentParams }>) {
  const { haal } = await openDocument(params)
  const haalMetLijst = async () => {
    const { dossier, document } = await haal()
    return { samenwerking: dossier.samenwerking, document, ...requireDeel(dossier.actieverzoeken) }
  }
  return metDossier(haalMetLijst, ({ samenwerking, document, lijst }) => {
    if (isGesloten(samenwerking)) return weiger(samenwerking, null)
    const mogelijk = lijst.filter((actieverzoek) => magKoppelen(actieverzoek, document.documentId))
    if (mogelijk.length === 0) {
      const terug = `/samenwerkingen/${samenwerking.samenwerkingId}/documenten`
      return (
        <KoppelenKanNiet
          reden="Er loopt geen actieverzoek van of aan u waar dit document nog niet bij zit."
          terug={terug}
        />
      )
    }
    return (
      <>
        <Paginakop inDossier titel={`${document.bestandsNaam} koppelen aan een actieverzoek`} />
        <DocumentKoppelen document={document} actieverzoeken={mogelijk} />
      </>
    )
  })
}
