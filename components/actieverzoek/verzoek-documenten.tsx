import { Etiket } from '#components/ui/etiket.tsx'
import { Icoon } from '#components/ui/icoon.tsx'
import { VERTROUWELIJKHEID_LABEL, type Document } from '#lib/domain/document.ts'

/** The documents of a question, each with its label and its download. */
export function VerzoekDocumenten({ documenten }: Readonly<{ documenten: readonly Document[] }>) {
  if (documenten.length === 0)
    return <p className="text-ink-2">Bij deze vraag zitten geen documenten die u kunt zien.</p>
  return (
    <ul className="border-t border-line bg-sheet">
      {documenten.map((document) => (
        <DocumentRegel key={document.documentId} document={document} />
      ))}
    </ul>
  )
}

function DocumentRegel({ document }: Readonly<{ document: Document }>) {
  const { documentId, bestandsNaam, omschrijving, vertrouwelijkheid } = document
  const strikt = vertrouwelijkheid === 'SV'
  return (
    <li
      className={`flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line py-3 pr-4 ${strikt ? 'rand pl-5' : 'pl-4'}`}
    >
      <div className="min-w-0 flex-1 basis-56">
        <span className="flex items-baseline gap-2">
          <Icoon naam="bestand" maat={16} />
          <span className="min-w-0 wrap-anywhere">{bestandsNaam}</span>
        </span>
        {omschrijving !== null && <span className="block text-meta text-ink-2">{omschrijving}</span>}
      </div>
      <Etiket soort={strikt ? 'strikt' : 'omlijnd'}>{VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}</Etiket>
      <a href={`/api/documenten/${documentId}/inhoud`} download className="niet-afdrukken text-tabel">
        Downloaden <span className="sr-only">{bestandsNaam}</span>
      </a>
    </li>
  )
}
