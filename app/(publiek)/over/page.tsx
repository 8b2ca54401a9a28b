import type { Metadata } from 'next'
import { Link } from '#components/ui/link.tsx'
import { Opsomming, Tekst } from '../tekst.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'

export const metadata: Metadata = { title: 'Over dit portaal' }

export default function OverPagina() {
  return (
    <>
      <Paginakop titel="Over dit portaal" intro="Een open source portaal. Geen website van het DSO." />
      <Tekst>
        <p>
          Met dit portaal werken organisaties samen aan een verzoek onder de Omgevingswet. Het gebruikt de
          samenwerkfunctionaliteit (SWF) van het Digitaal Stelsel Omgevingswet. Dossiers staan daar, niet hier.
        </p>
        <p>
          Het is bedoeld voor ketenpartners zonder eigen aansluiting. Heeft u een zaaksysteem dat is aangesloten, dan{' '}
          <Link href="/help#zaaksysteem">kunt u dit ook daar doen</Link>.
        </p>
      </Tekst>
      <Blok titel="Wat het niet is">
        <Tekst>
          <Opsomming>
            <li>geen zaaksysteem: u neemt hier geen besluiten</li>
            <li>geen archief: dossiers worden verwijderd</li>
            <li>geen website van de overheid of van het DSO</li>
          </Opsomming>
        </Tekst>
      </Blok>
      <HoeZeker />
      <Blok titel="De broncode">
        <Tekst>
          <p>
            Iedereen mag de broncode lezen, gebruiken en verbeteren. De licentie is de European Union Public Licence,
            versie 1.2.
          </p>
        </Tekst>
      </Blok>
    </>
  )
}

function HoeZeker() {
  return (
    <Blok titel="Hoe zeker is de koppeling?">
      <Tekst>
        <p>
          De beschrijving van de koppeling met het DSO is niet openbaar. Dit portaal is gebouwd op een reconstructie uit
          openbare bronnen: een deel is bewezen, een deel afgeleid en een deel onze eigen keuze. Het is nog niet met het
          echte DSO geprobeerd.
        </p>
        <p>Of het DSO een portaal zoals dit voor ketenpartners toelaat, weten wij ook nog niet.</p>
      </Tekst>
    </Blok>
  )
}
