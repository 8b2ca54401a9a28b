import { notFound } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { DocumentenBewijs } from '#components/document/documenten-bewijs.tsx'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDocument } from '#lib/server/documenten.ts'
import { openDossier, type DossierParams } from '../../open-dossier.ts'

export const metadata = { title: 'Verzendbewijs' }

const MAX = 50

type Props = Readonly<{ params: DossierParams; searchParams: SearchParams }>

/** Computed from what the SWF has now, not stored: reload, print and send the address as you like (ADR 0011). */
export default async function BewijsPagina({ params, searchParams }: Props) {
  const { gebruiker, id, haal } = await openDossier(params)
  const gevraagd = [(await searchParams)['document'] ?? []].flat().slice(0, MAX)
  return metGegevens(
    async () => {
      if (gevraagd.length === 0) notFound()
      const ids = gevraagd.map((waarde) => uitAdres(DocumentId, waarde))
      return Promise.all([haal(), haalDocumenten(gebruiker, id, ids)])
    },
    ([dossier, documenten]) => (
      <DocumentenBewijs
        samenwerking={dossier.samenwerking}
        deelnemers={dossier.deelnemers}
        documenten={documenten}
        beurt={dossier.beurt}
        namens={gebruiker.organisatieNaam}
      />
    ),
  )
}

async function haalDocumenten(gebruiker: Gebruiker, id: SamenwerkingId, ids: readonly DocumentId[]) {
  const documenten = await Promise.all(ids.map((documentId) => getDocument(gebruiker, documentId)))
  return documenten.every(({ samenwerkingId }) => samenwerkingId === id) ? documenten : notFound()
}
