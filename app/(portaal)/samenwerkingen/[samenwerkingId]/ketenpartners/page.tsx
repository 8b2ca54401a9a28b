import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { DeelnemersTabel } from '#components/deelnemer/deelnemers-tabel.tsx'
import { ToegangMelding } from '#components/deelnemer/toegang-melding.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDossier } from '#lib/server/dossier.ts'

export const metadata = { title: 'Ketenpartners' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; searchParams: SearchParams }>

export default async function KetenpartnersPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const { gewijzigd } = await searchParams
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  return metDossier(
    () => getDossier(gebruiker, id),
    ({ samenwerking, deelnemers, actieverzoeken }) => (
      <>
        <Paginakop
          inDossier
          titel="Ketenpartners"
          acties={
            mag(samenwerking, 'deelnemerUitnodigen') && (
              <KnopLink href={`/samenwerkingen/${id}/ketenpartners/uitnodigen`}>Ketenpartner uitnodigen</KnopLink>
            )
          }
        />
        {samenwerking.wijZijnInitiator && (
          <ToegangMelding deelnemer={deelnemers.find(({ oin, rol }) => oin === gewijzigd && rol === 'KETENPARTNER')} />
        )}
        <DeelnemersTabel {...{ samenwerking, deelnemers, actieverzoeken }} />
        <p className="mt-5 text-ink-2">
          U ziet alleen actieverzoeken die u verstuurde of kreeg. Die tussen anderen niet.
        </p>
        {!samenwerking.wijZijnInitiator && (
          <p className="mt-5 text-ink-2">
            Alleen {samenwerking.initiatorNaam} nodigt ketenpartners uit en wijzigt hun toegang.
          </p>
        )}
      </>
    ),
  )
}
