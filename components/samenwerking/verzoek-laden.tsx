import { Alert } from '#components/ui/alert.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Link } from '#components/ui/link.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { LaadStand, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { Gevolgen } from './gevolgen.tsx'
import { LadenStarten } from './laden-starten.tsx'
import { LadenVolgerLater } from './laden-volger-later.tsx'

const GEVOLGEN = [
  'Het DSO zet de documenten uit het verzoek in dit dossier. Dat kan enkele minuten duren.',
  'Ze komen er als strikt vertrouwelijk in: alleen deelnemers met volledige toegang zien ze.',
  'Als het klaar is, krijgt u een notificatie.',
]

type Props = Readonly<{ samenwerkingId: SamenwerkingId; begin: LaadStand; sinds: string | undefined }>

/** Loading the documents of the verzoek, in each of its states. */
export function VerzoekLaden({ samenwerkingId, begin, sinds }: Props) {
  return (
    <Taakindeling paneel={<Gevolgen gevolgen={GEVOLGEN} />}>
      <Stand samenwerkingId={samenwerkingId} begin={begin} sinds={sinds} />
    </Taakindeling>
  )
}

function Stand({ samenwerkingId, begin: { stand, op }, sinds }: Props) {
  switch (stand) {
    case 'bezig':
      return <LadenVolgerLater samenwerkingId={samenwerkingId} sinds={sinds} />
    case 'mislukt':
      return (
        <>
          <Alert soort="fout" titel="De documenten zijn niet geladen">
            {op !== null && `Dat meldde het DSO op ${formatDatumTijd(op)}. `}
            De samenwerking kunt u gewoon gebruiken. Probeer het opnieuw, of voeg zelf documenten toe.
          </Alert>
          <LadenStarten samenwerkingId={samenwerkingId} />
        </>
      )
    case 'kan':
      return (
        <>
          <p className="leesbreedte">
            De documenten die de aanvrager bij het verzoek indiende, staan nog niet in dit dossier.
          </p>
          <LadenStarten samenwerkingId={samenwerkingId} />
        </>
      )
    case 'geladen':
      // Without the notificatie nothing tells loaded from still loading.
      if (op === null) return <NietTeWeten samenwerkingId={samenwerkingId} />
      return (
        <Alert soort="goed" titel="De documenten uit het verzoek staan in het dossier">
          {`Geladen op ${formatDatumTijd(op)}. `}
          <Link href={`/samenwerkingen/${samenwerkingId}/documenten`}>Naar de documenten</Link>
        </Alert>
      )
    default:
      return (
        <Alert soort="info" titel="Er is niets te laden">
          Deze samenwerking heeft geen verzoek in het DSO.{' '}
          <Link href={`/samenwerkingen/${samenwerkingId}/documenten`}>Voeg zelf documenten toe</Link>
        </Alert>
      )
  }
}

function NietTeWeten({ samenwerkingId }: Pick<Props, 'samenwerkingId'>) {
  return (
    <Alert soort="info" titel="De documenten uit het verzoek zijn al geladen, of worden nu geladen">
      Welk van de twee, zegt de SWF niet. Als het klaar is, staan ze bij de documenten.{' '}
      <Link href={`/samenwerkingen/${samenwerkingId}/documenten`}>Naar de documenten</Link>
    </Alert>
  )
}
