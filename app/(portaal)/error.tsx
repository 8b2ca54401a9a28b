'use client'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { Knop } from '#components/ui/knop.tsx'

/** A bug of ours; what the SWF does wrong has pages of its own. Without their drawing: every page carries this one along. */
export default function PortaalFout({
  error,
  reset,
}: Readonly<{ error: Error & { digest?: string }; reset: () => void }>) {
  return (
    <Lijstindeling>
      <div className="leesbreedte space-y-4 py-4 md:py-12">
        <h1 className="font-serif text-h1-dossier font-semibold md:text-h1">Er ging iets mis bij ons</h1>
        <p>Wat u eerder verstuurde, is bewaard. Probeer deze pagina opnieuw.</p>
        {error.digest !== undefined && <p className="text-meta">Nummer van deze melding: {error.digest}</p>}
        <Knop type="button" variant="secundair" onClick={reset}>
          Opnieuw proberen
        </Knop>
      </div>
    </Lijstindeling>
  )
}
