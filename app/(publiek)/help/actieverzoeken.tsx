import { Opsomming, Tekst } from '../tekst.tsx'

export function Actieverzoek() {
  return (
    <Tekst>
      <p>
        Een actieverzoek is een vraag van uw organisatie aan één andere deelnemer. Vaak is het een vraag om advies.
        Kiest u drie organisaties, dan verstuurt het portaal drie actieverzoeken. U ziet per organisatie of het lukte.
      </p>
      <p>
        Alleen de zender en de ontvanger zien het actieverzoek en de berichten. Iedere deelnemer mag er een versturen,
        ook een ketenpartner aan de initiator. U doet dat bij Actieverzoeken, of bij Ketenpartners in de rij van de
        organisatie. Daar staat ook hoeveel er nog loopt tussen u en die organisatie.
      </p>
      <p>
        Er hoort geen wettelijke termijn bij. Kiest u een datum bij ‘Reactie gewenst uiterlijk’, dan komt die als
        laatste regel onder uw vraag.
      </p>
      <p>Zolang niemand is begonnen, kunt u de titel en de vraag nog aanpassen.</p>
    </Tekst>
  )
}

export function Behandelen() {
  return (
    <Tekst>
      <p>Krijgt u een actieverzoek, dan staat het in uw werkvoorraad onder ‘U bent aan zet’. U kunt het:</p>
      <Opsomming>
        <li>in behandeling nemen: de zender ziet dat u eraan werkt</li>
        <li>weigeren: u legt uit waarom u het niet doet</li>
        <li>gereedmelden: uw antwoord staat in het dossier</li>
      </Opsomming>
      <p>Daarna is de zender aan zet. Die kan:</p>
      <Opsomming>
        <li>afronden: het antwoord is goed</li>
        <li>teruggeven: er ontbreekt nog iets, met uitleg</li>
        <li>intrekken: het antwoord is niet meer nodig, met uitleg</li>
      </Opsomming>
      <p>
        U ziet alleen de knoppen die nu kunnen. Een geweigerd, ingetrokken of afgerond actieverzoek verandert niet meer.
        Met berichten stelt u een korte vraag zonder dat de status verandert.
      </p>
    </Tekst>
  )
}
