import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { ActKanNiet } from '#components/samenwerking/act-kan-niet.tsx'
import { listSluitGevolgen } from '#components/samenwerking/afsluit-gevolgen.ts'
import { BevestigAct } from '#components/samenwerking/bevestig-act.tsx'
import { Gevolgen } from '#components/samenwerking/gevolgen.tsx'
import { LopendeVerzoeken } from '#components/samenwerking/lopende-verzoeken.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import { openDossier, type DossierParams } from '../open-dossier.ts'
import { weiger } from '../weiger.tsx'

export const metadata = { title: 'Samenwerking sluiten' }

export default async function SluitenPagina({ params }: Readonly<{ params: DossierParams }>) {
  const { haal } = await openDossier(params)
  return metDossier(haal, ({ samenwerking, actieverzoeken }) => {
    if (!samenwerking.wijZijnInitiator) return weiger(samenwerking, 'de samenwerking sluiten')
    if (!mag(samenwerking, 'sluiten')) {
      const reden = isGesloten(samenwerking) ? 'Sluiten is al gedaan.' : 'Sluiten kan als de samenwerking is gestart.'
      return <ActKanNiet samenwerking={samenwerking} titel="Sluiten kan nu niet" reden={reden} />
    }
    return (
      <>
        <Paginakop inDossier titel="Wilt u deze samenwerking sluiten?" intro={samenwerking.titel} />
        <Taakindeling paneel={<Gevolgen gevolgen={listSluitGevolgen(samenwerking)} />}>
          <LopendeVerzoeken actieverzoeken={actieverzoeken} />
          <BevestigAct samenwerkingId={samenwerking.samenwerkingId} act="sluiten" />
        </Taakindeling>
      </>
    )
  })
}
