'use client'
import { BevestigFormulier } from '#components/formulier/bevestig-formulier.tsx'
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

export function BevestigAct({ samenwerkingId, act }: Props) {
  const { knop, doe, daarna } = ACTS[act]
  return (
    <BevestigFormulier
      knop={knop}
      doe={() => doe(samenwerkingId)}
      daarna={daarna(samenwerkingId)}
      terug={`/samenwerkingen/${samenwerkingId}`}
    />
  )
}
