import { forbidden, notFound } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { DocumentVerwijderen } from '#components/document/document-verwijderen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDocument } from '#lib/server/documenten.ts'

export const metadata = { title: 'Document verwijderen' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string; documentId: string }> }>

export default async function VerwijderenPagina({ params }: Props) {
  const gebruiker = await requireGebruiker()
  const { samenwerkingId, documentId } = await params
  const id = uitAdres(SamenwerkingId, samenwerkingId)
  return metGegevens(
    () => getDocument(gebruiker, uitAdres(DocumentId, documentId)),
    (document) => {
      if (document.samenwerkingId !== id) notFound()
      if (!document.acties.includes('verwijderen')) forbidden()
      return (
        <>
          <Paginakop inDossier titel={`Wilt u ${document.bestandsNaam} verwijderen?`} />
          <DocumentVerwijderen document={document} />
        </>
      )
    },
  )
}
