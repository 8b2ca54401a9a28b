import { bladVan } from '#app/(portaal)/blad.ts'
import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { WerkBlok } from '#components/actieverzoek/werk-blok.tsx'
import { ConceptRegel } from '#components/starten/concept-regel.tsx'
import { TaakRegel } from '#components/starten/taak-regel.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { formatDatum } from '#lib/domain/datum.ts'
import { telSamen, telwoord, titelVanWerk, type Telling } from '#lib/domain/werkvoorraad.ts'
import { getTeStarten } from '#lib/server/concept.ts'
import { getOnafgemaakt } from '#lib/server/taak.ts'
import { getWerkvoorraad, type Werkvoorraad } from '#lib/server/werkvoorraad.ts'

export const metadata = { title: 'Werkvoorraad' }

export default async function WerkvoorraadPagina() {
  const gebruiker = await requireGebruiker()
  return metGegevens(
    () => Promise.all([getWerkvoorraad(gebruiker), getTeStarten(gebruiker), getOnafgemaakt(gebruiker)]),
    ([werkvoorraad, concept, taak]) => (
      <Lijstindeling blad={bladVan(gebruiker, 'Werkvoorraad')}>
        {isLeeg(werkvoorraad) ? <HelemaalBij /> : <Blokken werkvoorraad={werkvoorraad} />}
        {taak !== null && <TaakRegel taak={taak} />}
        {concept !== null && <ConceptRegel concept={concept} />}
      </Lijstindeling>
    ),
  )
}

function isLeeg({ aanZet, anderenAanZet, teControleren }: Werkvoorraad): boolean {
  const { aantal, afgebroken } = telSamen([aanZet, anderenAanZet, teControleren])
  return aantal === 0 && !afgebroken
}

function Blokken({ werkvoorraad }: Readonly<{ werkvoorraad: Werkvoorraad }>) {
  const { aanZet, anderenAanZet, teControleren, dossiersBekend } = werkvoorraad
  const samen = telSamen([aanZet, teControleren])
  return (
    <>
      <Paginakop titel={titelVanWerk(samen)} intro={introVan(werkvoorraad)} />
      {!dossiersBekend && (
        <Alert soort="letop" titel="De namen van de samenwerkingen zijn nu niet op te halen">
          Uw werk staat er wel. Vernieuw de pagina over een paar minuten.
        </Alert>
      )}
      <Blok titel="U bent aan zet" {...(samen.aantal > 0 && { aantal: `${noem(samen)} keer` })}>
        <WerkBlok
          deel
          titel="Te beantwoorden"
          partij="door"
          lijst={aanZet}
          leeg="Niemand wacht op uw antwoord."
          meer={[
            ['Alle nieuwe', '/actieverzoeken?richting=ontvangen&status=OPEN'],
            ['Alle in behandeling', '/actieverzoeken?richting=ontvangen&status=IN_BEHANDELING'],
          ]}
        />
        <WerkBlok
          deel
          titel="Te controleren"
          partij="aan"
          lijst={teControleren}
          leeg="Er is niets gereedgemeld dat u moet bekijken."
          meer={[['Alles wat is gereedgemeld', '/actieverzoeken?richting=verzonden&status=GEREEDGEMELD']]}
        />
      </Blok>
      <WerkBlok
        titel="Anderen zijn aan zet"
        partij="beide"
        lijst={anderenAanZet}
        leeg="U wacht op niemand."
        meer={[['Alles wat u verstuurde', '/actieverzoeken?richting=verzonden']]}
      />
    </>
  )
}

/** What the number in the title is made of, and the oldest question: there somebody waits longest for an answer. */
function introVan({ aanZet, teControleren }: Werkvoorraad): string {
  const [oudste] = aanZet.werk
  if (oudste !== undefined) {
    const { zenderNaam, creatieDatumTijd } = oudste.actieverzoek
    const controle = teControleren.aantal === 0 ? '' : ` en ${noem(teControleren)} om te controleren`
    const wacht = `${zenderNaam} wacht het langst op antwoord, sinds ${formatDatum(creatieDatumTijd)}.`
    return `${hoofdletter(noem(aanZet))} om te beantwoorden${controle}. ${wacht}`
  }
  if (aanZet.afgebroken || teControleren.afgebroken) return 'Wij konden niet alles bekijken. Kijk ook in de hele lijst.'
  return teControleren.aantal === 0 ? 'Niemand wacht op u.' : 'Bekijk wat anderen gereedmeldden.'
}

function noem(telling: Telling): string {
  return telwoord(telling) + String(telling.aantal)
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

function HelemaalBij() {
  return (
    <LegeStaat soort="bij" titel="U bent helemaal bij" kop="h1">
      <p>Niemand wacht op u, en u wacht op niemand. Nieuwe actieverzoeken ziet u hier.</p>
      <KnopLink href="/samenwerkingen" variant="secundair">
        Naar de samenwerkingen
      </KnopLink>
    </LegeStaat>
  )
}
