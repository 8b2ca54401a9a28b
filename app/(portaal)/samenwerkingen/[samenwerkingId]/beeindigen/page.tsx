import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { ActKanNiet } from '#components/samenwerking/act-kan-niet.tsx'
import { BEEINDIG_GEVOLGEN } from '#components/samenwerking/afsluit-gevolgen.ts'
import { BevestigAct } from '#components/samenwerking/bevestig-act.tsx'
import { Gevolgen } from '#components/samenwerking/gevolgen.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Link } from '#components/ui/link.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { mag } from '#lib/domain/samenwerking.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { pastNietInZip } from '#lib/domain/zip.ts'
import { zipMaximum } from '#lib/server/zip-keuze.ts'
import { openDossier, type DossierParams } from '../open-dossier.ts'
import { weiger } from '../weiger.tsx'

export const metadata = { title: 'Samenwerking beëindigen' }

export default async function BeeindigenPagina({ params }: Readonly<{ params: DossierParams }>) {
  const { id, haal } = await openDossier(params)
  return metDossier(haal, ({ samenwerking, aantalDocumenten }) => {
    if (!samenwerking.wijZijnInitiator) return weiger(samenwerking, 'de samenwerking beëindigen')
    if (!mag(samenwerking, 'beeindigen')) {
      const reden = 'Sluit de samenwerking eerst. Daarna kunt u haar beëindigen.'
      return <ActKanNiet samenwerking={samenwerking} titel="Beëindigen kan nu niet" reden={reden} />
    }
    return (
      <>
        <Paginakop inDossier titel="Wilt u deze samenwerking beëindigen?" intro={samenwerking.titel} />
        <Taakindeling paneel={<Gevolgen gevolgen={BEEINDIG_GEVOLGEN} />}>
          {aantalDocumenten > 0 && <EerstDownloaden samenwerkingId={id} aantal={aantalDocumenten} />}
          <BevestigAct samenwerkingId={id} act="beeindigen" />
        </Taakindeling>
      </>
    )
  })
}

type DownloadProps = Readonly<{ samenwerkingId: SamenwerkingId; aantal: number }>

/** All of them, for what is left out here is lost: so the strikt vertrouwelijke come along, and the link says so. */
function EerstDownloaden({ samenwerkingId, aantal }: DownloadProps) {
  const lijst = `/samenwerkingen/${samenwerkingId}/documenten`
  return (
    <Alert soort="letop" titel="Download eerst wat u moet bewaren">
      <p>
        U ziet nu {aantal === 1 ? '1 document' : `${aantal} documenten`} in dit dossier. Na het beëindigen zijn ze weg.
      </p>
      {aantal > zipMaximum() ? (
        <p>{pastNietInZip(aantal, zipMaximum())}</p>
      ) : (
        <p>
          {/* A plain link without `download`: a refusal leads to the list, which says why. */}
          <a href={`/api${lijst}/zip?keuze=alles&strikt=ja`}>
            Alle documenten downloaden, ook de strikt vertrouwelijke (zip)
          </a>
        </p>
      )}
      <p>
        <Link href={lijst}>Naar de documenten</Link>
      </p>
    </Alert>
  )
}
