import { OpnieuwOphalen } from '#components/probleem/niet-opgehaald.tsx'
import { Beurt } from '#components/ui/beurt.tsx'
import { RijTitel, Tabel, type Kolom, type Rij } from '#components/ui/tabel.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import type { Beurt as BeurtGegevens } from '#lib/domain/beurt.ts'
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
          { kop: 'Samenwerking', breedte: 'breed', ...(opNaam && { sorteer: opNaam }) },
          { kop: 'Initiator', breedte: 'midden' },
          { kop: 'Status', breedte: 'midden', gestapeld: 'zonder-kop' },
          { kop: 'Laatst gewijzigd', breedte: 'smal', ...(opDatum && { sorteer: opDatum }) },
        ]}
        rijen={samenwerkingen.map((samenwerking) => rijVan(samenwerking, beurten?.get(samenwerking.samenwerkingId)))}
      />
    </>
  )
}

/** A row without a beurt would otherwise seem to say that nobody is aan zet. */
function NietAlleBeurten({ samenwerkingen, beurten }: Pick<Props, 'samenwerkingen' | 'beurten'>) {
  if (beurten === null) return null
  const zonder = samenwerkingen.filter(({ samenwerkingId }) => !beurten.has(samenwerkingId)).length
  if (zonder === 0) return null
  return (
    <p className="mb-2 text-meta">
      {zonder === samenwerkingen.length
        ? 'Wie aan zet is, konden wij nu niet ophalen.'
        : `Wie aan zet is, konden wij nu van ${zonder} van deze ${samenwerkingen.length} samenwerkingen niet ophalen.`}{' '}
      <OpnieuwOphalen />
    </p>
  )
}

function rijVan(samenwerking: Samenwerking, beurt: BeurtGegevens | undefined): Rij {
  const { samenwerkingId, titel, globaleLocatie, verzoeknummer, initiatorNaam, wijZijnInitiator, status } = samenwerking
  const gewijzigd = samenwerking.laatstAangepastDatumTijd ?? samenwerking.creatieDatumTijd
  return {
    sleutel: samenwerkingId,
    vanU: beurt?.wie === 'u',
    cellen: [
      <Zegel key="zegel" id={samenwerkingId} />,
      <RijTitel key="titel" href={`/samenwerkingen/${samenwerkingId}`} titel={titel}>
        {globaleLocatie !== null && <span className="block wrap-anywhere">{globaleLocatie}</span>}
        <span className="tabular-nums">
          {samenwerkingId}
          {verzoeknummer !== null && (
            <>
              {' · '}
              <span className="whitespace-nowrap">verzoek {formatVerzoeknummer(verzoeknummer)}</span>
            </>
          )}
        </span>
      </RijTitel>,
      `${initiatorNaam}${wijZijnInitiator ? ' (u)' : ''}`,
      <span key="status">
        {labelSamenwerkingStatus(status)}
        {beurt && (
          <span className="ml-2 inline-block tabel-breed:ml-0 tabel-breed:block">
            <Beurt {...beurt} />
          </span>
        )}
      </span>,
      <Tijd key="gewijzigd" iso={gewijzigd} tekst={formatDatum(gewijzigd)} />,
    ],
  }
}
