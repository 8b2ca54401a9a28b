'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { schrift } from './concept-schrift.ts'

/** Throws the draft away; the page then begins empty. */
export function ConceptVerwijderen() {
  const router = useRouter()
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => schrift.verwijder(),
    onSuccess: () => {
      router.push('/samenwerkingen/nieuw')
      router.refresh()
    },
  })
  const bezig = isPending || isSuccess
  return (
    <>
      <ProbleemMelding fout={error} />
      <Knop
        type="button"
        variant="tekst"
        bezig={bezig}
        onClick={() => {
          if (!bezig) mutate()
        }}
      >
        Concept verwijderen
      </Knop>
    </>
  )
}
