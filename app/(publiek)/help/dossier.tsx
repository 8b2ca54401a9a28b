import { Opsomming, Tekst } from '../tekst.tsx'
import { formatGrootte } from '#lib/domain/document.ts'
import { env } from '#lib/env.ts'

export function Vertrouwelijkheid() {
  return (
    <Tekst>
      <p>Niets in een dossier is openbaar. Bij elk document kiest u:</p>
      <Opsomming>
        <li>Vertrouwelijk: alle deelnemers kunnen het zien</li>
        <li>
          Strikt vertrouwelijk: alleen deelnemers met volledige toegang kunnen het zien, bijvoorbeeld bij
          persoonsgegevens of bedrijfsgegevens
        </li>
      </Opsomming>
      <p>
        De initiator geeft elke ketenpartner beperkte of volledige toegang. Voor wie beperkte toegang heeft, bestaan
        strikt vertrouwelijke documenten niet: ook niet in aantallen, lijsten of notificaties.
      </p>
      <p>
        Wilt u als initiator nagaan wat een ketenpartner ziet? Kies bij Ketenpartners ‘Bekijk als’. Het portaal rekent
        het uit. Actieverzoeken tussen die organisatie en anderen kent het niet.
      </p>
      <p>
        ‘Wie kan dit zien?’ gaat over nu. Wie later volledige toegang krijgt, ziet het document dan ook. En wie het al
        heeft gedownload, houdt zijn kopie. Toegang wijzigen verandert daar niets aan.
      </p>
    </Tekst>
  )
}

export function Toevoegen() {
  const grens = formatGrootte(env().maxDocumentBytes)
  return (
    <Tekst>
      <Opsomming>
        <li>Een bestand mag hoogstens {grens} groot zijn.</li>
        <li>U kiest zelf de vertrouwelijkheid. Wij kiezen niets voor u.</li>
        <li>Vóór het versturen ziet u wie het document kan zien.</li>
        <li>Een nieuwe versie is een nieuw document. Zet de versie in de bestandsnaam.</li>
        <li>Staat een bestand al in het dossier, dan zeggen wij dat. U kunt het toch toevoegen.</li>
        <li>Omschrijving, vertrouwelijkheid en kenmerk van uw eigen documenten kunt u later aanpassen.</li>
      </Opsomming>
      <p>
        Tijdens het versturen controleren wij of elke byte aankomt. Breekt de verbinding, dan komt er geen half document
        in het dossier. U begint dat bestand dan opnieuw.
      </p>
      <p>
        Na het versturen krijgt u een verzendbewijs. Het zegt dat de samenwerkfunctionaliteit het bestand heeft
        aangenomen. Het zegt niet dat iemand het heeft ontvangen of gelezen. Bewaar of druk het af: als het dossier is
        verwijderd, bestaat ook het bewijs niet meer.
      </p>
      <p>
        Op de pagina van een document ziet u wie het nu kan zien en bij welke actieverzoeken het hoort. Met ‘Controleer’
        rekenen wij na of het bestand nog hetzelfde is als toen het werd toegevoegd.
      </p>
      <p>
        U kunt een selectie of alle documenten als één zip downloaden. Strikt vertrouwelijke documenten gaan alleen mee
        als u daarvoor een vinkje zet. In de inhoudsopgave staat van elk document of het heel is meegekomen. Een
        selectie kunt u ook in één keer koppelen aan een lopend actieverzoek van of aan uw organisatie.
      </p>
      <p>Wij controleren bestanden niet op virussen. Doe dat zelf als u een document opent.</p>
    </Tekst>
  )
}

export function Starten() {
  if (!env().startenToegestaan) {
    return (
      <Tekst>
        <p>
          In dit portaal kunt u geen samenwerking starten. Wie het portaal aanbiedt, heeft dat uitgezet. Start in uw
          eigen zaaksysteem; daarna werkt u er hier in verder.
        </p>
      </Tekst>
    )
  }
  return (
    <Tekst>
      <p>Alleen een bevoegd gezag of behandeldienst start een samenwerking, op een verzoek dat het zelf behandelt.</p>
      <Opsomming>
        <li>Met het verzoeknummer, of zonder nummer als het verzoek niet via het DSO kwam.</li>
        <li>Alleen, of meteen met ketenpartners en een eerste actieverzoek. Dan controleert u eerst wie wat ziet.</li>
        <li>Bestaat er al een samenwerking bij het verzoek? Dan ziet u die en kiest u zelf.</li>
      </Opsomming>
      <p>
        Wat u invult, bewaren wij meteen als concept. Alleen u ziet het, hoogstens 30 dagen. U vindt het terug bij uw
        werkvoorraad en kunt het daar vandaan ook verwijderen. Mislukt er bij het starten een stap, dan probeert u
        alleen die stap opnieuw. Wat klaar is, gebeurt niet nog een keer.
      </p>
    </Tekst>
  )
}

export function Terugvinden() {
  return (
    <Tekst>
      <p>Bij Samenwerkingen staan alle dossiers waaraan uw organisatie meedoet. U kunt kiezen op:</p>
      <Opsomming>
        <li>het hele verzoeknummer of de hele samenwerkingID</li>
        <li>de status, en of uw organisatie initiator of ketenpartner is</li>
        <li>de initiator: typ de naam of het OIN</li>
        <li>de dagen waarop er voor het laatst iets veranderde, van en tot en met</li>
      </Opsomming>
      <p>
        Zoeken op de naam of de locatie van een samenwerking kan niet: de samenwerkfunctionaliteit biedt dat niet. Uw
        keuze staat in het adres van de pagina. U kunt die dus bewaren of aan een collega sturen.
      </p>
    </Tekst>
  )
}

export function Sluiten() {
  return (
    <Tekst>
      <p>
        Is het werk klaar, dan sluit de initiator het dossier: ‘Samenwerking sluiten’, bij de gegevens. Daarna kan
        iedereen nog lezen en downloaden, maar niets meer toevoegen, uitnodigen of vragen. Actieverzoeken die nog lopen,
        blijven staan zoals ze zijn. Heropenen kan niet.
      </p>
      <p>
        Een gesloten dossier kan de initiator ook beëindigen. Dan verdwijnt het meteen, voor alle deelnemers. In uitleg
        van anderen heten sluiten en beëindigen soms samen ‘stoppen’ met een samenwerking.
      </p>
      <p>
        Na het sluiten wordt het dossier op een dag verwijderd, voor iedereen. Gebeurt er lang niets, dan sluit de
        samenwerkfunctionaliteit het dossier zelf. Kent het portaal die datum, dan staat zij in het dossier. Download op
        tijd wat u moet bewaren.
      </p>
    </Tekst>
  )
}
