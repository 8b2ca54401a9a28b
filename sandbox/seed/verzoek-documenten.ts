import { metHash } from './inhoud.ts'
import { maakPdf } from './pdf.ts'

const DELEN = [
  ['aanvraag', 'De aanvraag zoals de initiatiefnemer die indiende.'],
  ['situatietekening', 'Tekening van de bestaande en de nieuwe situatie.'],
  ['toelichting', 'Toelichting van de initiatiefnemer op het plan.'],
] as const

/** What the verzoek brings into the dossier when it is loaded. */
export function verzoekDocumenten(verzoeknummer: string) {
  return DELEN.map(([deel, omschrijving]) => ({
    bestandsNaam: `${deel}-${verzoeknummer}.pdf`,
    omschrijving,
    ...metHash(maakPdf(`Verzoek ${verzoeknummer}: ${deel}`, [omschrijving, '', 'Verzonnen voor de oefenomgeving.'])),
  }))
}
