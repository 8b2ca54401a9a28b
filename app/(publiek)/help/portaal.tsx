import { Link } from '#components/ui/link.tsx'
import { Opsomming, Tekst } from '../tekst.tsx'
import { env } from '#lib/env.ts'

export function Eherkenning() {
  const { minLoa, serviceNaam } = env().eh
  const minuten = env().sessie.inactief / 60
  return (
    <Tekst>
      <p>U logt in met eHerkenning. Met DigiD kan het niet. U heeft drie dingen nodig:</p>
      <Opsomming>
        <li>een middel met betrouwbaarheidsniveau {minLoa.replace('loa', 'EH').replace('plus', '+')} of hoger</li>
        <li>een machtiging voor de dienst ‘{serviceNaam}’</li>
        <li>een OIN van uw organisatie, dat de beheerder aan uw KvK-nummer of RSIN heeft gekoppeld</li>
      </Opsomming>
      <p>De beheerder van eHerkenning in uw organisatie vraagt het middel en de machtiging aan bij uw leverancier.</p>
      <p>
        eHerkenning vertelt ons uw organisatie, maar niet uw naam. U kiest daarom zelf welke naam u hier ziet. Die naam
        gaat niet naar andere organisaties.
      </p>
      <p>Doet u {minuten} minuten niets? Dan loggen wij u uit. U krijgt eerst een waarschuwing.</p>
    </Tekst>
  )
}

export function Zaaksysteem() {
  return (
    <Tekst>
      <p>
        Werkt u bij een bevoegd gezag of behandeldienst en is uw zaaksysteem aangesloten op de samenwerkfunctionaliteit?
        Dan kunt u hetzelfde ook daar doen. Beide laten hetzelfde dossier zien. Vraag uw applicatiebeheerder of het kan.
      </p>
      <p>
        Dit portaal is geen zaaksysteem. U neemt hier geen besluiten en het is geen archief. Bewaar in uw eigen systeem
        wat u moet bewaren: een samenwerking wordt na een tijd verwijderd.
      </p>
    </Tekst>
  )
}

export function Toegankelijk() {
  return (
    <Tekst>
      <p>
        U kunt alles met het toetsenbord doen: met Tab gaat u naar het volgende onderdeel, met Enter kiest u het. De
        eerste Tab op een pagina brengt u bij ‘Ga naar de inhoud’. Sneltoetsen zijn er niet.
      </p>
      <p>
        U kunt de tekst vergroten tot 400% en kiezen voor een donkere weergave in uw browser. Lezen kan ook zonder
        JavaScript; om iets te versturen heeft u het nodig.
      </p>
      <p>
        Lukt iets niet? <Link href="/toegankelijkheid">Meld het ons</Link>.
      </p>
    </Tekst>
  )
}
