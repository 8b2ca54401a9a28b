import { redirect } from 'next/navigation'
import { DubbeleVerzoeken } from '#components/starten/dubbele-verzoeken.tsx'
import { StartBevestigen } from '#components/starten/start-bevestigen.tsx'
import { StartOverzicht } from '#components/starten/start-overzicht.tsx'
import { WieZietWat } from '#components/starten/wie-ziet-wat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { toStart } from '#lib/domain/starten.ts'
import { getConcept } from '#lib/server/concept.ts'
import { listBijVerzoek } from '#lib/server/start-dubbel.ts'
import { startPagina } from '../start-pagina.tsx'

export const metadata = { title: 'Samenwerking starten: controleren' }

export default function ControlerenPagina() {
  return startPagina({
    haal: haalConcept,
    toon: ({ concept, dubbel }, { organisatieNaam }) => (
      <>
        <Paginakop
          titel="Klopt dit?"
          intro="Er is nog niets verstuurd. Na het starten ziet iedereen hieronder het dossier."
        />
        <StartOverzicht inhoud={concept.inhoud} />
        <WieZietWat initiator={organisatieNaam} partners={concept.inhoud.partners} />
        {dubbel.length > 0 && <DubbeleVerzoeken dubbel={dubbel} />}
        <StartBevestigen versie={concept.versie} isDubbel={dubbel.length > 0} />
      </>
    ),
  })
}

async function haalConcept(gebruiker: Gebruiker) {
  const concept = (await getConcept(gebruiker)) ?? redirect('/samenwerkingen/nieuw')
  return { concept, dubbel: await listBijVerzoek(gebruiker, toStart(concept.inhoud).verzoeknummer) }
}
