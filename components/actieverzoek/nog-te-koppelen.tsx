import { Alert } from '#components/ui/alert.tsx'
import { Link } from '#components/ui/link.tsx'
import { hrefMetDocumenten } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'

type Props = Readonly<{
  /** What came along to be linked, and is not yet. */
  documenten: readonly Document[]
  /** How many came along that are there no more. */
  weg: number
}>

/** For who comes from adding documents for a question: that they are in the dossier does not put them with the question. */
export function NogTeKoppelen({ documenten, weg }: Props) {
  if (documenten.length === 0 && weg === 0) return null
  return (
    <div className="mb-6">
      {documenten.length > 0 ? (
        <Gekozen documenten={documenten} />
      ) : (
        <Alert soort="letop" titel="Wat u wilde koppelen, is er niet meer">
          Kies hieronder een ander document.
        </Alert>
      )}
    </div>
  )
}

function Gekozen({ documenten }: Pick<Props, 'documenten'>) {
  const een = documenten.length === 1
  const bewijs = `/samenwerkingen/${String(documenten[0]?.samenwerkingId)}/documenten/bewijs`
  return (
    <Alert
      soort="letop"
      titel={een ? '1 document is nog niet gekoppeld' : `${documenten.length} documenten zijn nog niet gekoppeld`}
    >
      <p>
        {een
          ? 'Het staat in het dossier, en is hieronder gekozen. Kies Koppelen, dan hoort het bij dit actieverzoek.'
          : 'Ze staan in het dossier, en zijn hieronder gekozen. Kies Koppelen, dan horen ze bij dit actieverzoek.'}
      </p>
      {/* Of what others added there is none; where the SWF does not say who did, the proof says so too. */}
      {documenten.every(({ vanOns, toegevoegdDoor }) => vanOns || toegevoegdDoor === null) && (
        <p>
          <Link href={hrefMetDocumenten(bewijs, documenten)}>Verzendbewijs van het toevoegen</Link>
        </p>
      )}
    </Alert>
  )
}
