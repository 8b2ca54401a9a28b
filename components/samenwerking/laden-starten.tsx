'use client'
import { useRouter } from 'next/navigation'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { laadVerzoek } from './samenwerking-queries.ts'

/** Asks for the documents; the address then remembers since when, so that a reload follows the same loading. */
export function LadenStarten({ samenwerkingId }: Readonly<{ samenwerkingId: SamenwerkingId }>) {
  const router = useRouter()
  const { stuur, bezig, fout } = useHandeling({
    doe: () => laadVerzoek(samenwerkingId),
    gelukt: ({ sinds }) => {
      router.push(`/samenwerkingen/${samenwerkingId}/verzoek?sinds=${encodeURIComponent(sinds)}`)
      router.refresh()
    },
  })
  return (
    <div className="space-y-5">
      <ProbleemMelding fout={fout} />
      <KnoppenRij>
        <Knop
          type="button"
          bezig={bezig}
          onClick={() => {
            stuur()
          }}
        >
          Documenten uit het verzoek laden
        </Knop>
        <KnopLink href={`/samenwerkingen/${samenwerkingId}`} variant="tekst">
          Annuleren
        </KnopLink>
      </KnoppenRij>
    </div>
  )
}
