import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { Gegevens } from '#components/samenwerking/gegevens.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDossier } from '#lib/server/dossier.ts'

export const metadata = { title: 'Gegevens' }

export default async function GegevensPagina({ params }: Readonly<{ params: Promise<{ samenwerkingId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  return metGegevens(
    () => getDossier(gebruiker, id),
    ({ samenwerking }) => (
      <>
        <Paginakop inDossier titel="Gegevens" />
        <Gegevens samenwerking={samenwerking} />
      </>
    ),
  )
}
