import { Beurt } from '#components/ui/beurt.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { beurtInSamenwerking } from '#lib/domain/beurt.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{ actieverzoek: Actieverzoek; samenwerking: Samenwerking }>

/** Which question, who must act, and between whom. */
export function ActieverzoekKop({ actieverzoek, samenwerking }: Props) {
  const { titel, zenderNaam, ontvangerNaam, creatieDatumTijd } = actieverzoek
  return (
    <Paginakop
      inDossier
      titel={titel}
      stand={
        <>
          <p className="flex flex-wrap items-baseline gap-x-4">
            <Beurt {...beurtInSamenwerking(samenwerking.status, actieverzoek)} />
            <span className="text-meta">{labelActieverzoekStatus(actieverzoek)}</span>
          </p>
          <p className="mt-1 text-meta text-ink-2">
            Van {zenderNaam} aan {ontvangerNaam} ·{' '}
            <Tijd iso={creatieDatumTijd} tekst={formatDatumTijd(creatieDatumTijd)} />
          </p>
        </>
      }
    />
  )
}
