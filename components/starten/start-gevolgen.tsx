import type { ReactNode } from 'react'
import { Paneel } from '#components/ui/indeling.tsx'

type Props = Readonly<{ partners: number; children: ReactNode }>

/** What starting does, and what it does not do yet. */
export function StartGevolgen({ partners, children }: Props) {
  return (
    <Paneel titel="Wat gebeurt er daarna?">
      <p className="mt-2 text-tabel">Het DSO controleert of het verzoek bestaat en van uw organisatie is.</p>
      <p className="mt-2 text-tabel">
        {partners === 0
          ? 'Daarna ziet alleen uw organisatie het dossier, tot u ketenpartners uitnodigt.'
          : `U koos al ketenpartners (${partners}). Daarom controleert u eerst alles, voordat er iets wordt verstuurd.`}
      </p>
      {children}
    </Paneel>
  )
}
