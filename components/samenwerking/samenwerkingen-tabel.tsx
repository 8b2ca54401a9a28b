import { OpnieuwOphalen } from '#components/probleem/niet-opgehaald.tsx'
import { Beurt } from '#components/ui/beurt.tsx'
import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { RijTitel, Tabel, type Kolom, type Rij } from '#components/ui/tabel.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import { BEURT_ONBEKEND, beurtNaastStatus, type Beurt as BeurtGegevens } from '#lib/domain/beurt.ts'
import { formatDatum } from '#lib/domain/datum.ts'
import { formatVerzoeknummer, labelSamenwerkingStatus } from '#lib/domain/samenwerking.ts'
import type { Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

type Beurten = ReadonlyMap<SamenwerkingId, BeurtGegevens> | null
type Props = Readonly<{
  samenwerkingen: readonly Samenwerking[]
  /** Null while they are on their way; then one that is not in it could not be had. */
  beurten: Beurten
  sortering: (veld: 'titel' | 'laatstAangepastDatumTijd') => Kolom['sorteer']
}>

/** The dossiers an organisation takes part in; the zegel tells apart what has the same name. */
export function SamenwerkingenTabel({ samenwerkingen, beurten, sortering }: Props) {
  const opNaam = sortering('titel')
  const opDatum = sortering('laatstAangepastDatumTijd')
  return (
    <>
      <NietAlleBeurten {...{ samenwerkingen, beurten }} />
      <Tabel
        bijschrift="Samenwerkingen"
        rijkop={1}
        kolommen={[
          { kop: 'Zegel', breedte: 'zegel' },
          { kop: 'Samenwerking', breedte: 'rest', ...(opNaam && { sorteer: opNaam }) },
          { kop: 'Initiator', breedte: 'partij' },
          { kop: 'Wie is aan zet', breedte: 'beurt', gestapeld: 'zonder-kop' },
          { kop: 'Laatst gewijzigd', breedte: 'dag', ...(opDatum && { sorteer: opDatum }) },
        ]}
        rijen={samenwerkingen.map((samenwerking) => rijVan(samenwerking, beurtVan(samenwerking, beurten)))}
      />
    </>
  )
}

/** A row without a beurt would otherwise seem to say that nobody is aan zet. */
function NietAlleBeurten({ samenwerkingen, beurten }: Pick<Props, 'samenwerkingen' | 'beurten'>) {
  if (beurten === null) {
    return (
      <p className="mb-2 hidden text-meta noscript:block">
        Zonder JavaScript ziet u pas in het dossier wie aan zet is.
      </p>
    )
  }
  const zonder = samenwerkingen.filter((samenwerking) => beurtVan(samenwerking, beurten) === ONBEKEND).length
  if (zonder === 0) return null
  return (
    <p className="mb-2 text-meta">
      {zonder === samenwerkingen.length
        ? `${BEURT_ONBEKEND.tekst}.`
        : `Wie aan zet is, konden wij nu van ${zonder} van deze ${samenwerkingen.length} samenwerkingen niet ophalen.`}{' '}
      <OpnieuwOphalen />
    </p>
  )
}

const ONBEKEND: BeurtGegevens = { wie: 'onbekend', tekst: 'Niet bekend wie aan zet is' }

/** Null while it is on its way. */
function beurtVan({ samenwerkingId, status }: Samenwerking, beurten: Beurten): BeurtGegevens | null {
  return beurtNaastStatus(status, beurten === null ? null : (beurten.get(samenwerkingId) ?? ONBEKEND))
}

/** Each on its own line everywhere; the line of a beurt that is on its way is kept free, so that nothing moves. */
function Stand({ status, beurt }: Readonly<{ status: string; beurt: BeurtGegevens | null }>) {
  return (
    <>
      <span className="block">{beurt === null ? '\u00a0' : <Beurt {...beurt} />}</span>
      <span className="block pl-5.5 text-meta text-ink-2">{labelSamenwerkingStatus(status)}</span>
    </>
  )
}

function rijVan(samenwerking: Samenwerking, beurt: BeurtGegevens | null): Rij {
  const { samenwerkingId, titel, globaleLocatie, verzoeknummer, initiatorNaam, wijZijnInitiator, status } = samenwerking
  const gewijzigd = samenwerking.laatstAangepastDatumTijd ?? samenwerking.creatieDatumTijd
  return {
    sleutel: samenwerkingId,
    vanU: beurt?.wie === 'u',
    cellen: [
      <Zegel key="zegel" id={samenwerkingId} />,
      <RijTitel key="titel" href={`/samenwerkingen/${samenwerkingId}`} titel={titel}>
        {globaleLocatie !== null && <span className="block wrap-anywhere">{globaleLocatie}</span>}
        <span className="met-punten tabular-nums">
          <Kenmerk id={samenwerkingId} />{' '}
          {verzoeknummer !== null && (
            <span className="whitespace-nowrap">verzoek {formatVerzoeknummer(verzoeknummer)}</span>
          )}
        </span>
      </RijTitel>,
      `${initiatorNaam}${wijZijnInitiator ? ' (u)' : ''}`,
      <Stand key="stand" status={status} beurt={beurt} />,
      <Tijd key="gewijzigd" iso={gewijzigd} tekst={formatDatum(gewijzigd)} />,
    ],
  }
}
