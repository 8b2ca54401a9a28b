import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { DocumentRegels } from './document-regels.tsx'

type Props = Readonly<{ actieverzoek: Actieverzoek; /** The samenwerking is. */ gesloten: boolean }>

/** The documents of a question and, while it runs, the way to add one. */
export function VerzoekDocumenten({ actieverzoek, gesloten }: Props) {
  const { documenten } = actieverzoek
  return (
    <div className="space-y-4">
      {documenten.length === 0 ? (
        <p className="text-ink-2">Bij deze vraag zitten geen documenten die u kunt zien.</p>
      ) : (
        <DocumentRegels documenten={documenten} actieverzoek={actieverzoek} />
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
