'use client'
import { useBewaking } from '#components/formulier/use-bewaking.ts'
import type { Organisatie } from '#lib/domain/organisatie-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import type { DocumentAantallen } from './zichtbaarheid.ts'
import { UitnodigenControle } from './uitnodigen-controle.tsx'
import { UitnodigenFormulier } from './uitnodigen-formulier.tsx'
import { UitnodigenUitkomst } from './uitnodigen-uitkomst.tsx'
import { useUitnodigen } from './use-uitnodigen.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  bekend: readonly Organisatie[]
  /** Who takes part already, and may not be invited again. */
  deelnemers: readonly Readonly<{ oin: string; naam: string; isU: boolean }>[]
  aantallen: DocumentAantallen
}>

/** Invites one organisation or several: choose, check when there are several, and the result of each. */
export function KetenpartnerUitnodigen({ samenwerkingId, bekend, deelnemers, aantallen }: Props) {
  const { stap, lijst, bezig, zetStap, zetLijst, verstuur } = useUitnodigen(samenwerkingId)
  const wacht = stap !== 'uitkomst' && !bezig && lijst.length > 0
  useBewaking(wacht ? 'Wie op de lijst staat, is nog niet uitgenodigd. Weggaan? Dan bent u de lijst kwijt.' : null)
  if (stap === 'uitkomst') {
    return (
      <UitnodigenUitkomst
        samenwerkingId={samenwerkingId}
        lijst={lijst}
        bezig={bezig}
        onOpnieuw={() => {
          verstuur(lijst)
        }}
        onAanpassen={() => {
          zetLijst(lijst.filter(({ stand }) => stand === 'mislukt' || stand === 'klaar'))
          zetStap('kiezen')
        }}
      />
    )
  }
  if (stap === 'controleren') {
    return (
      <UitnodigenControle
        lijst={lijst}
        aantallen={aantallen}
        bezig={bezig}
        onTerug={() => {
          zetStap('kiezen')
        }}
        onVerstuur={() => {
          verstuur(lijst)
        }}
      />
    )
  }
  return (
    <UitnodigenFormulier
      samenwerkingId={samenwerkingId}
      bekend={bekend}
      deelnemers={deelnemers}
      aantallen={aantallen}
      // Sent from this step is a single one: it was never on the list that the user sees.
      lijst={bezig ? [] : lijst}
      bezig={bezig}
      onLijst={zetLijst}
      onKlaar={(nu) => {
        // One that comes straight from the form goes at once; what stands on the list is checked first, as its button says.
        const los = lijst.length === 0 && nu.length === 1
        zetLijst(nu)
        if (los) verstuur(nu)
        else zetStap('controleren')
      }}
    />
  )
}
