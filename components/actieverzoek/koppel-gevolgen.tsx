import { Paneel } from '#components/ui/indeling.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { NietZichtbaar } from './niet-zichtbaar.tsx'

type Props = Readonly<{ documenten: readonly Document[]; wederpartij: Deelnemer | null }>

/** What linking does, and what it does not: nobody's toegang changes. */
export function KoppelGevolgen({ documenten, wederpartij }: Props) {
  return (
    <div className="space-y-4">
      <div role="status" className="hidden lg:block">
        <NietZichtbaar documenten={documenten} wederpartij={wederpartij} />
      </div>
      <Paneel titel="Wat gebeurt er na koppelen?">
        <ul className="mt-2 list-disc space-y-1.5 pl-5 text-tabel">
          <li>De documenten staan daarna bij de vraag.</li>
          <li>Wie ze mag zien, verandert niet.</li>
          <li>Ontkoppelen kan zolang het actieverzoek loopt.</li>
        </ul>
      </Paneel>
    </div>
  )
}
