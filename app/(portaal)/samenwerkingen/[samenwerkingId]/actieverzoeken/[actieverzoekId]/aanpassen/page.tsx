import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { AanpasFormulier } from '#components/actieverzoek/aanpas-formulier.tsx'
import { ActKanNiet } from '#components/actieverzoek/act-kan-niet.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { magAanpassen } from '#lib/domain/actieverzoek.ts'
import { openVerzoek, type VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Actieverzoek aanpassen' }

export default async function AanpassenPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  const { haal } = await openVerzoek(params)
  return metDossier(haal, ({ dossier, actieverzoek }) => {
    if (!magAanpassen(actieverzoek)) {
      return (
        <ActKanNiet
          actieverzoek={actieverzoek}
          act="Actieverzoek aanpassen"
          samenwerkingStatus={dossier.samenwerking.status}
        />
      )
    }
    return (
      <>
        <Paginakop
          inDossier
          titel="Actieverzoek aanpassen"
          intro={`${actieverzoek.ontvangerNaam} leest daarna uw nieuwe tekst. Dit kan tot iemand begint.`}
        />
        <AanpasFormulier actieverzoek={actieverzoek} />
      </>
    )
  })
}
