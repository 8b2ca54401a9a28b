import { Etiket } from '#components/ui/etiket.tsx'
import { Hash } from '#components/ui/verzendbewijs.tsx'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'

/** Documents on a verzendbewijs, each with the SHA-256 the SWF says it stored. */
export function BewijsDocumenten({ documenten }: Readonly<{ documenten: readonly Document[] }>) {
  if (documenten.length === 0) return <p className="text-tabel text-ink-2">Er zaten geen documenten bij.</p>
  return (
    <ul className="border-t border-line">
      {documenten.map(({ documentId, bestandsNaam, vertrouwelijkheid, hash }) => (
        <li key={documentId} className="flex flex-wrap items-start gap-x-6 gap-y-1 border-b border-line py-3">
          <div className="min-w-0 flex-1 basis-64">
            <span className="wrap-anywhere">{bestandsNaam}</span>
            {hash === null ? (
              <span className="block text-meta text-ink-2">Geen SHA-256 bekend.</span>
            ) : (
              <Hash hex={hash} metNaam />
            )}
          </div>
          <Etiket soort={vertrouwelijkheid === 'SV' ? 'strikt' : 'omlijnd'}>
            {VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}
          </Etiket>
        </li>
      ))}
    </ul>
  )
}
