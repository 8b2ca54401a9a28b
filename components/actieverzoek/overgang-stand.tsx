import { Alert } from '#components/ui/alert.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { labelActieverzoekStatus, OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { OvergangMetPagina } from './overgang-teksten.ts'
import { ToelichtingCitaat } from './toelichting-citaat.tsx'
import { verloopVan } from './verloop.ts'

type Props = Readonly<{ actieverzoek: Actieverzoek; overgang: OvergangMetPagina }>

/** How it stands as the SWF says now: nobody ends what was answered a minute ago, or replaces words he did not see. */
export function OvergangStand({ actieverzoek, overgang }: Props) {
  const { status, melding } = actieverzoek
  const nu = verloopVan(actieverzoek).find(({ stand }) => stand === 'nu')
  const isBegonnen = overgang === 'intrekking' && status !== 'OPEN'
  return (
    <Alert soort={isBegonnen ? 'letop' : 'info'} titel={`De status is nu: ${labelActieverzoekStatus(actieverzoek)}`}>
      {nu !== undefined && nu.tijd !== null && (
        <p>
          {status === 'OPEN' ? 'Verstuurd op' : 'Sinds'} <Tijd iso={nu.tijd} tekst={formatDatumTijd(nu.tijd)} />
          {nu.door !== null && `, door ${nu.door}`}.
        </p>
      )}
      {melding !== null && (
        <>
          <ToelichtingCitaat toelichting={melding} kop="Laatste toelichting" />
          <p className="mt-2">
            Een nieuwe toelichting komt in de plaats van deze.
            {OVERGANGEN[overgang].melding === 'mag' && ' Vult u niets in, dan sturen wij geen nieuwe.'}
          </p>
        </>
      )}
    </Alert>
  )
}
