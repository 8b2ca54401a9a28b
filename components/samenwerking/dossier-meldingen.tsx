import { Alert } from '#components/ui/alert.tsx'
import { Link } from '#components/ui/link.tsx'
import { dagenTot, formatDatum, formatOver } from '#lib/domain/datum.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { StartMelding } from './start-melding.tsx'

const WAARSCHUW_DAGEN = 30

/** What everyone in this dossier must know first. `nu` is the SWF's clock. */
export function DossierMeldingen({ samenwerking, nu }: Readonly<{ samenwerking: Samenwerking; nu: Date }>) {
  const { samenwerkingId, status } = samenwerking
  const melding = meldingVan(samenwerking, nu)
  return (
    <>
      <StartMelding
        samenwerkingId={samenwerkingId}
        bezig={status === 'INITIALISATIE'}
        klaar={<Geladen samenwerkingId={samenwerkingId} />}
      />
      {melding !== null && (
        <div className="mb-6">
          <Alert soort={melding.soort} titel={melding.titel}>
            {melding.tekst}
          </Alert>
        </div>
      )}
    </>
  )
}

/** Says no more than the end of the start does: not every document of the verzoek need have come. */
function Geladen({ samenwerkingId }: Pick<Samenwerking, 'samenwerkingId'>) {
  return (
    <div className="mb-6">
      <Alert soort="info" titel="Het laden van de documenten is klaar">
        Wat uit het verzoek is gekomen, staat bij de documenten.{' '}
        <Link href={`/samenwerkingen/${samenwerkingId}/documenten`}>Naar de documenten</Link>
      </Alert>
    </div>
  )
}

type Melding = { soort: 'info' | 'letop'; titel: string; tekst: string }

function meldingVan(samenwerking: Samenwerking, nu: Date): Melding | null {
  const { status, sluitDatum, verwijderDatum, eindDatumTijd } = samenwerking
  if (isGesloten(samenwerking)) {
    const tot = verwijderDatum === null ? '' : ` tot ${formatDatum(verwijderDatum)}`
    return {
      soort: 'info',
      titel: 'Deze samenwerking is gesloten',
      tekst: `U kunt de documenten nog bekijken en downloaden${tot}. Niemand kan nog iets wijzigen.`,
    }
  }
  if (status === 'INITIALISATIE') {
    return {
      soort: 'info',
      titel: 'De samenwerking wordt gestart',
      tekst: 'De documenten uit het verzoek worden geladen. U kunt al werken; niet alles hoeft er al te staan.',
    }
  }
  if (sluitDatum !== null) {
    return {
      soort: 'letop',
      titel: `Deze samenwerking sluit op ${formatDatum(sluitDatum)} (${formatOver(sluitDatum, nu)})`,
      tekst: 'Er gebeurde lange tijd niets. Wie iets toevoegt of verstuurt, houdt de samenwerking open.',
    }
  }
  if (eindDatumTijd !== null && dagenTot(eindDatumTijd, nu) <= WAARSCHUW_DAGEN) {
    return {
      soort: 'letop',
      titel: `Deze samenwerking verdwijnt op ${formatDatum(eindDatumTijd)} (${formatOver(eindDatumTijd, nu)})`,
      tekst: 'Bewaar wat u nodig heeft in uw eigen systeem.',
    }
  }
  return null
}
