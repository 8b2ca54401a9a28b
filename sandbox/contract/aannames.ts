/** One thing nobody could tell us about the real interface, what we do instead, and where that is switched. */
export type Aanname = {
  id: `U${number}`
  onderwerp: string
  aanname: string
  schakelaar: string
}

/** The register of uncertainties, most far-reaching first. Referenced from openapi.yaml as `x-onzekerheid`. */
export const aannames: readonly Aanname[] = [
  {
    id: 'U0',
    onderwerp: 'Of het DSO een portaal van een derde voor ketenpartners toestaat en daarvoor mandaten registreert.',
    aanname: 'Het mag. Dit beslist of het portaal in productie kan draaien; de README zegt dat het niet zeker is.',
    schakelaar: 'Niet te schakelen: dit is een vraag aan de beheerder van het DSO.',
  },
  {
    id: 'U1',
    onderwerp: 'De naam van de kopregel met het OIN.',
    aanname: 'x-oin, met de twintig posities van het OIN en niets anders.',
    schakelaar: 'SWF_OIN_HEADER, of SWF_PROFILE: oinHeader. De oefenomgeving luistert naar dezelfde SWF_OIN_HEADER.',
  },
  {
    id: 'U2',
    onderwerp: 'Paden en inhoud voor starten, wijzigen, beëindigen en voor deelnemers.',
    aanname: 'Gevormd naar de delen die wel gezien zijn: meervoud als pad, merge-patch, dezelfde veldnamen.',
    schakelaar: 'SWF_PROFILE: paden, velden en wijzigenMediaType.',
  },
  {
    id: 'U3',
    onderwerp: 'De rels van de zender en de weg terug vanuit GEREEDGEMELD.',
    aanname: 'gereed, teruggeven en intrekken; teruggeven zet de status op IN_BEHANDELING.',
    schakelaar: 'SWF_PROFILE: rels en teruggaveStatus. Ontbreekt een rel, dan toont het portaal de knop niet.',
  },
  {
    id: 'U4',
    onderwerp: 'Namen, begin en grens van het bladeren.',
    aanname: 'page telt vanaf 0 en pagina vanaf 1; size, pageSize en aantal betekenen hetzelfde; 20, hoogstens 200.',
    schakelaar: 'SWF_PROFILE: paginering. De oefenomgeving neemt alle namen aan.',
  },
  {
    id: 'U5',
    onderwerp: 'Of status van een samenwerking tekst is of een object met daarin status.',
    aanname: 'De oefenomgeving stuurt tekst.',
    schakelaar: 'SWF_PROFILE: samenwerkingStatusVorm.',
  },
  {
    id: 'U6',
    onderwerp: 'Hoe v5 de toegang schrijft.',
    aanname: 'BT en VT, zoals in v4.',
    schakelaar: 'SWF_PROFILE: privileges.',
  },
  {
    id: 'U7',
    onderwerp: 'Welke notificaties er zijn buiten de zeven die gezien zijn, en wie ze krijgt.',
    aanname: 'Standaard alleen de zeven; een nieuw actieverzoek is een statuswijziging zonder oude status.',
    schakelaar:
      'SANDBOX_STRICT_TYPES voor wat de oefenomgeving stuurt; SWF_PROFILE: notificatieTypen voor wat het portaal leest.',
  },
  {
    id: 'U8',
    onderwerp: 'Hoe een document aan een actieverzoek wordt gekoppeld en ontkoppeld.',
    aanname: 'POST en DELETE op documenten onder het actieverzoek.',
    schakelaar: 'SWF_PROFILE: paden, documentenKoppelenVeld en koppelingVeld.',
  },
  {
    id: 'U9',
    onderwerp: 'Hoe het laden van het verzoek wordt aangeroepen.',
    aanname:
      'verzoekOphalen bij het starten, of later POST op verzoek; het antwoord komt meteen, het laden loopt door.',
    schakelaar: 'SWF_PROFILE: paden en verzoekOphalenVeld.',
  },
  {
    id: 'U10',
    onderwerp: 'Welke statuscode volgt als een regel iets verbiedt.',
    aanname: '409 als de stand het niet toelaat, 403 als de deelnemer het niet mag, 422 als de aanvraag niet klopt.',
    schakelaar:
      'SWF_PROFILE: foutcodes, foutTypen en mandaatFoutTypen. Bij elke code toont het portaal de zin uit detail.',
  },
  {
    id: 'U11',
    onderwerp: 'Grenzen aan bestanden en de soort documentHash.',
    aanname: '262144000 bytes, geen uitvoerbare bestanden, SHA-256 in kleine letters.',
    schakelaar: 'MAX_DOCUMENT_BYTES; SWF_PROFILE: bestand.',
  },
  {
    id: 'U12',
    onderwerp: 'Wanneer een samenwerking inactief heet, vanzelf sluit en wordt verwijderd.',
    aanname: 'Waarschuwing na 180 dagen, sluiten 30 dagen later, verwijderen 90 dagen na sluiten, einde na twee jaar.',
    schakelaar:
      'sandbox/api/regels/levensloop.ts; SWF_PROFILE: termijnVelden. Het portaal rekent zelf niet aan de datums.',
  },
  {
    id: 'U13',
    onderwerp: 'Of andere deelnemers een actieverzoek kunnen zien.',
    aanname: 'Nee: alleen zender en ontvanger, ook de initiator niet.',
    schakelaar: 'SWF_PROFILE: actieverzoekenVanDerden.',
  },
  {
    id: 'U14',
    onderwerp: 'Of naast het certificaat een API-sleutel nodig is.',
    aanname: 'Nee.',
    schakelaar: 'SWF_PROFILE: apiSleutel.',
  },
  {
    id: 'U15',
    onderwerp: 'Het pad voor toezicht en handhaving.',
    aanname: 'Buiten de oefenomgeving; alleen het pad behandelen bestaat.',
    schakelaar: 'SWF_BASE_URL; SWF_PROFILE: basisPad en samenwerkVorm.',
  },
]
