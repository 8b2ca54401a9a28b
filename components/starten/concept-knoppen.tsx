'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { schrift } from './concept-schrift.ts'
import type { Wijziging } from './concept-weigering.ts'

type Props = Readonly<{
  lees: () => Wijziging
  /** No when what was typed since then could not be kept. */
  isBewaard: boolean
}>

/** Keeps what is filled in, to go on now or later; nothing is sent. */
export function ConceptKnoppen({ lees, isBewaard }: Props) {
  const router = useRouter()
  const { mutate, isPending, isSuccess, variables, error } = useMutation({
    mutationFn: async (_naar: string | null) => {
      await schrift.bewaar(lees())
    },
    onSuccess: (_, naar) => {
      if (naar === null) return
      router.push(naar)
      // Back must not bring the page as it was before this was kept.
      router.refresh()
    },
  })
  const bewaar = (naar: string | null) => () => {
    if (!isPending) mutate(naar)
  }
  return (
    <>
      <Knop
        type="button"
        variant="secundair"
        bezig={isPending && variables !== null}
        onClick={bewaar('/samenwerkingen/nieuw/ketenpartners')}
      >
        Verder met ketenpartners
      </Knop>
      <Knop type="button" variant="tekst" bezig={isPending && variables === null} onClick={bewaar(null)}>
        Concept bewaren
      </Knop>
      <span role="status" className="text-meta text-ink-2">
        {isSuccess && isBewaard && variables === null && 'Bewaard. Alleen u ziet dit concept.'}
      </span>
      <ProbleemMelding fout={error} />
    </>
  )
}
