import { Beurt } from '#components/ui/beurt.tsx'
import { Paneel } from '#components/ui/indeling.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { NietZichtbaarVoor } from './niet-zichtbaar.tsx'
import { telDocumenten } from './opstelling.ts'
import { reactieregel } from './reactie-gewenst.ts'

type Props = Readonly<{
  ontvangers: readonly Deelnemer[]
  documenten: readonly Document[]
  /** As `2026-12-11`; empty without a wish. */
  dag: string
}>

/** What sending does, for this choice; above it what each ontvanger will not see. */
export function OpstelGevolgen({ ontvangers, documenten, dag }: Props) {
  const [eerste, tweede] = ontvangers
  if (eerste === undefined) {
    return (
      <Paneel titel="Wat gebeurt er na versturen?">
        <p className="mt-2 text-tabel text-ink-2">
          Kies een organisatie. Dan ziet u hier wie wat ziet en wie aan zet is.
        </p>
      </Paneel>
    )
  }
  const wie = tweede === undefined ? eerste.naam : 'Elke organisatie'
  const regel = reactieregel(dag)
  return (
    <div className="space-y-4">
      <div role="status" className="space-y-4">
        <NietZichtbaarVoor ontvangers={ontvangers} documenten={documenten} />
      </div>
      <Paneel titel="Wat gebeurt er na versturen?">
        <ul className="mt-2 list-disc space-y-1.5 pl-5 text-tabel">
          {tweede !== undefined && (
            <li>
              U verstuurt {ontvangers.length} actieverzoeken. Elke organisatie ziet alleen haar eigen actieverzoek.
            </li>
          )}
          <li>{wie} ziet uw titel en uw vraag.</li>
          {regel !== null && <li>De laatste regel van uw vraag wordt: ‘{regel}’</li>}
          {documenten.length > 0 && <li>U stuurt {telDocumenten(documenten.length)} mee uit dit dossier.</li>}
          <li>U leest hier de voortgang, en krijgt een notificatie als de status wijzigt.</li>
          <li>Intrekken kan tot u het heeft afgerond.</li>
        </ul>
        <p className="mt-3">
          <Beurt
            wie="ander"
            tekst={
              tweede === undefined ? `${eerste.naam} is dan aan zet` : `${ontvangers.length} anderen zijn dan aan zet`
            }
          />
        </p>
      </Paneel>
    </div>
  )
}
