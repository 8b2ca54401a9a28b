import type { Metadata } from 'next'
import { Sjabloon, Tekst } from '../tekst.tsx'
import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'

export const metadata: Metadata = { title: 'Cookies' }

const COOKIES = [
  { term: 'Sessie', waarde: 'Onthoudt dat u bent ingelogd. Een willekeurig nummer, versleuteld. Weg als u uitlogt.' },
  { term: 'Beveiliging van formulieren', waarde: 'Voorkomt dat een andere website namens u iets verstuurt.' },
  {
    term: 'Tijdens het inloggen',
    waarde: 'Vier cookies die controleren dat het antwoord van eHerkenning bij uw vraag hoort. Hoogstens 15 minuten.',
  },
]

export default function CookiesPagina() {
  return (
    <>
      <Paginakop titel="Cookies" intro="Dit portaal gebruikt alleen cookies die nodig zijn om in te loggen." />
      <Sjabloon wie="De organisatie die dit portaal aanbiedt" />
      <Blok titel="Welke cookies">
        <DefinitieLijst items={COOKIES} />
      </Blok>
      <Blok titel="Wat wij niet doen">
        <Tekst>
          <p>
            Wij volgen u niet en meten uw bezoek niet. Er zijn geen cookies van anderen. Daarom vragen wij u geen
            toestemming.
          </p>
        </Tekst>
      </Blok>
    </>
  )
}
