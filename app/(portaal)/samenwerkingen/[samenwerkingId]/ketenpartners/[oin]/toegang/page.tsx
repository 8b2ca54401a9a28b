import { forbidden, notFound } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { ToegangWijzigen } from '#components/deelnemer/toegang-wijzigen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { magToegangWijzigen } from '#lib/domain/deelnemer.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listDocumenten } from '#lib/server/documenten.ts'
import { getDossier } from '#lib/server/dossier.ts'

export const metadata = { title: 'Toegang wijzigen' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string; oin: string }> }>

export default async function ToegangPagina({ params }: Props) {
  const gebruiker = await requireGebruiker()
  const adres = await params
  const id = uitAdres(SamenwerkingId, adres.samenwerkingId)
  const oin = uitAdres(Oin, adres.oin)
  return metGegevens(
    () =>
      Promise.all([getDossier(gebruiker, id), listDocumenten(gebruiker, id, { vertrouwelijkheid: 'SV', grootte: 25 })]),
    ([{ samenwerking, deelnemers }, strikt]) => {
      const deelnemer = deelnemers.find((ander) => ander.oin === oin) ?? notFound()
      if (!magToegangWijzigen(samenwerking, deelnemer)) forbidden()
      return (
        <>
          <Paginakop inDossier titel={`Toegang van ${deelnemer.naam}`} />
          <ToegangWijzigen samenwerkingId={id} deelnemer={deelnemer} aantalStrikt={strikt.pagina.totaal} />
        </>
      )
    },
  )
}
