import { Paneel } from '#components/ui/indeling.tsx'

/** What starting does, and what it does not do yet. */
export function StartGevolgen({ partners }: Readonly<{ partners: number }>) {
  return (
    <Paneel titel="Wat gebeurt er daarna?">
      <p className="mt-2 text-tabel">Het DSO controleert of het verzoek bestaat en van uw organisatie is.</p>
      <p className="mt-2 text-tabel">
        {partners === 0
          ? 'Daarna ziet alleen uw organisatie het dossier, tot u ketenpartners uitnodigt.'
          : `U koos al ketenpartners (${partners}). Daarom controleert u eerst alles, voordat er iets wordt verstuurd.`}
      </p>
      <p className="mt-2 text-tabel">
        Wat u typt, bewaren wij meteen als concept. Alleen u ziet het, hoogstens 30 dagen.
      </p>
      <p className="mt-3 border-t border-line pt-3 text-meta text-ink-2">
        Heeft uw organisatie een zaaksysteem dat op de SWF is aangesloten? Dan kunt u daar ook starten.
      </p>
    </Paneel>
  )
}
