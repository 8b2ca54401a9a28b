import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { KetenpartnerUitnodigenLater } from '#components/deelnemer/ketenpartner-uitnodigen-later.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telStrikt } from '#lib/server/bekijk-als.ts'
import { listBekendeOrganisaties } from '#lib/server/deelnemers.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { weiger } from '../../weiger.tsx'

export const metadata = { title: 'Ketenpartner uitnodigen' }

export default async function UitnodigenPagina({ params }: Readonly<{ params: Promise<{ samenwerkingId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  return metDossier(
    () => Promise.all([getDossier(gebruiker, id), listBekendeOrganisaties(gebruiker), telStrikt(gebruiker, id)]),
    ([{ samenwerking, deelnemers, aantalDocumenten }, organisaties, strikt]) => {
      if (!mag(samenwerking, 'deelnemerUitnodigen')) return weiger(samenwerking, 'ketenpartners uitnodigen')
      return (
        <>
          <Paginakop inDossier titel="Ketenpartner uitnodigen" />
          <KetenpartnerUitnodigenLater
            samenwerkingId={id}
            bekend={organisaties.map(({ oin, naam }) => ({ oin, naam }))}
            deelnemers={deelnemers.map(({ oin, naam, isU }) => ({ oin, naam, isU }))}
            aantallen={{ alle: aantalDocumenten, strikt }}
          />
        </>
      )
    },
  )
}
