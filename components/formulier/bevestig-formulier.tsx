'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useRef, type ReactNode } from 'react'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Formulier } from './formulier.tsx'

type Props = Readonly<{
  /** What the button does, in its own words. */
  knop: string
  doe: () => Promise<unknown>
  daarna: string
  terug: string
  /** Own words for a refusal; null where the usual ones do. */
  weigering?: (fout: Error) => ReactNode
}>

/** The last step before something that cannot be undone: the way back has the emphasis. */
export function BevestigFormulier({ knop, doe, daarna, terug, weigering }: Props) {
  const router = useRouter()
  const onderweg = useRef(false)
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: doe,
    onSuccess: () => {
      router.push(daarna)
      // The spine and the menu still show what was before.
      router.refresh()
    },
    onError: () => {
      onderweg.current = false
    },
  })
  return (
    <Formulier
      className="mt-6 space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (onderweg.current) return
        onderweg.current = true
        mutate()
      }}
    >
      {(error && weigering?.(error)) ?? <ProbleemMelding fout={error} />}
      <KnoppenRij>
        <KnopLink href={terug}>Annuleren</KnopLink>
        <Knop variant="gevaar" bezig={isPending || isSuccess}>
          {knop}
        </Knop>
      </KnoppenRij>
    </Formulier>
  )
}
