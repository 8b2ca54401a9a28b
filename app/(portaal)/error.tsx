'use client'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

/** A bug of ours; what the SWF does wrong has pages of its own. */
export default function PortaalFout({
  error,
  reset,
}: Readonly<{ error: Error & { digest?: string }; reset: () => void }>) {
  return (
    <Lijstindeling>
      <LegeStaat soort="dso-weg" titel="Er ging iets mis bij ons" kop="h1">
        <p>Wat u eerder verstuurde, is bewaard. Probeer deze pagina opnieuw.</p>
        {error.digest !== undefined && <p className="text-meta">Nummer van deze melding: {error.digest}</p>}
        <Knop type="button" variant="secundair" onClick={reset}>
          Opnieuw proberen
        </Knop>
      </LegeStaat>
    </Lijstindeling>
  )
}
