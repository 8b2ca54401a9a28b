import Link from 'next/link'
import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { formatDatum } from '#lib/domain/datum.ts'
import { getWerkvoorraad, type Werkvoorraad } from '#lib/server/werkvoorraad.ts'
import { WerkBlok } from './werk-blok.tsx'

export const metadata = { title: 'Werkvoorraad' }

export default async function WerkvoorraadPagina() {
  const gebruiker = await requireGebruiker()
  return metGegevens(
    () => getWerkvoorraad(gebruiker),
    (werkvoorraad) => (
      <Lijstindeling>{isLeeg(werkvoorraad) ? <HelemaalBij /> : <Blokken werkvoorraad={werkvoorraad} />}</Lijstindeling>
    ),
  )
}

function isLeeg({ aanZet, anderenAanZet, teControleren }: Werkvoorraad): boolean {
  return aanZet.length + anderenAanZet.length + teControleren.length === 0
}

function Blokken({ werkvoorraad }: Readonly<{ werkvoorraad: Werkvoorraad }>) {
  const { aanZet, anderenAanZet, teControleren, volledig, dossiersBekend } = werkvoorraad
  return (
    <>
      <Paginakop titel={titelVan(aanZet.length + teControleren.length)} intro={introVan(werkvoorraad)} />
      <div className="space-y-4">
        {!dossiersBekend && (
          <Alert soort="letop" titel="De namen van de samenwerkingen zijn nu niet op te halen">
            Uw werk staat er wel. Vernieuw de pagina over een paar minuten.
          </Alert>
        )}
        {!volledig && (
          <Alert soort="letop" titel="Er is meer dan hier staat">
            Kijk bij <Link href="/actieverzoeken">Actieverzoeken</Link> voor de hele lijst.
          </Alert>
        )}
      </div>
      <WerkBlok titel="U bent aan zet" partij="door" werk={aanZet} leeg="Niemand wacht op uw antwoord." />
      <WerkBlok
        titel="Te controleren"
        partij="aan"
        werk={teControleren}
        leeg="Er is niets gereedgemeld dat u moet bekijken."
      />
      <WerkBlok titel="Anderen zijn aan zet" partij="beide" werk={anderenAanZet} leeg="U wacht op niemand." />
    </>
  )
}

function titelVan(aantal: number): string {
  return aantal === 0 ? 'U bent helemaal bij' : `U bent ${aantal} keer aan zet`
}

/** The oldest question first: that is where somebody waits longest. */
function introVan({ aanZet, teControleren }: Werkvoorraad): string {
  const [oudste] = aanZet
  if (oudste !== undefined) {
    const { zenderNaam, creatieDatumTijd } = oudste.actieverzoek
    return `${zenderNaam} wacht het langst, sinds ${formatDatum(creatieDatumTijd)}.`
  }
  return teControleren.length === 0 ? 'Niemand wacht op u.' : 'Bekijk wat anderen gereedmeldden.'
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
