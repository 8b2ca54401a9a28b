import { Beurt } from '#components/ui/beurt.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { labelActieverzoekStatus, OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { beurtInSamenwerking } from '#lib/domain/beurt.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { PLEK_VAN_ACTIES, volgendeStapVan } from './volgende-stap.ts'

type Props = Readonly<{ actieverzoek: Actieverzoek; samenwerking: Samenwerking }>

/** Which question, who must act, and between whom. */
export function ActieverzoekKop({ actieverzoek, samenwerking }: Props) {
  const stap = volgendeStapVan(actieverzoek)
  const { titel, zenderNaam, ontvangerNaam, creatieDatumTijd } = actieverzoek
  return (
    <div data-toont="actieverzoek">
      <Paginakop
        inDossier
        titel={titel}
        stand={
          <>
            <p className="flex flex-wrap items-baseline gap-x-4">
              <Beurt {...beurtInSamenwerking(samenwerking.status, actieverzoek)} />
              <span className="text-meta">{labelActieverzoekStatus(actieverzoek)}</span>
            </p>
            <p className="met-punten mt-1 text-meta text-ink-2">
              <span>
                Van {zenderNaam} aan {ontvangerNaam}
              </span>{' '}
              <Tijd iso={creatieDatumTijd} tekst={formatDatumTijd(creatieDatumTijd)} />
            </p>
            {/* Where the panel stands below everything, the way to it stands above. */}
            {stap !== null && (
              <p className="niet-afdrukken mt-3 lg:hidden">
                <KnopLink href={`#${PLEK_VAN_ACTIES}`} variant="tekst">
                  Volgende stap: {OVERGANGEN[stap].knop}
                </KnopLink>
              </p>
            )}
          </>
        }
      />
    </div>
  )
}
