import { redirect } from 'next/navigation'
import { StartPartnersLater } from '#components/starten/start-partners-later.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { getConcept } from '#lib/server/concept.ts'
import { listBekendeOrganisaties } from '#lib/server/deelnemers.ts'
import { startPagina } from '../start-pagina.tsx'

export const metadata = { title: 'Samenwerking starten: ketenpartners' }

export default function KetenpartnersPagina() {
  return startPagina({
    haal: haalConcept,
    toon: ({ concept, bekend }, { oin, organisatieNaam }) => (
      <>
        <Paginakop titel="Ketenpartners kiezen" intro={concept.inhoud.titel} />
        <StartPartnersLater
          begin={concept}
          bekend={bekend.map((organisatie) => ({ oin: organisatie.oin, naam: organisatie.naam }))}
          eigen={{ oin, naam: organisatieNaam }}
        />
      </>
    ),
  })
}

async function haalConcept(gebruiker: Gebruiker) {
  const [concept, bekend] = await Promise.all([getConcept(gebruiker), listBekendeOrganisaties(gebruiker)])
  return { concept: concept ?? redirect('/samenwerkingen/nieuw'), bekend }
}
