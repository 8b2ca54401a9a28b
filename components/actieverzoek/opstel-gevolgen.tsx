import { Alert } from '#components/ui/alert.tsx'
import { Beurt } from '#components/ui/beurt.tsx'
import { Paneel } from '#components/ui/indeling.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer.ts'
import type { Document } from '#lib/domain/document.ts'
import { onzichtbaarVoor, telDocumenten } from './opstelling.ts'

type Props = Readonly<{ ontvanger: Deelnemer | null; documenten: readonly Document[] }>

/** What sending does, for this choice; above it what this ontvanger will not see. */
export function OpstelGevolgen({ ontvanger, documenten }: Props) {
  if (ontvanger === null) {
    return (
      <Paneel titel="Wat gebeurt er na versturen?">
        <p className="mt-2 text-tabel text-ink-2">Kies een organisatie. Dan ziet u hier wie wat ziet en wie aan zet is.</p>
      </Paneel>
    )
  }
  const { naam } = ontvanger
  return (
    <div className="space-y-4">
      <Waarschuwing ontvanger={ontvanger} documenten={documenten} />
      <Paneel titel="Wat gebeurt er na versturen?">
        <ul className="mt-2 list-disc space-y-1.5 pl-5 text-tabel">
          <li>{naam} ziet uw titel en uw vraag.</li>
          {documenten.length > 0 && <li>U stuurt {telDocumenten(documenten.length)} mee uit dit dossier.</li>}
          <li>U leest hier de voortgang, en krijgt een notificatie als de status wijzigt.</li>
          <li>Intrekken kan tot u het heeft afgerond.</li>
        </ul>
        <p className="mt-3">
          <Beurt wie="ander" tekst={`${naam} is dan aan zet`} />
        </p>
      </Paneel>
    </div>
  )
}

function Waarschuwing({ ontvanger, documenten }: Readonly<{ ontvanger: Deelnemer; documenten: readonly Document[] }>) {
  const onzichtbaar = onzichtbaarVoor(documenten, ontvanger)
  return (
    <div role="status">
      {onzichtbaar === null && (
        <Alert soort="letop" titel={`Misschien ziet ${ontvanger.naam} niet alles`}>
          Strikt vertrouwelijke documenten zien alleen deelnemers met volledige toegang.
        </Alert>
      )}
      {onzichtbaar !== null && onzichtbaar.length > 0 && (
        <Alert soort="letop" titel={`${ontvanger.naam} ziet ${telDocumenten(onzichtbaar.length)} niet`}>
          <p>Deze organisatie heeft beperkte toegang. Strikt vertrouwelijk is:</p>
          <ul className="mt-1 list-disc pl-5">
            {onzichtbaar.map(({ documentId, bestandsNaam }) => (
              <li key={documentId} className="wrap-anywhere">
                {bestandsNaam}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}
