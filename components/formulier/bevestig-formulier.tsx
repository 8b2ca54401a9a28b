'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Formulier } from './formulier.tsx'
import { useHandeling } from './use-handeling.ts'

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
  const { stuur, bezig, fout } = useHandeling({
    doe,
    gelukt: () => {
      router.push(daarna)
      // The spine and the menu still show what was before.
      router.refresh()
    },
  })
  return (
    <Formulier
      className="mt-6 space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        stuur()
      }}
    >
      {(fout && weigering?.(fout)) ?? <ProbleemMelding fout={fout} />}
      <KnoppenRij>
        <KnopLink href={terug}>Annuleren</KnopLink>
        <Knop variant="gevaar" bezig={bezig}>
          {knop}
        </Knop>
      </KnoppenRij>
    </Formulier>
  )
}
