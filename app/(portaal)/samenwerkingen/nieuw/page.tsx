import { ConceptMelding } from '#components/starten/concept-melding.tsx'
import { SamenwerkingStarten } from '#components/starten/samenwerking-starten.tsx'
import { StartUitleg } from '#components/starten/start-uitleg.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { getConcept } from '#lib/server/concept.ts'
import { startPagina } from './start-pagina.tsx'

export const metadata = { title: 'Samenwerking starten' }

export default function StartenPagina() {
  return startPagina({
    haal: (gebruiker) => getConcept(gebruiker),
    toon: (concept) => (
      <>
        <Paginakop
          titel="Samenwerking starten"
          intro="U start een samenwerking op een verzoek dat uw organisatie behandelt."
        />
        {concept !== null && <ConceptMelding concept={concept} />}
        <SamenwerkingStarten key={concept?.versie ?? 'nieuw'} begin={concept}>
          <StartUitleg />
        </SamenwerkingStarten>
      </>
    ),
  })
}
