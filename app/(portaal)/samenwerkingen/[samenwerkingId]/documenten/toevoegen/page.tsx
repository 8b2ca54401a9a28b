import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { DocumentenToevoegen } from '#components/document/documenten-toevoegen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { mag } from '#lib/domain/samenwerking.ts'
import { env } from '#lib/env.ts'
import { openDossier, type DossierParams } from '../../open-dossier.ts'
import { weiger } from '../../weiger.tsx'

export const metadata = { title: 'Documenten toevoegen' }

export default async function ToevoegenPagina({ params }: Readonly<{ params: DossierParams }>) {
  const { id, haal } = await openDossier(params)
  return metDossier(haal, ({ samenwerking, deelnemers }) => {
    if (!mag(samenwerking, 'documentToevoegen')) return weiger(samenwerking, null)
    return (
      <>
        <Paginakop inDossier titel="Documenten toevoegen" />
        <DocumentenToevoegen samenwerkingId={id} deelnemers={deelnemers} maxBytes={env().maxDocumentBytes} />
      </>
    )
  })
}
