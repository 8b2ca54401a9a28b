import { NietOpgehaald } from '#components/probleem/niet-opgehaald.tsx'
import { Link } from '#components/ui/link.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { isGereedgemeld, type AntwoordDocumenten } from '#lib/domain/antwoord-documenten.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { isGekoppeld } from '#lib/domain/koppeling.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { DocumentRegels } from './document-regels.tsx'

type Props = Readonly<{ actieverzoek: Actieverzoek; antwoord: Gelezen<AntwoordDocumenten | null> }>

/** Where the toelichting says that the answer is in a document, the document itself. What belongs to the question stands there already. */
export function AntwoordBlok({ actieverzoek, antwoord }: Props) {
  const titel = `${actieverzoek.ontvangerNaam} voegde sinds deze vraag toe`
  if (!('waarde' in antwoord)) {
    return (
      <Blok titel={titel}>
        <NietOpgehaald titel="Deze documenten konden wij nu niet ophalen">
          <p className="wrap-anywhere">Nummer van deze melding: {antwoord.nummer}</p>
        </NietOpgehaald>
      </Blok>
    )
  }
  if (antwoord.waarde === null) return null
  const { documenten, volledig } = antwoord.waarde
  const los = documenten.filter(({ documentId }) => !isGekoppeld(actieverzoek, documentId))
  const isAlGenoemd = documenten.length > 0 || !isGereedgemeld(actieverzoek)
  if (los.length === 0 && volledig && isAlGenoemd) return null
  return (
    <Blok titel={titel} {...(los.length > 0 && volledig && { aantal: String(los.length) })}>
      <Inhoud actieverzoek={actieverzoek} los={los} volledig={volledig} />
    </Blok>
  )
}

type InhoudProps = Readonly<{ actieverzoek: Actieverzoek; los: readonly Document[]; volledig: boolean }>

function Inhoud({ actieverzoek, los, volledig }: InhoudProps) {
  return (
    <>
      {los.length > 0 && <DocumentRegels documenten={los} actieverzoek={actieverzoek} />}
      {los.length === 0 && volledig && <p className="text-ink-2">Geen document dat u kunt zien.</p>}
      {!volledig && (
        <p className="mt-3 text-tabel text-ink-2">
          Misschien staan hier niet alle documenten.{' '}
          <Link href={`/samenwerkingen/${actieverzoek.samenwerkingId}/documenten`}>Alle documenten</Link>
        </p>
      )}
    </>
  )
}
