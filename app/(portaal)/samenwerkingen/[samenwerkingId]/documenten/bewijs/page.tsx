import { notFound } from 'next/navigation'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { DocumentenBewijs } from '#components/document/documenten-bewijs.tsx'
import { HOOGSTENS_TEGELIJK } from '#lib/domain/document.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { listVoorBewijs } from '#lib/server/documenten.ts'
import { openDossier, type DossierParams } from '../../open-dossier.ts'

export const metadata = { title: 'Verzendbewijs' }

type Props = Readonly<{ params: DossierParams; searchParams: SearchParams }>

/** Computed from what the SWF has now, not stored: reload, print and send the address as you like (ADR 0011). */
export default async function BewijsPagina({ params, searchParams }: Props) {
  const { gebruiker, id, haal } = await openDossier(params)
  const gevraagd = [(await searchParams)['document'] ?? []].flat()
  return metDossier(
    async () => {
      // A part of what was asked would be another proof.
      if (gevraagd.length === 0 || gevraagd.length > HOOGSTENS_TEGELIJK) notFound()
      const ids = gevraagd.map((waarde) => uitAdres(DocumentId, waarde))
      return Promise.all([haal(), listVoorBewijs(gebruiker, id, ids)])
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
