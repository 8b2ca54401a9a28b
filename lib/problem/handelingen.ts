/** The words of one act, for somebody whose act failed. */
export type Woorden = Readonly<{
  /** What it is about: the subject of every sentence. */
  wat: string
  /** `is` without it. */
  zijn?: true
  /** What would have been done with it: `verstuurd`. */
  gedaan: string
  /** What still stands on this page, whatever happened; absent where nothing was filled in. */
  staat?: string
  /** Where to look whether it happened after all. */
  kijk: string
  /** What to do about a refusal where asking the initiator is none of it: it is you, or there is none yet. */
  geweigerd?: string
  /** The portal recognises the same act from the same page, and never does it twice. */
  eenmalig?: true
}>

const TEKST = 'Wat u typte, staat nog op deze pagina.'
const KEUZE = 'Uw keuze staat nog op deze pagina.'
const BIJ_VERZOEK = 'Kijk op een nieuw tabblad bij het actieverzoek'

const ZELF_INITIATOR = 'Controleer het verzoeknummer, en of u voor de juiste organisatie werkt.'

const VERZOEK = { wat: 'het actieverzoek', kijk: `${BIJ_VERZOEK} welke status er nu staat.` }
const OVERGANG = { ...VERZOEK, staat: TEKST }

/** Every act by the name that audit and inventory know it by, and a few that are of the browser alone. */
export const HANDELINGEN = {
  'samenwerking-starten': {
    wat: 'de samenwerking',
    gedaan: 'gestart',
    staat: 'Uw concept is bewaard.',
    geweigerd: ZELF_INITIATOR,
    kijk: 'Kijk op een nieuw tabblad bij de samenwerkingen of zij er al staat, en in de werkvoorraad of u verder kunt starten.',
    eenmalig: true,
  },
  'stap-uitvoeren': {
    wat: 'de volgende stap',
    gedaan: 'gezet',
    staat: 'Wat klaar is, blijft klaar.',
    geweigerd: ZELF_INITIATOR,
    kijk: 'Ga hier verder, of laad deze pagina opnieuw: dan ziet u wat al klaar is.',
    eenmalig: true,
  },
  'concept-bewaren': {
    wat: 'uw concept',
    gedaan: 'bewaard',
    staat: TEKST,
    kijk: 'Laat deze pagina open tot het wel lukt.',
  },
  'concept-verwijderen': { wat: 'uw concept', gedaan: 'verwijderd', kijk: 'Laad deze pagina opnieuw om dat te zien.' },
  'samenwerking-aanpassen': {
    ...{ wat: 'de gegevens van de samenwerking', zijn: true, gedaan: 'aangepast', staat: TEKST },
    kijk: 'Kijk op een nieuw tabblad welke gegevens er nu staan.',
  },
  'samenwerking-sluiten': {
    wat: 'de samenwerking',
    gedaan: 'gesloten',
    kijk: 'Kijk op een nieuw tabblad bij de gegevens of zij nog open is.',
  },
  'samenwerking-beeindigen': {
    wat: 'de samenwerking',
    gedaan: 'beëindigd',
    kijk: 'Kijk op een nieuw tabblad bij de samenwerkingen of zij er nog staat.',
  },
  'verzoek-laden': {
    wat: 'het laden van de documenten',
    gedaan: 'begonnen',
    kijk: 'Laad deze pagina opnieuw: zij zegt of het laden loopt.',
  },
  'ketenpartner-uitnodigen': {
    ...{ wat: 'de ketenpartner', gedaan: 'uitgenodigd', staat: KEUZE, eenmalig: true },
    kijk: 'Kijk op een nieuw tabblad bij de ketenpartners of deze organisatie al meedoet.',
  },
  'toegang-wijzigen': {
    ...{ wat: 'de toegang', gedaan: 'gewijzigd', staat: KEUZE },
    kijk: 'Kijk op een nieuw tabblad bij de ketenpartners welke toegang er nu staat.',
  },
  'ketenpartner-verwijderen': {
    wat: 'de ketenpartner',
    gedaan: 'verwijderd',
    kijk: 'Kijk op een nieuw tabblad bij de ketenpartners of deze organisatie nog meedoet.',
  },
  'document-toevoegen': {
    ...{ wat: 'dit bestand', gedaan: 'toegevoegd', staat: 'Het staat nog in de lijst op deze pagina.', eenmalig: true },
    kijk: 'Kijk op een nieuw tabblad bij de documenten of het er al staat.',
  },
  'document-aanpassen': {
    ...{ wat: 'de gegevens van het document', zijn: true, gedaan: 'aangepast', staat: TEKST },
    kijk: 'Kijk op een nieuw tabblad bij het document wat er nu staat.',
  },
  'document-verwijderen': {
    wat: 'het document',
    gedaan: 'verwijderd',
    kijk: 'Kijk op een nieuw tabblad bij de documenten of het er nog staat.',
  },
  'document-controleren': {
    wat: 'het document',
    gedaan: 'gecontroleerd',
    kijk: 'Aan het document verandert dit niets.',
  },
  'document-koppelen': {
    ...{ wat: 'het document', gedaan: 'gekoppeld', eenmalig: true },
    kijk: `${BIJ_VERZOEK} of het document erbij staat.`,
  },
  'documenten-koppelen': {
    ...{ wat: 'de gekozen documenten', zijn: true, gedaan: 'gekoppeld', staat: KEUZE, eenmalig: true },
    kijk: `${BIJ_VERZOEK} welke documenten erbij staan.`,
  },
  'document-ontkoppelen': {
    wat: 'het document',
    gedaan: 'ontkoppeld',
    kijk: `${BIJ_VERZOEK} of het document er nog bij staat.`,
  },
  'actieverzoek-versturen': {
    ...{ wat: 'het actieverzoek', gedaan: 'verstuurd', staat: TEKST, eenmalig: true },
    kijk: 'Kijk op een nieuw tabblad bij de actieverzoeken van deze samenwerking of het er al staat.',
  },
  'actieverzoek-aanpassen': {
    ...{ wat: 'de tekst van het actieverzoek', gedaan: 'aangepast', staat: TEKST },
    kijk: `${BIJ_VERZOEK} welke tekst er nu staat.`,
  },
  'actieverzoek-behandeling': { ...VERZOEK, gedaan: 'in behandeling genomen' },
  'actieverzoek-gereedmelding': { ...OVERGANG, gedaan: 'gereedgemeld' },
  'actieverzoek-weigering': { ...OVERGANG, gedaan: 'geweigerd' },
  'actieverzoek-intrekking': { ...OVERGANG, gedaan: 'ingetrokken' },
  'actieverzoek-afronding': { ...OVERGANG, gedaan: 'afgerond' },
  'actieverzoek-teruggave': { ...OVERGANG, gedaan: 'teruggegeven' },
  'bericht-versturen': {
    ...{ wat: 'uw bericht', gedaan: 'verstuurd', staat: TEKST, eenmalig: true },
    kijk: 'Kijk op een nieuw tabblad bij de berichten of het er al staat.',
  },
  'bericht-verwijderen': {
    wat: 'het bericht',
    gedaan: 'verwijderd',
    kijk: 'Kijk op een nieuw tabblad bij de berichten of het er nog staat.',
  },
  'notificatie-verwijderen': {
    wat: 'de notificatie',
    gedaan: 'verwijderd',
    kijk: 'Laad de lijst opnieuw en kijk of zij er nog staat.',
  },
  'weergavenaam-bewaren': {
    ...{ wat: 'uw weergavenaam', gedaan: 'bewaard', staat: TEKST },
    kijk: 'Kijk boven aan de pagina welke naam er staat als u haar opnieuw laadt.',
  },
  'koppeling-testen': { wat: 'de verbinding', gedaan: 'getest', kijk: 'Bij het DSO verandert dit niets.' },
} as const satisfies Record<string, Woorden>

export type Handeling = keyof typeof HANDELINGEN | 'lezen'

/** Where nobody said what the act was. */
export const EEN_HANDELING: Woorden = {
  wat: 'uw opdracht',
  gedaan: 'uitgevoerd',
  kijk: 'Kijk eerst of dat is gebeurd.',
}
