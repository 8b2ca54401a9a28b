import type { CertificaatStand } from './certificaat.ts'

/** What the connection is used for; a measurement is kept per function. */
export type KoppelingFunctie = `${Onderwerp}-${'lezen' | 'wijzigen'}`
export type Onderwerp = 'samenwerkingen' | 'documenten' | 'actieverzoeken' | 'notificaties'

export const FUNCTIES: readonly (readonly [KoppelingFunctie, string])[] = [
  ['samenwerkingen-lezen', 'Samenwerkingen ophalen'],
  ['documenten-lezen', 'Documenten ophalen'],
  ['actieverzoeken-lezen', 'Actieverzoeken en berichten ophalen'],
  ['notificaties-lezen', 'Notificaties ophalen'],
  ['samenwerkingen-wijzigen', 'Samenwerkingen en ketenpartners wijzigen'],
  ['documenten-wijzigen', 'Documenten toevoegen en verwijderen'],
  ['actieverzoeken-wijzigen', 'Actieverzoeken en berichten versturen'],
  ['notificaties-wijzigen', 'Notificaties verwijderen'],
]

/** Ways in which a connection fails, as an administrator has to tell them apart. */
export type KoppelingFout =
  | 'certificaat-geweigerd'
  | 'afgebroken'
  | 'dso-certificaat'
  | 'onbereikbaar'
  | 'niet-herkend'
  | 'mandaat'
  | 'geweigerd'
  | 'te-druk'
  | 'storing'
  | 'onleesbaar'

type Uitleg = Readonly<{ kort: string; uitleg: string; advies: string }>

export const FOUT_UITLEG: Readonly<Record<KoppelingFout, Uitleg>> = {
  'certificaat-geweigerd': {
    kort: 'Certificaat geweigerd',
    uitleg: 'Het DSO verbreekt de verbinding, omdat het het certificaat van dit portaal niet aanneemt.',
    advies:
      'Kijk of het certificaat verlopen of ingetrokken is, en of het van de juiste uitgever is voor deze omgeving. Vraag anders een nieuw certificaat aan.',
  },
  afgebroken: {
    kort: 'Verbroken vóór een antwoord',
    uitleg:
      'Het DSO verbreekt de verbinding zonder iets te zeggen. Zo weigeren veel servers een certificaat: verlopen, ingetrokken of van een onbekende uitgever.',
    advies: 'Controleer eerst het certificaat van dit portaal. Klopt dat, meld dan een storing bij het DSO.',
  },
  'dso-certificaat': {
    kort: 'Certificaat van het DSO niet vertrouwd',
    uitleg:
      'De server toont een certificaat dat niet van een vertrouwde uitgever komt. Er zijn geen gegevens verstuurd.',
    advies: 'Controleer het basisadres en de lijst van vertrouwde uitgevers (SWF_CA). Schakel de controle nooit uit.',
  },
  onbereikbaar: {
    kort: 'Geen antwoord',
    uitleg: 'Het DSO antwoordt niet, of niet op tijd.',
    advies:
      'Controleer het basisadres, en of uw netwerk uitgaand verkeer naar dit adres toestaat. Probeer het later opnieuw.',
  },
  'niet-herkend': {
    kort: '401: niet herkend',
    uitleg:
      'De verbinding kwam tot stand, maar het DSO herkent de organisatie niet: het OIN ontbreekt, heeft geen twintig cijfers of staat in een header met een andere naam.',
    advies: 'Controleer de naam van de header en het OIN van uw organisatie.',
  },
  mandaat: {
    kort: '403: mandaat ontbreekt',
    uitleg: 'Het DSO kent uw organisatie, maar dit portaal mag niet namens uw organisatie samenwerken.',
    advies:
      'Vraag het mandaat aan met het formulier van het DSO. Kruis twee vakjes aan: Samenwerkfunctionaliteit en Behandeldienstconfiguratie. Verwerken duurt ongeveer twee werkdagen.',
  },
  geweigerd: {
    kort: '403: geen toegang',
    uitleg:
      'Het DSO weigert deze aanroep. Bij één samenwerking is dat gewoon: uw organisatie mag dat daar niet. Weigert het DSO ook lijsten, dan ontbreekt waarschijnlijk het mandaat.',
    advies: 'Weigert het DSO alles, controleer dan het mandaat voor Samenwerkfunctionaliteit.',
  },
  'te-druk': {
    kort: '429: te veel verzoeken',
    uitleg: 'Het DSO vraagt dit portaal om het rustiger aan te doen.',
    advies: 'Wacht even. Blijft het, bespreek dan met het DSO hoeveel verzoeken zijn toegestaan.',
  },
  storing: {
    kort: 'Storing bij het DSO',
    uitleg: 'Het DSO antwoordt dat het een fout heeft of in onderhoud is.',
    advies: 'Bekijk de storingspagina van het DSO en probeer het later opnieuw.',
  },
  onleesbaar: {
    kort: 'Antwoord niet begrepen',
    uitleg: 'Het DSO gaf een antwoord dat dit portaal niet kan lezen.',
    advies: 'Vraag de leverancier of het profiel (SWF_PROFILE) past bij deze versie van het DSO.',
  },
}

/** `eigen`: the certificate is this organisation's own; `sinds` ISO 8601: when the portal learned of the mandate. */
export type MandaatStand =
  Readonly<{ soort: 'eigen' }> | Readonly<{ soort: 'bekend'; sinds: string }> | Readonly<{ soort: 'geen' }>

/** How one function went: moments ISO 8601, durations in whole milliseconds, null where nothing was measured. */
export type FunctieStand = Readonly<{
  functie: KoppelingFunctie
  naam: string
  gelukt: string | null
  mislukt: Readonly<{ tijdstip: string; fout: KoppelingFout }> | null
  p50: number | null
  p95: number | null
}>

/** An entry of the profile that says something else than the reconstruction, with its lines of the uncertainty register. */
export type ProfielAfwijking = Readonly<{
  ingang: string
  hier: string
  reconstructie: string
  onzekerheden: readonly string[]
}>

/** The connection as an administrator must know it. No secret, nothing about a person or a dossier. */
export type Koppeling = Readonly<{
  omgeving: 'sandbox' | 'acceptatie' | 'productie'
  basisadres: string
  oinHeader: string
  apiSleutelHeader: string | null
  certificaat: CertificaatStand
  dagenGeldig: number
  mandaat: MandaatStand
  afwijkingen: readonly ProfielAfwijking[]
  functies: readonly FunctieStand[]
  /** Since when this process measures. */
  gemetenSinds: string
}>
