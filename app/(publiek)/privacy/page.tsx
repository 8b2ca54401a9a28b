import type { Metadata } from 'next'
import { BEHEERDER } from '../beheerder.tsx'
import { Sjabloon, Tekst } from '../tekst.tsx'
import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'
import { env } from '#lib/env.ts'

export const metadata: Metadata = { title: 'Privacy' }

export default function PrivacyPagina() {
  return (
    <>
      <Paginakop titel="Privacy" intro="Welke gegevens van u dit portaal bewaart, waarom en hoe lang." />
      <Sjabloon wie="De organisatie die dit portaal aanbiedt" />
      <Bewaard />
      <Blok titel="Wat wij niet bewaren">
        <Tekst>
          <p>
            Documenten, titels, actieverzoeken en berichten staan bij het DSO. Wij tonen ze, maar bewaren ze niet;
            alleen uw eigen concept staat bij ons, tot het is verstuurd. Wij weten uw naam niet, tenzij u die zelf
            invult.
          </p>
        </Tekst>
      </Blok>
      <Blok titel="Wie verantwoordelijk is">
        <Tekst>
          <p>
            Voor wat in een dossier staat, is de organisatie verantwoordelijk die het erin zette. Voor het inloggen en
            de registratie hiervan is {BEHEERDER.naam} verantwoordelijk.
          </p>
          <p>
            Wilt u uw gegevens inzien, verbeteren of laten verwijderen? Of heeft u een vraag voor de functionaris
            gegevensbescherming? Mail naar <a href={`mailto:${BEHEERDER.privacy}`}>{BEHEERDER.privacy}</a>.
          </p>
        </Tekst>
      </Blok>
    </>
  )
}

function Bewaard() {
  const uren = env().sessie.uiterlijk / 3600
  return (
    <Blok titel="Wat wij bewaren">
      <DefinitieLijst
        items={[
          {
            term: 'Uw sessie',
            waarde: `Uw organisatie, het niveau van uw middel en een versleuteld kenmerk van uw pseudoniem. Nodig om ingelogd te zijn. Geldig tot u uitlogt, hoogstens ${String(uren)} uur.`,
          },
          {
            term: 'Uw weergavenaam',
            waarde: 'De naam die u zelf kiest. Alleen u ziet die. Zij gaat niet naar het DSO.',
          },
          {
            term: 'Uw concept van een samenwerking',
            waarde:
              'Wat u invulde om een samenwerking te starten. Alleen u ziet het. Wij wissen het als u start of het verwijdert, en anders na 30 dagen. De voortgang van het starten bewaren wij ook 30 dagen, met van uw teksten alleen wat nog niet is verstuurd.',
          },
          {
            term: 'Een nummer van wat u verstuurt',
            waarde:
              'Het nummer hoort bij uw organisatie en bij wat u deed, en zegt of het is gelukt. Van een bestand bewaren wij ook de grootte en de controlewaarde. Zonder titels, teksten en bestandsnamen. Nodig om niets dubbel te doen als u het opnieuw probeert. Wij wissen het na 30 dagen.',
          },
          {
            term: 'Registratie van handelingen',
            waarde:
              'Wat er namens welke organisatie is gedaan, wanneer en met welk resultaat. Zonder titels en teksten. Nodig om verantwoording af te leggen. Bewaartermijn: nog vast te stellen.',
          },
        ]}
      />
    </Blok>
  )
}
