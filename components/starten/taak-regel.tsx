import { Etiket } from '#components/ui/etiket.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Taak } from '#lib/domain/starten-schema.ts'

/** One's own start that is not complete, on the werkvoorraad: the way back to where it goes on. */
export function TaakRegel({ taak }: Readonly<{ taak: Taak }>) {
  const { taakId, samenwerkingId } = taak
  return (
    <p className="mt-10 flex flex-wrap items-center gap-3 border-y border-line py-3">
      <Etiket soort="omlijnd">Starten</Etiket>
      <Link href={`/samenwerkingen/nieuw/voortgang/${taakId}`}>
        {samenwerkingId === null ? 'Samenwerking verder starten' : `${samenwerkingId} verder starten`}
      </Link>
      <span className="text-meta text-ink-2">Nog niet alles is klaar. Alleen u ziet dit.</span>
    </p>
  )
}
