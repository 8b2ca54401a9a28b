'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { beeindigSamenwerking, sluitSamenwerking } from './samenwerking-queries.ts'

const ACTS = {
  sluiten: {
    knop: 'Samenwerking sluiten',
    doe: sluitSamenwerking,
    daarna: (id: SamenwerkingId) => `/samenwerkingen/${id}/sluiten/bewijs`,
  },
  beeindigen: {
    knop: 'Samenwerking beëindigen',
    doe: beeindigSamenwerking,
    daarna: (id: SamenwerkingId) => `/samenwerkingen/beeindigd/${id}`,
  },
} as const

type Props = Readonly<{ samenwerkingId: SamenwerkingId; act: keyof typeof ACTS }>

/** The last step before something that cannot be undone: the way back has the emphasis. */
export function BevestigAct({ samenwerkingId, act }: Props) {
  const router = useRouter()
  const { knop, doe, daarna } = ACTS[act]
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => {
      await doe(samenwerkingId)
    },
    onSuccess: () => {
      router.push(daarna(samenwerkingId))
      // The spine and the menu still show what was before.
      router.refresh()
    },
  })
  const bezig = isPending || isSuccess
  return (
    <div className="space-y-5">
      <ProbleemMelding fout={error} />
      <KnoppenRij>
        <KnopLink href={`/samenwerkingen/${samenwerkingId}`}>Annuleren</KnopLink>
        <Knop
          type="button"
          variant="gevaar"
          bezig={bezig}
          onClick={() => {
            if (!bezig) mutate()
          }}
        >
          {knop}
        </Knop>
      </KnoppenRij>
    </div>
  )
}
