import { Tabel, type Kolom } from '#components/ui/tabel.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { FOUT_UITLEG, type FunctieStand, type ProfielAfwijking } from '#lib/domain/dso-koppeling.ts'

const FUNCTIE_KOLOMMEN: readonly Kolom[] = [
  { kop: 'Functie', breedte: 'breed' },
  { kop: 'Laatst gelukt', breedte: 'midden' },
  { kop: 'Laatst mislukt', breedte: 'midden' },
  { kop: 'Antwoordtijd', breedte: 'midden' },
]

/** Per function: when it last worked, when and how it last failed, and how fast it is. */
export function FunctiesTabel({ functies }: Readonly<{ functies: readonly FunctieStand[] }>) {
  return (
    <Tabel
      bijschrift="Laatste aanroepen per functie"
      kolommen={FUNCTIE_KOLOMMEN}
      rijen={functies.map(({ functie, naam, gelukt, mislukt, ...duur }) => ({
        sleutel: functie,
        cellen: [
          naam,
          gelukt === null ? 'Nog niet' : <Moment key="gelukt" iso={gelukt} />,
          mislukt === null ? (
            'Niet'
          ) : (
            <span key="mislukt">
              <Moment iso={mislukt.tijdstip} />
              <span className="block">{FOUT_UITLEG[mislukt.fout].kort}</span>
            </span>
          ),
          tekstVanDuur(duur),
        ],
      }))}
    />
  )
}

function Moment({ iso }: Readonly<{ iso: string }>) {
  return <Tijd iso={iso} tekst={formatDatumTijd(iso)} />
}

function tekstVanDuur({ p50, p95 }: Pick<FunctieStand, 'p50' | 'p95'>): string {
  return p50 === null || p95 === null ? 'Niet gemeten' : `meestal ${p50} ms, zelden meer dan ${p95} ms`
}

const AFWIJKING_KOLOMMEN: readonly Kolom[] = [
  { kop: 'Ingang van het profiel', breedte: 'breed' },
  { kop: 'Hier', breedte: 'midden' },
  { kop: 'Reconstructie', breedte: 'midden' },
  { kop: 'Onzekerheid', breedte: 'smal' },
]

/** Where this deployment knows better than the reconstruction. */
export function AfwijkingenTabel({ afwijkingen }: Readonly<{ afwijkingen: readonly ProfielAfwijking[] }>) {
  return (
    <Tabel
      bijschrift="Afwijkingen van de reconstructie"
      kolommen={AFWIJKING_KOLOMMEN}
      rijen={afwijkingen.map(({ ingang, hier, reconstructie, onzekerheden }) => ({
        sleutel: ingang,
        cellen: [
          <span key="ingang" className="break-all">
            {ingang}
          </span>,
          <span key="hier" className="break-all">
            {hier}
          </span>,
          <span key="reconstructie" className="break-all">
            {reconstructie}
          </span>,
          onzekerheden.join(', '),
        ],
      }))}
    />
  )
}
