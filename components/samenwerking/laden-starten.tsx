'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { laadVerzoek } from './samenwerking-queries.ts'

/** Asks for the documents; the address then remembers since when, so that a reload follows the same loading. */
export function LadenStarten({ samenwerkingId }: Readonly<{ samenwerkingId: SamenwerkingId }>) {
  const router = useRouter()
  // The second press of a double click comes before the page shows the first.
  const gevraagd = useRef(false)
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => laadVerzoek(samenwerkingId),
    onError: () => {
      gevraagd.current = false
    },
    onSuccess: ({ sinds }) => {
      router.push(`/samenwerkingen/${samenwerkingId}/verzoek?sinds=${encodeURIComponent(sinds)}`)
      router.refresh()
    },
  })
  const bezig = isPending || isSuccess
  return (
    <div className="space-y-5">
      <ProbleemMelding fout={error} />
      <KnoppenRij>
        <Knop
          type="button"
          bezig={bezig}
          onClick={() => {
            if (gevraagd.current) return
            gevraagd.current = true
            mutate()
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
