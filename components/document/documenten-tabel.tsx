import { Link } from '#components/ui/link.tsx'
import { Tabel, type Kolom, type Rij } from '#components/ui/tabel.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { formatDatum } from '#lib/domain/datum.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { hrefVanDocument } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { VertrouwelijkheidEtiket } from './vertrouwelijkheid-etiket.tsx'
import { WieZiet } from './wie-ziet.tsx'

type Veld = 'bestandsNaam' | 'vertrouwelijkheid' | 'creatieDatumTijd'
type Props = Readonly<{
  documenten: readonly Document[]
  deelnemers: readonly Deelnemer[]
  sortering: (veld: Veld) => Kolom['sorteer']
}>

/** The documents of a dossier; strikt vertrouwelijk is hatched, and every row says who can see it. */
export function DocumentenTabel({ documenten, deelnemers, sortering }: Props) {
  const metSortering = (kolom: Kolom, veld: Veld): Kolom => {
    const sorteer = sortering(veld)
    return sorteer === undefined ? kolom : { ...kolom, sorteer }
  }
  return (
    <Tabel
      bijschrift="Documenten in deze samenwerking"
      rijkop={1}
      kolommen={[
        { kop: 'Kiezen', breedte: 'keuze' },
        metSortering({ kop: 'Document', breedte: 'rest' }, 'bestandsNaam'),
        metSortering(
          { kop: 'Vertrouwelijkheid', onderkop: 'Wie kan dit zien', breedte: 'zicht', gestapeld: 'naast' },
          'vertrouwelijkheid',
        ),
        metSortering({ kop: 'Toegevoegd', breedte: 'naam', gestapeld: 'naast' }, 'creatieDatumTijd'),
        { kop: 'Downloaden', breedte: 'doen', gestapeld: 'zonder-kop' },
      ]}
      rijen={documenten.map((document) => rijVan(document, deelnemers))}
    />
  )
}

function rijVan(document: Document, deelnemers: readonly Deelnemer[]): Rij {
  const { documentId, bestandsNaam, omschrijving, vertrouwelijkheid, toegevoegdDoorNaam, vanOns, creatieDatumTijd } =
    document
  return {
    sleutel: documentId,
    strikt: vertrouwelijkheid === 'SV',
    cellen: [
      <input
        key="kiezen"
        type="checkbox"
        name="documentId"
        value={documentId}
        aria-label={`${bestandsNaam} kiezen`}
        className="niet-afdrukken mt-0.5 size-5"
      />,
      <div key="document" className="@max-[860px]:@xl:pr-24 print:pr-0!">
        <Link href={hrefVanDocument(document)} className="text-body font-[650] wrap-anywhere">
          {bestandsNaam}
        </Link>
        {/* On its own page, and on paper, it stands whole. */}
        {omschrijving !== null && (
          <span title={omschrijving} className="line-clamp-2 text-meta text-ink-2 print:line-clamp-none">
            {omschrijving}
          </span>
        )}
      </div>,
      <div
        key="zicht"
        className="flex flex-wrap items-center gap-x-2 gap-y-1 tabel-breed:flex-col tabel-breed:items-start"
      >
        <VertrouwelijkheidEtiket vertrouwelijkheid={vertrouwelijkheid} />
        <WieZiet document={document} deelnemers={deelnemers} />
      </div>,
      <span key="door" className="text-meta wrap-anywhere tabel-breed:text-tabel">
        {toegevoegdDoorNaam}
        {vanOns ? ' (u)' : ''}
        <span className="text-meta text-ink-2 tabel-breed:block">
          <span className="tabel-breed:hidden"> · </span>
          <Tijd iso={creatieDatumTijd} tekst={formatDatum(creatieDatumTijd)} />
        </span>
      </span>,
      <a
        key="downloaden"
        href={`/api/documenten/${documentId}/inhoud`}
        download
        aria-label={`Downloaden ${bestandsNaam}`}
        className="-my-0.5 inline-block py-0.5"
      >
        Downloaden
      </a>,
    ],
  }
}
