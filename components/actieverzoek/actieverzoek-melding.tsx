import { Alert } from '#components/ui/alert.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { ToelichtingCitaat } from './toelichting-citaat.tsx'

/** How it stands where that needs more than a status, with the last toelichting. Null when there is nothing to say. */
export function ActieverzoekMelding({ actieverzoek }: Readonly<{ actieverzoek: Actieverzoek }>) {
  const { melding } = actieverzoek
  const stand = standVan(actieverzoek)
  if (stand === null && melding === null) return null
  return (
    <Alert soort="info" titel={stand?.titel ?? 'Laatste toelichting'}>
      {stand !== null && <p>{stand.tekst}</p>}
      {melding !== null && <ToelichtingCitaat toelichting={melding} {...(stand !== null && { kop: stand.kop })} />}
    </Alert>
  )
}

/** Not an earlier toelichting: the last one may have replaced it. */
const BLIJFT = 'U kunt de vraag, de documenten en de berichten nog lezen.'

/** A step of which the toelichting may be left out leaves the one before, and the SWF does not say of which step it is. */
const VAN_EEN_STAP = 'Laatste toelichting, misschien van een eerdere stap'

/** Only the ontvanger refuses or reports ready, only the zender withdraws or rounds off: so the status tells who did it. */
function standVan({
  status,
  richting,
  zenderNaam,
  ontvangerNaam,
}: Actieverzoek): { titel: string; tekst: string; kop: string } | null {
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
        kop: VAN_EEN_STAP,
      }
    case 'GEREED':
      return {
        titel: `${zender} dit afgerond`,
        tekst: `Niemand hoeft nog iets te doen. ${BLIJFT}`,
        kop: VAN_EEN_STAP,
      }
    case 'GEWEIGERD':
      return {
        titel: `${ontvanger} dit geweigerd`,
        tekst: `Dit is het einde van dit actieverzoek. ${BLIJFT}`,
        kop: 'Laatste toelichting',
      }
    case 'INGETROKKEN':
      return {
        titel: `${zender} dit ingetrokken`,
        tekst: 'Niemand hoeft hier nog iets mee te doen.',
        kop: 'Laatste toelichting',
      }
    default:
      return null
  }
}
