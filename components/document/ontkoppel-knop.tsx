'use client'
import { useRouter } from 'next/navigation'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { DocumentId } from '#lib/domain/document-schema.ts'
import { ontkoppelDocument } from './document-queries.ts'

type Props = Readonly<{ actieverzoekId: ActieverzoekId; documentId: DocumentId; titel: string }>

/** At once and without asking: linking it again is as easy. */
export function OntkoppelKnop({ actieverzoekId, documentId, titel }: Props) {
  const router = useRouter()
  const { stuur, bezig, fout } = useHandeling({
    doe: () => ontkoppelDocument(actieverzoekId, documentId),
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
          Ontkoppelen<span className="sr-only"> van {titel}</span>
        </span>
      </Knop>
      <ProbleemMelding fout={fout} />
    </div>
  )
}
