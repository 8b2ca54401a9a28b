import { Beurt } from '#components/ui/beurt.tsx'
import { Paneel } from '#components/ui/indeling.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { NietZichtbaar } from './niet-zichtbaar.tsx'
import { telDocumenten } from './opstelling.ts'

type Props = Readonly<{ ontvanger: Deelnemer | null; documenten: readonly Document[] }>

/** What sending does, for this choice; above it what this ontvanger will not see. */
export function OpstelGevolgen({ ontvanger, documenten }: Props) {
  if (ontvanger === null) {
    return (
      <Paneel titel="Wat gebeurt er na versturen?">
        <p className="mt-2 text-tabel text-ink-2">
          Kies een organisatie. Dan ziet u hier wie wat ziet en wie aan zet is.
        </p>
      </Paneel>
    )
  }
  const { naam } = ontvanger
  return (
    <div className="space-y-4">
      <div role="status" className="hidden lg:block">
        <NietZichtbaar wederpartij={ontvanger} documenten={documenten} />
      </div>
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
