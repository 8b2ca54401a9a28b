import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { ActKanNiet } from '#components/actieverzoek/act-kan-niet.tsx'
import { KoppelFormulier } from '#components/actieverzoek/koppel-formulier.tsx'
import { NogTeKoppelen } from '#components/actieverzoek/nog-te-koppelen.tsx'
import { deelnemerVan } from '#components/actieverzoek/opstelling.ts'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { wederpartijOin, wederpartijVan } from '#lib/domain/actieverzoek.ts'
import { HOOGSTENS_TEGELIJK } from '#lib/domain/document.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import { leesKeuze } from '#lib/server/documenten-keuze.ts'
import { openVerzoek, type VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Document koppelen' }

type Props = Readonly<{ params: VerzoekParams; searchParams: SearchParams }>

/** `document`: what was just added for this actieverzoek, and is chosen already. */
export default async function KoppelenPagina({ params, searchParams }: Props) {
  const { gebruiker, haal } = await openVerzoek(params)
  const gevraagd = [(await searchParams)['document'] ?? []].flat().slice(0, HOOGSTENS_TEGELIJK)
  return metDossier(
    async () => {
      const ids = gevraagd.map((waarde) => uitAdres(DocumentId, waarde))
      const verzoek = await haal()
      return { ...verzoek, keuze: await leesKeuze(gebruiker, verzoek.actieverzoek.samenwerkingId, ids) }
    },
    ({ dossier: { samenwerking, deelnemers }, actieverzoek, keuze: { documenten, weg } }) => {
      if (isGesloten(samenwerking) || !magKoppelen(actieverzoek)) {
        return <ActKanNiet actieverzoek={actieverzoek} act="Koppelen" samenwerkingStatus={samenwerking.status} />
      }
      const begin = documenten.filter(({ documentId }) => magKoppelen(actieverzoek, documentId))
      return (
        <>
          <Paginakop inDossier titel="Document koppelen" intro={actieverzoek.titel} />
          <NogTeKoppelen documenten={begin} weg={weg} />
          <KoppelFormulier
            samenwerking={{ samenwerkingId: samenwerking.samenwerkingId, acties: samenwerking.acties }}
            actieverzoek={actieverzoek}
            wederpartij={deelnemerVan(deelnemers, wederpartijOin(actieverzoek), wederpartijVan(actieverzoek))}
            begin={begin}
          />
        </>
      )
    },
  )
}
