import { KringLijst } from '#components/ui/kring.tsx'
import { Paneel } from '#components/ui/indeling.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { kringVan } from '#lib/domain/kring.ts'
import type { WachtrijBestand } from './wachtrij.ts'

type Props = Readonly<{ bestanden: readonly WachtrijBestand[]; deelnemers: readonly Deelnemer[] }>

/** Who sees what is about to be sent: the strictest choice speaks, for that is where a mistake hurts. */
export function WieKanDitZien({ bestanden, deelnemers }: Props) {
  const gekozen = bestanden.filter(({ vertrouwelijkheid }) => vertrouwelijkheid !== null)
  const strikt = gekozen.filter(({ vertrouwelijkheid }) => vertrouwelijkheid === 'SV')
  const gewoon = gekozen.filter(({ vertrouwelijkheid }) => vertrouwelijkheid === 'RV')
  if (gekozen.length === 0) {
    return (
      <Paneel titel="Wie kan dit zien?">
        <p className="mt-2 text-tabel">
          Kies bij elk bestand of het vertrouwelijk of strikt vertrouwelijk is. Hier ziet u dan welke organisaties het
          kunnen zien.
        </p>
        <p className="mt-2 text-meta text-ink-2">
          Staan er gegevens over personen of gevoelige bedrijfsgegevens in? Kies dan strikt vertrouwelijk.
        </p>
      </Paneel>
    )
  }
  return (
    <div className="space-y-4">
      {strikt.length > 0 && <Deel bestanden={strikt} deelnemers={deelnemers} vertrouwelijkheid="SV" />}
      {gewoon.length > 0 && <Deel bestanden={gewoon} deelnemers={deelnemers} vertrouwelijkheid="RV" />}
    </div>
  )
}

function Deel({ bestanden, deelnemers, vertrouwelijkheid }: Props & Readonly<{ vertrouwelijkheid: 'RV' | 'SV' }>) {
  const leden = kringVan(deelnemers, vertrouwelijkheid)
  const eigen = deelnemers.find(({ isU }) => isU)
  return (
    <Paneel titel={titelVan(bestanden)}>
      {leden === null ? (
        <p className="mt-2 text-tabel">Alle deelnemers met volledige toegang.</p>
      ) : (
        <KringLijst leden={leden.map((lid) => (lid.oin === eigen?.oin ? { ...lid, ziet: true } : lid))} />
      )}
      <p className="mt-3 border-t border-line pt-3 text-meta text-ink-2">
        Zo is het nu.{' '}
        {vertrouwelijkheid === 'SV'
          ? 'Wie later volledige toegang krijgt, ziet het document ook.'
          : 'Wie later wordt uitgenodigd, ziet het document ook.'}{' '}
        Kopieën die al zijn gedownload, blijven bestaan.
      </p>
    </Paneel>
  )
}

function titelVan(bestanden: readonly WachtrijBestand[]): string {
  const [eerste] = bestanden
  return bestanden.length === 1 && eerste
    ? `Wie kan ‘${eerste.bestand.name}’ zien?`
    : `Wie kan deze ${bestanden.length} bestanden zien?`
}
