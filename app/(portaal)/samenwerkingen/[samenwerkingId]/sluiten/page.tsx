import { forbidden } from 'next/navigation'
import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { ActKanNiet } from '#components/samenwerking/act-kan-niet.tsx'
import { BevestigAct } from '#components/samenwerking/bevestig-act.tsx'
import { Gevolgen } from '#components/samenwerking/gevolgen.tsx'
import { LopendeVerzoeken } from '#components/samenwerking/lopende-verzoeken.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import { openDossier, type DossierParams } from '../open-dossier.ts'

export const metadata = { title: 'Samenwerking sluiten' }

const GEVOLGEN = [
  'De samenwerking sluit voor alle deelnemers. Zij krijgen een notificatie.',
  'Iedereen kan nog lezen en downloaden.',
  'Niemand kan nog documenten toevoegen, ketenpartners uitnodigen of actieverzoeken versturen.',
  'Na een tijd verdwijnt het dossier. De datum ziet u na het sluiten.',
  'U kunt dit niet ongedaan maken. Heropenen bestaat niet.',
]

export default async function SluitenPagina({ params }: Readonly<{ params: DossierParams }>) {
  const { haal } = await openDossier(params)
  return metGegevens(haal, ({ samenwerking, actieverzoeken }) => {
    if (!samenwerking.wijZijnInitiator) forbidden()
    if (!mag(samenwerking, 'sluiten')) {
      const reden = isGesloten(samenwerking) ? 'Sluiten is al gedaan.' : 'Sluiten kan als de samenwerking is gestart.'
      return <ActKanNiet samenwerking={samenwerking} titel="Sluiten kan nu niet" reden={reden} />
    }
    return (
      <>
        <Paginakop inDossier titel="Wilt u deze samenwerking sluiten?" intro={samenwerking.titel} />
        <Taakindeling paneel={<Gevolgen gevolgen={GEVOLGEN} />}>
          <LopendeVerzoeken actieverzoeken={actieverzoeken} />
          <BevestigAct samenwerkingId={samenwerking.samenwerkingId} act="sluiten" />
        </Taakindeling>
      </>
    )
  })
}
