import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { ActKanNiet } from '#components/samenwerking/act-kan-niet.tsx'
import { SamenwerkingAanpassen } from '#components/samenwerking/samenwerking-aanpassen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { mag } from '#lib/domain/samenwerking.ts'
import { openDossier, type DossierParams } from '../open-dossier.ts'
import { weiger } from '../weiger.tsx'

export const metadata = { title: 'Samenwerking aanpassen' }

export default async function AanpassenPagina({ params }: Readonly<{ params: DossierParams }>) {
  const { haal } = await openDossier(params)
  return metDossier(haal, ({ samenwerking }) => {
    if (!samenwerking.wijZijnInitiator) return weiger(samenwerking, 'de gegevens aanpassen')
    if (!mag(samenwerking, 'aanpassen')) {
      return <ActKanNiet samenwerking={samenwerking} titel="Aanpassen kan niet" reden="De gegevens liggen nu vast." />
    }
    return (
      <>
        <Paginakop inDossier titel="Samenwerking aanpassen" />
        <SamenwerkingAanpassen samenwerking={samenwerking} />
      </>
    )
  })
}
