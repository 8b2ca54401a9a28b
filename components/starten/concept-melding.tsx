import { Alert } from '#components/ui/alert.tsx'
import { formatDatum, formatDatumTijd } from '#lib/domain/datum.ts'
import type { Concept } from '#lib/domain/starten-schema.ts'
import { ConceptVerwijderen } from './concept-verwijderen.tsx'

const BEWAAR_MS = 30 * 86_400_000

/** That this page continues a draft, how long it is kept, and the way to be rid of it. */
export function ConceptMelding({ concept }: Readonly<{ concept: Concept }>) {
  const verloopt = new Date(Date.parse(concept.bewaardOp) + BEWAAR_MS).toISOString()
  return (
    <div className="mb-6">
      <Alert soort="info" titel={`U gaat verder met uw concept van ${formatDatumTijd(concept.bewaardOp)}`}>
        <p>Alleen u ziet het. Er is nog niets verstuurd. Wij bewaren het tot {formatDatum(verloopt)}.</p>
        <ConceptVerwijderen />
      </Alert>
    </div>
  )
}
