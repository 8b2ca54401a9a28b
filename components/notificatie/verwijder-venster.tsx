import { DialoogVenster } from '#components/ui/dialoog-venster.tsx'
import { voluitVan } from '#lib/domain/notificatie.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'

type Props = Readonly<{
  open: boolean
  notificaties: readonly Notificatie[]
  bezig: boolean
  onBevestig: () => void
  onSluit: () => void
}>

/** Asks first: a colleague loses it too. */
export function VerwijderVenster({ open, notificaties, bezig, onBevestig, onSluit }: Props) {
  const [eerste] = notificaties
  const een = notificaties.length === 1 && eerste !== undefined
  return (
    <DialoogVenster
      open={open}
      vraag={een ? 'Wilt u deze notificatie verwijderen?' : `Wilt u ${notificaties.length} notificaties verwijderen?`}
      bevestig={een ? 'Notificatie verwijderen' : `${notificaties.length} notificaties verwijderen`}
      bezig={bezig}
      onBevestig={onBevestig}
      onSluit={onSluit}
    >
      {een && <p className="font-[650]">{voluitVan(eerste)}</p>}
      <p className="mt-2">
        Verwijderen geldt voor uw hele organisatie en kan niet ongedaan worden gemaakt. Waar{' '}
        {een ? 'de notificatie' : 'de notificaties'} over {een ? 'gaat' : 'gaan'}, blijft bestaan.
      </p>
    </DialoogVenster>
  )
}
