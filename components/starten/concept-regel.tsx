import { Etiket } from '#components/ui/etiket.tsx'
import { Link } from '#components/ui/link.tsx'
import { formatDatum } from '#lib/domain/datum.ts'
import type { Concept } from '#lib/domain/starten-schema.ts'

/** One's own draft of a samenwerking, on the werkvoorraad. */
export function ConceptRegel({ concept }: Readonly<{ concept: Concept }>) {
  const { inhoud, bewaardOp } = concept
  return (
    <p className="mt-10 flex flex-wrap items-center gap-3 border-y border-line py-3">
      <Etiket soort="omlijnd">Concept</Etiket>
      <Link href="/samenwerkingen/nieuw">{inhoud.titel === '' ? 'Samenwerking zonder naam' : inhoud.titel}</Link>
      <span className="text-meta text-ink-2">
        Bewaard op {formatDatum(bewaardOp)}, nog niet gestart. Alleen u ziet het.
      </span>
    </p>
  )
}
