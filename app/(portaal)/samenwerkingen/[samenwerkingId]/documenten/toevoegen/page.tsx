import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { DocumentenToevoegen } from '#components/document/documenten-toevoegen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { env } from '#lib/env.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { weiger } from '../../weiger.tsx'

export const metadata = { title: 'Documenten toevoegen' }

export default async function ToevoegenPagina({ params }: Readonly<{ params: Promise<{ samenwerkingId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  return metGegevens(
    () => getDossier(gebruiker, id),
    ({ samenwerking, deelnemers }) => {
      if (!mag(samenwerking, 'documentToevoegen')) return weiger(samenwerking, null)
      return (
        <>
          <Paginakop inDossier titel="Documenten toevoegen" />
          <DocumentenToevoegen samenwerkingId={id} deelnemers={deelnemers} maxBytes={env().maxDocumentBytes} />
        </>
      )
    },
  )
}
