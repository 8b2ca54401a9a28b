import { notFound } from 'next/navigation'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { DoetNietMee } from '#components/deelnemer/doet-niet-mee.tsx'
import { KetenpartnerVerwijderen } from '#components/deelnemer/ketenpartner-verwijderen.tsx'
import { VerwijderGevolgen } from '#components/deelnemer/verwijder-gevolgen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { magVerwijderen } from '#lib/domain/deelnemer.ts'
import { listMet } from '#lib/domain/dossier-actieverzoeken.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { weiger } from '../../../weiger.tsx'

export const metadata = { title: 'Ketenpartner verwijderen' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string; oin: string }> }>

export default async function VerwijderenPagina({ params }: Props) {
  const gebruiker = await requireGebruiker()
  const adres = await params
  const id = uitAdres(SamenwerkingId, adres.samenwerkingId)
  return metDossier(
    () => getDossier(gebruiker, id),
    ({ samenwerking, deelnemers, actieverzoeken }) => {
      const deelnemer = deelnemers.find(({ oin }) => oin === adres.oin) ?? notFound()
      if (!magVerwijderen(samenwerking, deelnemer)) return weiger(samenwerking, 'ketenpartners verwijderen')
      return (
        <>
          <Paginakop inDossier titel={`${deelnemer.naam} verwijderen uit deze samenwerking?`} />
          <VerwijderGevolgen
            naam={deelnemer.naam}
            actieverzoeken={listMet(deelnemer, actieverzoeken)}
            gesloten={isGesloten(samenwerking)}
          />
          <KetenpartnerVerwijderen samenwerkingId={id} oin={deelnemer.oin} naam={deelnemer.naam} />
        </>
      )
    },
    { 'niet-gevonden': <DoetNietMee /> },
  )
}
