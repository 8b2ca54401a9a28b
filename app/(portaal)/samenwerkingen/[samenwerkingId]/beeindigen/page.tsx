import Link from 'next/link'
import { forbidden } from 'next/navigation'
import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { ActKanNiet } from '#components/samenwerking/act-kan-niet.tsx'
import { BevestigAct } from '#components/samenwerking/bevestig-act.tsx'
import { Gevolgen } from '#components/samenwerking/gevolgen.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { mag } from '#lib/domain/samenwerking.ts'
import { openDossier, type DossierParams } from '../open-dossier.ts'

export const metadata = { title: 'Samenwerking beëindigen' }

const GEVOLGEN = [
  'Het hele dossier verdwijnt, voor alle deelnemers: documenten, actieverzoeken, berichten en verzendbewijzen.',
  'Alle deelnemers krijgen een notificatie.',
  'U kunt dit niet ongedaan maken. Niemand kan het dossier terughalen.',
]

export default async function BeeindigenPagina({ params }: Readonly<{ params: DossierParams }>) {
  const { id, haal } = await openDossier(params)
  return metGegevens(haal, ({ samenwerking, aantalDocumenten }) => {
    if (!samenwerking.wijZijnInitiator) forbidden()
    if (!mag(samenwerking, 'beeindigen')) {
      const reden = 'Sluit de samenwerking eerst. Daarna kunt u haar beëindigen.'
      return <ActKanNiet samenwerking={samenwerking} titel="Beëindigen kan nu niet" reden={reden} />
    }
    return (
      <>
        <Paginakop inDossier titel="Wilt u deze samenwerking beëindigen?" intro={samenwerking.titel} />
        <Taakindeling paneel={<Gevolgen gevolgen={GEVOLGEN} />}>
          {aantalDocumenten > 0 && (
            <Alert soort="letop" titel="Download eerst wat u moet bewaren">
              U ziet nu {aantalDocumenten === 1 ? '1 document' : `${aantalDocumenten} documenten`} in dit dossier. Na
              het beëindigen zijn ze weg. <Link href={`/samenwerkingen/${id}/documenten`}>Naar de documenten</Link>
            </Alert>
          )}
          <BevestigAct samenwerkingId={id} act="beeindigen" />
        </Taakindeling>
      </>
    )
  })
}
