import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { GeenBeheerder } from '#components/dso-koppeling/geen-beheerder.tsx'
import { CertificaatMelding } from '#components/dso-koppeling/certificaat-melding.tsx'
import { KoppelingCertificaat, KoppelingInstellingen } from '#components/dso-koppeling/koppeling-gegevens.tsx'
import { AfwijkingenTabel, FunctiesTabel } from '#components/dso-koppeling/koppeling-tabellen.tsx'
import { VerbindingTesten } from '#components/dso-koppeling/verbinding-testen.tsx'
import { WeigeringUitleg } from '#components/dso-koppeling/weigering-uitleg.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { Koppeling } from '#lib/domain/dso-koppeling.ts'
import { getKoppeling } from '#lib/server/dso-koppeling.ts'

export const metadata = { title: 'Koppeling met het DSO' }

export default async function KoppelingPagina() {
  const gebruiker = await requireGebruiker()
  return metGegevens(
    () => getKoppeling(gebruiker),
    (koppeling) => (
      <Lijstindeling>
        <Paginakop
          titel="Koppeling met het DSO"
          intro={`Voor de beheerder van ${gebruiker.organisatieNaam}: hoe dit portaal met het DSO praat, en of dat lukt.`}
        />
        <CertificaatMelding stand={koppeling.certificaat} dagen={koppeling.dagenGeldig} />
        <VerbindingTesten />
        <Blok titel="Instellingen">
          <KoppelingInstellingen
            koppeling={koppeling}
            organisatie={{ naam: gebruiker.organisatieNaam, oin: gebruiker.oin }}
          />
        </Blok>
        <Blok titel="Certificaat">
          <p className="mb-3 leesbreedte text-meta text-ink-2">
            Dit certificaat gebruikt het portaal nu. Een nieuw certificaat kan er zonder herstart voor in de plaats: zet
            de bestanden klaar. Het portaal kijkt als het iets aan het DSO vraagt, hoogstens eens per tien seconden, en
            als u deze pagina opent. Het gebruikt alleen wat klopt.
          </p>
          <KoppelingCertificaat stand={koppeling.certificaat} dagen={koppeling.dagenGeldig} />
        </Blok>
        <Blok titel="Laatste aanroepen">
          <p className="mb-3 leesbreedte text-meta text-ink-2">
            Alleen van uw organisatie, gemeten sinds {formatDatumTijd(koppeling.gemetenSinds)}. Dit staat in het
            geheugen van het portaal: per functie het laatste tijdstip en hoogstens vijftig antwoordtijden. Bij een
            herstart is het weg. Er staat niet bij wie iets deed of waarover het ging.
          </p>
          <FunctiesTabel functies={koppeling.functies} />
        </Blok>
        <Blok titel="Afwijkingen van de reconstructie">
          <Afwijkingen {...koppeling} />
        </Blok>
        <Blok titel="Als het DSO weigert">
          <WeigeringUitleg />
        </Blok>
      </Lijstindeling>
    ),
    { 'geen-toegang': <GeenBeheerder /> },
  )
}

function Afwijkingen({ afwijkingen }: Pick<Koppeling, 'afwijkingen'>) {
  if (afwijkingen.length > 0) return <AfwijkingenTabel afwijkingen={afwijkingen} />
  return (
    <p className="leesbreedte">
      Geen. Dit portaal volgt de reconstructie uit openbare bronnen. Zegt het DSO iets anders, dan kan de leverancier
      dat in het profiel aanpassen (SWF_PROFILE).
    </p>
  )
}
