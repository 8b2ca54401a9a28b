import type { Metadata } from 'next'
import { BEHEERDER } from '../beheerder.tsx'
import { Opsomming, Sjabloon, Tekst } from '../tekst.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'

export const metadata: Metadata = { title: 'Toegankelijkheid' }

export default function ToegankelijkheidPagina() {
  return (
    <>
      <Paginakop
        titel="Toegankelijkheid"
        intro="Iedereen moet dit portaal kunnen gebruiken. Hier leest u hoe ver wij zijn."
      />
      <Sjabloon wie="De organisatie die dit portaal aanbiedt" />
      <Blok titel="Verklaring">
        <Tekst>
          <p>
            Er is nog geen toegankelijkheidsverklaring. De aanbieder laat het portaal onderzoeken, maakt de verklaring
            met de invulassistent en zet hier de link naar het register.
          </p>
        </Tekst>
      </Blok>
      <Blok titel="Wat al is gecontroleerd">
        <Tekst>
          <p>
            Het portaal is gemaakt volgens WCAG 2.2, niveau AA. Een programma controleert pagina’s bij elke wijziging,
            in lichte en donkere weergave. Zo’n programma vindt maar een deel van de problemen. Niet gecontroleerd is:
          </p>
          <Opsomming>
            <li>gebruik met een schermlezer door iemand die daarvan afhankelijk is</li>
            <li>gebruik met spraakbesturing</li>
            <li>of documenten in dossiers toegankelijk zijn: dat hangt af van wie ze toevoegt</li>
          </Opsomming>
        </Tekst>
      </Blok>
      <Blok titel="Een probleem melden">
        <Tekst>
          <p>
            Kunt u iets niet lezen of gebruiken? Mail naar{' '}
            <a href={`mailto:${BEHEERDER.servicedesk}`}>{BEHEERDER.servicedesk}</a>. Schrijf wat u wilde doen, op welke
            pagina, en welke hulpmiddelen u gebruikt. Niet tevreden over het antwoord? Dan kunt u naar de Nationale
            ombudsman.
          </p>
        </Tekst>
      </Blok>
    </>
  )
}
