import { Etiket } from '#components/ui/etiket.tsx'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { telDocumenten } from './opstelling.ts'

/** What was chosen in the list, by name. */
export function GekozenDocumenten({ documenten }: Readonly<{ documenten: readonly Document[] }>) {
  return (
    <section>
      <h2 className="font-[650]">U koos {telDocumenten(documenten.length)}</h2>
      <ul className="mt-2 border-t border-line bg-sheet">
        {documenten.map(({ documentId, bestandsNaam, vertrouwelijkheid }) => (
          <li
            key={documentId}
            className={`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-line py-2.5 pr-4 ${vertrouwelijkheid === 'SV' ? 'rand pl-5' : 'pl-4'}`}
          >
            <span className="min-w-0 wrap-anywhere">{bestandsNaam}</span>
            <Etiket soort={vertrouwelijkheid === 'SV' ? 'strikt' : 'omlijnd'}>
              {VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}
            </Etiket>
          </li>
        ))}
      </ul>
    </section>
  )
}
