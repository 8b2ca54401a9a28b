import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { ActKanNiet } from '#components/actieverzoek/act-kan-niet.tsx'
import { KoppelFormulier } from '#components/actieverzoek/koppel-formulier.tsx'
import { deelnemerVan } from '#components/actieverzoek/opstelling.ts'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { wederpartijOin, wederpartijVan } from '#lib/domain/actieverzoek.ts'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import { openVerzoek, type VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Document koppelen' }

export default async function KoppelenPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  const { haal } = await openVerzoek(params)
  return metDossier(haal, ({ dossier: { samenwerking, deelnemers }, actieverzoek }) => {
    if (isGesloten(samenwerking) || !magKoppelen(actieverzoek)) {
      return <ActKanNiet actieverzoek={actieverzoek} act="Koppelen" samenwerkingStatus={samenwerking.status} />
    }
    return (
      <>
        <Paginakop inDossier titel="Document koppelen" intro={actieverzoek.titel} />
        <KoppelFormulier
          samenwerking={{ samenwerkingId: samenwerking.samenwerkingId, acties: samenwerking.acties }}
          actieverzoek={actieverzoek}
          wederpartij={deelnemerVan(deelnemers, wederpartijOin(actieverzoek), wederpartijVan(actieverzoek))}
        />
      </>
    )
  })
}
