import { Etiket } from '#components/ui/etiket.tsx'
import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { OntkoppelenKnop } from './ontkoppelen-knop.tsx'

type Props = Readonly<{ actieverzoek: Actieverzoek; /** The samenwerking is. */ gesloten: boolean }>

/** The documents of a question, each with its label, its download and, while it runs, the way to take it out again. */
export function VerzoekDocumenten({ actieverzoek, gesloten }: Props) {
  const { documenten } = actieverzoek
  return (
    <div className="space-y-4">
      {documenten.length === 0 ? (
        <p className="text-ink-2">Bij deze vraag zitten geen documenten die u kunt zien.</p>
      ) : (
        <ul className="border-t border-line bg-sheet">
          {documenten.map((document) => (
            <DocumentRegel key={document.documentId} document={document} actieverzoek={actieverzoek} />
          ))}
        </ul>
      )}
      {!gesloten && magKoppelen(actieverzoek) && (
        <KnoppenRij>
          <KnopLink href={`${hrefVanActieverzoek(actieverzoek)}/koppelen`} variant="secundair">
            Document koppelen
          </KnopLink>
        </KnoppenRij>
      )}
    </div>
  )
}

function DocumentRegel({ document, actieverzoek }: Readonly<{ document: Document; actieverzoek: Actieverzoek }>) {
  const { documentId, bestandsNaam, omschrijving, vertrouwelijkheid, acties } = document
  const strikt = vertrouwelijkheid === 'SV'
  return (
    <li className={`border-b border-line py-3 pr-4 ${strikt ? 'rand pl-5' : 'pl-4'}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0 wrap-anywhere">{bestandsNaam}</span>
        <span className="niet-afdrukken flex flex-wrap items-baseline gap-x-4 text-tabel">
          <a href={`/api/documenten/${documentId}/inhoud`} download>
            Downloaden <span className="sr-only">{bestandsNaam}</span>
          </a>
          {acties.includes('ontkoppelenVanActieverzoek') && (
            <OntkoppelenKnop actieverzoekId={actieverzoek.actieverzoekId} document={document} />
          )}
        </span>
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-meta text-ink">
        <Etiket soort={strikt ? 'strikt' : 'omlijnd'}>{VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}</Etiket>
        {omschrijving !== null && <span className="text-ink-2">{omschrijving}</span>}
      </div>
    </li>
  )
}
