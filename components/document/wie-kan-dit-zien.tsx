import { Paneel } from '#components/ui/indeling.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import { KringPaneel } from './kring-paneel.tsx'
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

function Deel({
  bestanden,
  deelnemers,
  vertrouwelijkheid,
}: Props & Readonly<{ vertrouwelijkheid: Vertrouwelijkheid }>) {
  // Who adds a document always sees it.
  const wij = deelnemers.find(({ isU }) => isU)
  const toevoeger = wij && { toegevoegdDoor: wij.oin, toegevoegdDoorNaam: wij.naam }
  return (
    <KringPaneel titel={titelVan(bestanden, vertrouwelijkheid)} {...{ deelnemers, vertrouwelijkheid, toevoeger }} />
  )
}

function titelVan(bestanden: readonly WachtrijBestand[], vertrouwelijkheid: Vertrouwelijkheid): string {
  const [eerste] = bestanden
  const soort = VERTROUWELIJKHEID_LABEL[vertrouwelijkheid].toLowerCase()
  return bestanden.length === 1 && eerste
    ? `Wie kan ‘${eerste.bestand.name}’ zien (${soort})?`
    : `Wie kan deze ${bestanden.length} bestanden zien (${soort})?`
}
