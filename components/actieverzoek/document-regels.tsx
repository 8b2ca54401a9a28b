import { Etiket } from '#components/ui/etiket.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { OntkoppelenKnop } from './ontkoppelen-knop.tsx'

type Props = Readonly<{ documenten: readonly Document[]; actieverzoek: Pick<Actieverzoek, 'actieverzoekId'> }>

/** Documents with an actieverzoek, each with its label, its download and, where it may be taken out again, the way to do so. */
export function DocumentRegels({ documenten, actieverzoek }: Props) {
  return (
    <ul className="border-t border-line bg-sheet">
      {documenten.map((document) => (
        <DocumentRegel key={document.documentId} document={document} actieverzoek={actieverzoek} />
      ))}
    </ul>
  )
}

type RegelProps = Readonly<{ document: Document; actieverzoek: Props['actieverzoek'] }>

function DocumentRegel({ document, actieverzoek }: RegelProps) {
  const { documentId, bestandsNaam, omschrijving, vertrouwelijkheid, acties } = document
  const strikt = vertrouwelijkheid === 'SV'
  return (
    <li className={`border-b border-line pt-0.5 pr-4 pb-3 print:pt-3 ${strikt ? 'rand pl-5' : 'pl-4'}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="min-w-0 py-2.5 wrap-anywhere print:py-0">{bestandsNaam}</span>
        <div className="niet-afdrukken flex flex-wrap items-center gap-x-4 text-tabel">
          <a href={`/api/documenten/${documentId}/inhoud`} download>
            Downloaden <span className="sr-only">{bestandsNaam}</span>
          </a>
          {acties.includes('ontkoppelenVanActieverzoek') && (
            <OntkoppelenKnop actieverzoekId={actieverzoek.actieverzoekId} document={document} />
          )}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-meta text-ink print:mt-1">
        <Etiket soort={strikt ? 'strikt' : 'omlijnd'}>{VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}</Etiket>
        {omschrijving !== null && <span className="text-ink-2">{omschrijving}</span>}
      </div>
    </li>
  )
}
