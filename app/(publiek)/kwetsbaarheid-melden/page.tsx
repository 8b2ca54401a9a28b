import type { Metadata } from 'next'
import { BEHEERDER } from '../beheerder.tsx'
import { Opsomming, Sjabloon, Tekst } from '../tekst.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'

export const metadata: Metadata = { title: 'Kwetsbaarheid melden' }

export default function KwetsbaarheidMeldenPagina() {
  return (
    <>
      <Paginakop
        titel="Kwetsbaarheid melden"
        intro="Vond u een zwakke plek in de beveiliging? Vertel het ons voordat u het anderen vertelt."
      />
      <Sjabloon wie="De organisatie die dit portaal aanbiedt" />
      <Blok titel="Zo meldt u het">
        <Tekst>
          <p>
            Mail naar <a href={`mailto:${BEHEERDER.beveiliging}`}>{BEHEERDER.beveiliging}</a>, in het Nederlands of
            Engels. Beschrijf wat u zag en hoe wij het kunnen herhalen. Stuur geen echte documenten of persoonsgegevens.
          </p>
        </Tekst>
      </Blok>
      <Blok titel="Wat wij van u vragen">
        <Tekst>
          <Opsomming>
            <li>Bekijk niet meer gegevens dan nodig is om het te laten zien.</li>
            <li>Verander of verwijder niets, en verstoor het portaal niet.</li>
            <li>Probeer het liefst uit in de oefenomgeving. Die kunt u zelf starten.</li>
            <li>Wacht met publiceren tot het is opgelost, hoogstens 90 dagen.</li>
          </Opsomming>
        </Tekst>
      </Blok>
      <Blok titel="Wat u van ons mag verwachten">
        <Tekst>
          <Opsomming>
            <li>Binnen drie werkdagen een antwoord, binnen tien werkdagen een oordeel.</li>
            <li>Geen aangifte als u zich aan deze regels houdt.</li>
            <li>Uw naam bij de oplossing, als u dat wilt.</li>
          </Opsomming>
        </Tekst>
      </Blok>
    </>
  )
}
