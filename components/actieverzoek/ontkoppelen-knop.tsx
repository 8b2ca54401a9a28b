'use client'
import { useRouter } from 'next/navigation'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { ontkoppelDocument } from './actieverzoek-queries.ts'

type Props = Readonly<{
  actieverzoekId: ActieverzoekId
  document: Pick<Document, 'documentId' | 'bestandsNaam'>
  /** What it is taken from, on the document's own page. */
  van?: string
}>

/** At once and without asking: the document stays in the dossier, and linking it again is as easy. */
export function OntkoppelenKnop({ actieverzoekId, document, van }: Props) {
  const router = useRouter()
  const { stuur, bezig, fout } = useHandeling({
    doe: () => ontkoppelDocument(actieverzoekId, document.documentId),
    gelukt: () => {
      router.refresh()
    },
  })
  return (
    <div className="niet-afdrukken">
      <Knop
        type="button"
        variant="tekst"
        bezig={bezig}
        onClick={() => {
          stuur()
        }}
      >
        <span className="text-tabel font-normal">
          Ontkoppelen <span className="sr-only">{van === undefined ? document.bestandsNaam : `van ${van}`}</span>
        </span>
      </Knop>
      <ProbleemMelding fout={fout} />
    </div>
  )
}
