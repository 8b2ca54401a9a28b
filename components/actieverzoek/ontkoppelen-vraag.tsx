'use client'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { DialoogVenster } from '#components/ui/dialoog-venster.tsx'

type Props = Readonly<{
  bestandsNaam: string
  bezig: boolean
  fout: Error | null
  onBevestig: () => void
  onSluit: () => void
}>

export function OntkoppelenVraag({ bestandsNaam, bezig, fout, onBevestig, onSluit }: Props) {
  return (
    <DialoogVenster
      open
      vraag="Document ontkoppelen?"
      bevestig="Ontkoppelen"
      bezig={bezig}
      onBevestig={onBevestig}
      onSluit={onSluit}
    >
      <p className="wrap-anywhere">
        ‘{bestandsNaam}’ hoort daarna niet meer bij deze vraag. Het blijft in het dossier, voor wie het daar mag zien.
      </p>
      <ProbleemMelding fout={fout} />
    </DialoogVenster>
  )
}
