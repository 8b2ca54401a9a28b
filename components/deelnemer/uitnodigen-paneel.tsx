import { Paneel } from '#components/ui/indeling.tsx'
import { watZietDeze, type DocumentAantallen } from './zichtbaarheid.ts'

type Props = Readonly<{ toegang: string | null; aantallen: DocumentAantallen }>

/** What follows from inviting, before it is done. */
export function UitnodigenPaneel({ toegang, aantallen }: Props) {
  return (
    <Paneel titel="Wat gebeurt er daarna?">
      <p className="mt-2 text-tabel">
        De organisatie kan het dossier meteen zien en krijgt een notificatie. Zij hoeft de uitnodiging niet te
        aanvaarden.
      </p>
      <p className="mt-2 text-tabel">
        {toegang === 'BT' || toegang === 'VT'
          ? watZietDeze(toegang, aantallen)
          : 'Kies welke documenten de organisatie mag zien.'}
      </p>
      <p className="mt-2 text-meta text-ink-2">
        Meer organisaties tegelijk? Kies er steeds een bij. Voor het versturen ziet u de hele lijst.
      </p>
    </Paneel>
  )
}
