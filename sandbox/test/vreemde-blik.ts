import { Vreemd, type Bron } from './vreemde-client.ts'

const RELS_VAN_DE_ONTVANGER = ['self', 'berichtVerzenden', 'behandelen', 'weigeren', 'gereedmelden']
const SOORTEN = [
  ...['DOCUMENT_TOEGEVOEGD', 'DOCUMENT_GEWIJZIGD', 'DOCUMENT_VERWIJDERD', 'STATUS_ACTIEVERZOEK_GEWIJZIGD'],
  ...['UITNODIGING_KETENPARTNER', 'VERZOEK_OPHALEN_GESLAAGD', 'NIEUW_BERICHT'],
]
const VELDEN_VAN_SAMENWERKING = [
  ...['samenwerkingId', 'titel', 'beschrijving', 'status', 'samenwerkVorm', 'samenwerkDoel', 'verzoeknummer'],
  ...['oloVerzoeknummer', 'bronVerzoek', 'typeVerzoek', 'globaleLocatie', 'kenmerkSysteem', 'nummerBinnenSysteem'],
  ...['contactpersoonNaam', 'contactpersoonEmailadres', 'contactpersoonTelefoonnummer', 'taal', 'aangemaaktDoor'],
  ...['aangemaaktDoorNaam', 'creatieDatumTijd', 'eindDatumTijd', 'laatstAangepastDoor', 'laatstAangepastDoorNaam'],
  ...['laatstAangepastDatumTijd', 'aantalActieverzoeken', 'aantalNotificaties'],
]

/** How the known client looks at an actieverzoek that it received: any link it does not know stops it. */
export function bekijkOntvangen(verzoek: Bron): Bron {
  const vreemd = Object.keys(verzoek._links).filter((rel) => !RELS_VAN_DE_ONTVANGER.includes(rel))
  if (vreemd.length > 0) throw new Vreemd(0, `unknown rel ${vreemd.join(' ')}`)
  return verzoek
}

/** A type that it does not know stops it as well. */
export function bekijkNotificatie(notificatie: Bron): Bron {
  const soort = String(notificatie['notificatieType'])
  if (!SOORTEN.includes(soort)) throw new Vreemd(0, `unknown notificatieType ${soort}`)
  return notificatie
}

/** It expects every key, null instead of absent. */
export function bekijkSamenwerking(samenwerking: Bron): Bron {
  const weg = VELDEN_VAN_SAMENWERKING.filter((veld) => !(veld in samenwerking))
  if (weg.length > 0) throw new Vreemd(0, `absent ${weg.join(' ')}`)
  return samenwerking
}

export function bekijkDocument(document: Bron): Bron {
  const aanduiding = String(document['vertrouwelijkheidsAanduiding'])
  if (!['RV', 'SV'].includes(aanduiding)) throw new Vreemd(0, `unknown vertrouwelijkheidsAanduiding ${aanduiding}`)
  return document
}

/** A moment as Java's ZonedDateTime prints it, in the query of a URL: no seconds when they are zero, the zone behind it. */
export function javaTijd(moment: Date): string {
  const delen = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'longOffset' },
  }).formatToParts(moment)
  const deel = (soort: string) => delen.find(({ type }) => type === soort)?.value ?? ''
  const seconden = deel('second') === '00' ? '' : `:${deel('second')}`
  const datum = `${deel('year')}-${deel('month')}-${deel('day')}`
  return `${datum}T${deel('hour')}:${deel('minute')}${seconden}${deel('timeZoneName').slice(3)}[Europe/Amsterdam]`
}
