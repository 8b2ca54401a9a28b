import { Etiket } from '#components/ui/etiket.tsx'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'

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
    <li className={`border-b border-line py-3 pr-4 ${strikt ? 'rand pl-5' : 'pl-4'}`}>
      <div className="flex items-baseline justify-between gap-4">
        <span className="min-w-0 wrap-anywhere">{bestandsNaam}</span>
        <a href={`/api/documenten/${documentId}/inhoud`} download className="niet-afdrukken text-tabel">
          Downloaden <span className="sr-only">{bestandsNaam}</span>
        </a>
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-meta text-ink">
        <Etiket soort={strikt ? 'strikt' : 'omlijnd'}>{VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}</Etiket>
        {omschrijving !== null && <span className="text-ink-2">{omschrijving}</span>}
      </div>
    </li>
  )
}
