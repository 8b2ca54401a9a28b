import { Alert } from '#components/ui/alert.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'

/** How it stands where that needs more than a status, with the last toelichting. Null when there is nothing to say. */
export function ActieverzoekMelding({ actieverzoek }: Readonly<{ actieverzoek: Actieverzoek }>) {
  const { melding } = actieverzoek
  const stand = standVan(actieverzoek)
  if (stand === null && melding === null) return null
  return (
    <Alert soort="info" titel={stand?.titel ?? 'Laatste toelichting'}>
      {stand !== null && <p>{stand.tekst}</p>}
      {melding !== null && (
        <blockquote className="mt-2 border-l-3 border-line pl-3 text-body whitespace-pre-line">
          {stand !== null && <span className="block text-meta text-ink-2">Laatste toelichting</span>}
          <span>{melding}</span>
        </blockquote>
      )}
    </Alert>
  )
}

/** Only the ontvanger refuses or reports ready, only the zender withdraws or rounds off: so the status tells who did it. */
function standVan({
  status,
  richting,
  zenderNaam,
  ontvangerNaam,
}: Actieverzoek): { titel: string; tekst: string } | null {
  const ontvanger = richting === 'ontvangen' ? 'U heeft' : `${ontvangerNaam} heeft`
  const zender = richting === 'verzonden' ? 'U heeft' : `${zenderNaam} heeft`
  switch (status) {
    case 'GEREEDGEMELD':
      return {
        titel: `${ontvanger} dit gereedgemeld`,
        tekst:
          richting === 'verzonden'
            ? 'Kijk of u heeft wat u vroeg. Rond het daarna af, of geef het terug.'
            : `${zenderNaam} kijkt of dit genoeg is.`,
      }
    case 'GEREED':
      return { titel: `${zender} dit afgerond`, tekst: 'Niemand hoeft nog iets te doen. U kunt alles nog lezen.' }
    case 'GEWEIGERD':
      return {
        titel: `${ontvanger} dit geweigerd`,
        tekst: 'Dit is het einde van dit actieverzoek. U kunt alles nog lezen.',
      }
    case 'INGETROKKEN':
      return { titel: `${zender} dit ingetrokken`, tekst: 'Niemand hoeft hier nog iets mee te doen.' }
    default:
      return null
  }
}
