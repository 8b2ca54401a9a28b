import { useState } from 'react'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { DialoogVenster } from '#components/ui/dialoog-venster.tsx'
import { Knop } from '#components/ui/knop.tsx'
import type { NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { useNotificatieVerwijderen } from './use-notificatie-verwijderen.ts'

type Props = Readonly<{ id: NotificatieId; wat: string; onWeg: () => void }>

/** Asks first: a colleague loses it too. */
export function VerwijderKnop({ id, wat, onWeg }: Props) {
  // The window is made when it is first needed: a page holds many of these.
  const [venster, setVenster] = useState<'nog-niet' | 'open' | 'dicht'>('nog-niet')
  const { mutate, isPending, error } = useNotificatieVerwijderen(onWeg)
  return (
    <div>
      <Knop
        type="button"
        variant="tekst"
        onClick={() => {
          setVenster('open')
        }}
      >
        <span className="text-tabel font-normal">
          Notificatie verwijderen<span className="sr-only">: {wat}</span>
        </span>
      </Knop>
      {venster !== 'nog-niet' && (
        <DialoogVenster
          open={venster === 'open'}
          vraag="Wilt u deze notificatie verwijderen?"
          bevestig="Notificatie verwijderen"
          bezig={isPending}
          onBevestig={() => {
            if (!isPending) mutate(id)
          }}
          onSluit={() => {
            setVenster('dicht')
          }}
        >
          <p className="font-[650]">{wat}</p>
          <p className="mt-2">
            Verwijderen geldt voor uw hele organisatie en kan niet ongedaan worden gemaakt. Waar de notificatie over
            gaat, blijft bestaan.
          </p>
          <div className="mt-3">
            <ProbleemMelding fout={error} />
          </div>
        </DialoogVenster>
      )}
    </div>
  )
}
