import type { ProblemCode } from './problem-schema.ts'

/** What a person reads: what happened (`titel`) and what to do (`advies`). */
export const PROBLEEM_TEKST: Readonly<Record<ProblemCode, { titel: string; advies: string }>> = {
  'niet-ingelogd': {
    titel: 'U bent niet ingelogd',
    advies: 'Log in op een nieuw tabblad en probeer het daarna hier opnieuw.',
  },
  'geen-toegang': {
    titel: 'Uw organisatie mag dit niet doen',
    advies: 'Controleer of u voor de juiste organisatie werkt, of vraag de initiator om hulp.',
  },
  'mandaat-ontbreekt': {
    titel: 'Uw organisatie heeft dit portaal nog niet gemandateerd',
    advies: 'Vraag het mandaat aan bij het DSO.',
  },
  'niet-gevonden': { titel: 'Dit bestaat niet, of u kunt het niet zien', advies: 'Ga terug naar uw samenwerkingen.' },
  'ongeldige-invoer': { titel: 'Niet alles is goed ingevuld', advies: 'Verbeter de velden hieronder.' },
  'status-conflict': {
    titel: 'Dit is intussen gewijzigd',
    advies: 'Kijk op een nieuw tabblad wat er is veranderd, of vernieuw deze pagina.',
  },
  'te-groot': { titel: 'Het bestand is te groot', advies: 'Maak het bestand kleiner of splits het.' },
  'type-niet-toegestaan': {
    titel: 'Dit soort bestand mag niet',
    advies: 'Sla het bestand op als pdf en probeer het opnieuw.',
  },
  'te-veel-verzoeken': { titel: 'Even geduld', advies: 'Er komen te veel verzoeken tegelijk. Probeer het zo opnieuw.' },
  'dso-storing': {
    titel: 'Het DSO heeft een storing',
    advies: 'Probeer het later opnieuw. Controleer eerst of uw actie toch is gelukt.',
  },
  'dso-onbereikbaar': {
    titel: 'Het DSO reageert niet',
    advies: 'Probeer het later opnieuw. Controleer eerst of uw actie is gelukt.',
  },
  'dso-onverwacht-antwoord': {
    titel: 'Het DSO gaf een antwoord dat wij niet begrijpen',
    advies: 'Controleer of uw actie is gelukt. Geef het nummer hieronder door aan de beheerder.',
  },
  'interne-fout': {
    titel: 'Er ging iets mis bij ons',
    advies: 'Probeer het opnieuw. Geef het nummer hieronder door als het blijft.',
  },
}

const NIETS_VERSTUURD = 'Dit ging mis bij het ophalen van deze pagina. Daarbij is niets verstuurd of gewijzigd.'
const OVER_EEN_MINUUT = 'Probeer het over een minuut opnieuw. Blijft het zo, geef dan het nummer hieronder door.'

/** Advice instead of `advies` for a page that could not be read, where no act of the reader is in doubt. */
export const LEES_ADVIES: Partial<Readonly<Record<ProblemCode, string>>> = {
  'dso-storing': `${NIETS_VERSTUURD} ${OVER_EEN_MINUUT}`,
  'dso-onbereikbaar': `${NIETS_VERSTUURD} ${OVER_EEN_MINUUT}`,
  'dso-onverwacht-antwoord': `${NIETS_VERSTUURD} ${OVER_EEN_MINUUT}`,
}

/** What may be over by the next try of a page; the others stay as they are until something else changes. */
export const LEZEN_KAN_OPNIEUW: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'status-conflict',
  'te-veel-verzoeken',
  'dso-storing',
  'dso-onbereikbaar',
  'dso-onverwacht-antwoord',
  'interne-fout',
])
