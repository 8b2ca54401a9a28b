import { forbidden } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { KetenpartnerUitnodigen } from '#components/deelnemer/ketenpartner-uitnodigen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listBekendeOrganisaties } from '#lib/server/deelnemers.ts'
import { getDossier } from '#lib/server/dossier.ts'

export const metadata = { title: 'Ketenpartner uitnodigen' }

export default async function UitnodigenPagina({ params }: Readonly<{ params: Promise<{ samenwerkingId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  return metGegevens(
    () => Promise.all([getDossier(gebruiker, id), listBekendeOrganisaties(gebruiker)]),
    ([{ samenwerking, deelnemers }, organisaties]) => {
      if (!mag(samenwerking, 'deelnemerUitnodigen')) forbidden()
      const doenMee = new Set<string>(deelnemers.map(({ oin }) => oin))
      return (
        <>
          <Paginakop inDossier titel="Ketenpartner uitnodigen" />
          <KetenpartnerUitnodigen samenwerkingId={id} bekend={organisaties.filter(({ oin }) => !doenMee.has(oin))} />
        </>
      )
    },
  )
}
