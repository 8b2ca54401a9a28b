'use client'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { Knop } from '#components/ui/knop.tsx'

/**
 * A bug of ours; what the SWF does wrong has pages of its own. Without their drawing: every page carries this one along.
 * `retry` asks the server again; Next's `reset` would only show the same failed answer once more.
 */
export function OnzeFout({ error, retry }: Readonly<{ error: Error & { digest?: string }; retry: () => void }>) {
  return (
    <Lijstindeling>
      <div className="leesbreedte space-y-4 py-4 md:py-12">
        <h1 className="font-serif text-h1-dossier font-semibold md:text-h1">Er ging iets mis bij ons</h1>
        <p>Wat u eerder verstuurde, is bewaard. Probeer deze pagina opnieuw.</p>
        {error.digest !== undefined && <p className="text-meta">Nummer van deze melding: {error.digest}</p>}
        <Knop type="button" variant="secundair" onClick={retry}>
          Opnieuw proberen
        </Knop>
      </div>
    </Lijstindeling>
  )
}
