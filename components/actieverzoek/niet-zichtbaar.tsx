import { Alert } from '#components/ui/alert.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { onzichtbaarVoor, telDocumenten } from './opstelling.ts'

type Props = Readonly<{ documenten: readonly Document[]; wederpartij: Deelnemer | null }>

/** Which of these documents the other one cannot see now; nothing when all is visible. */
export function NietZichtbaar({ documenten, wederpartij }: Props) {
  if (wederpartij === null) return null
  const onzichtbaar = onzichtbaarVoor(documenten, wederpartij)
  if (onzichtbaar === null) {
    return (
      <Alert soort="letop" titel={`Misschien ziet ${wederpartij.naam} niet alles`}>
        Strikt vertrouwelijke documenten zien alleen deelnemers met volledige toegang.
      </Alert>
    )
  }
  if (onzichtbaar.length === 0) return null
  return (
    <Alert soort="letop" titel={`${wederpartij.naam} ziet ${telDocumenten(onzichtbaar.length)} niet`}>
      <p>Deze organisatie heeft beperkte toegang. Strikt vertrouwelijk is:</p>
      <ul className="mt-1 list-disc pl-5">
        {onzichtbaar.map(({ documentId, bestandsNaam }) => (
          <li key={documentId} className="wrap-anywhere">
            {bestandsNaam}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** The same for everybody a question goes to. */
export function NietZichtbaarVoor({
  documenten,
  ontvangers,
}: Readonly<{ documenten: readonly Document[]; ontvangers: readonly Deelnemer[] }>) {
  return ontvangers.map((ontvanger) => (
    <NietZichtbaar key={ontvanger.oin} documenten={documenten} wederpartij={ontvanger} />
  ))
}
