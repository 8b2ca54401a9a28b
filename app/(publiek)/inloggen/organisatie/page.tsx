import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EenKeerFormulier } from '#components/formulier/een-keer-formulier.tsx'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { getPaginaStand } from '#lib/auth/gebruiker.ts'
import { listKeuzes } from '#lib/login/organisatie-kiezen.ts'
import { inlogPad, veiligTerug } from '#lib/auth/terug.ts'
import { formatOin, ORGANISATIE_SOORT_LABEL } from '#lib/domain/organisatie.ts'
import { OrganisatieSoort } from '#lib/domain/organisatie-schema.ts'
import { env } from '#lib/env.ts'

export const metadata: Metadata = { title: 'Organisatie kiezen' }

const NIETS_GEKOZEN = 'Kies een organisatie.'

type Zoek = Promise<Record<string, string | string[] | undefined>>

/** For a login that leads to several organisations, and to change between them later. */
export default async function OrganisatieKiezenPagina({ searchParams }: Readonly<{ searchParams: Zoek }>) {
  const { terug: ruw, fout } = await searchParams
  const terug = veiligTerug(typeof ruw === 'string' ? ruw : null, env().portalUrl)
  const stand = await getPaginaStand()
  if (stand.staat === 'geen') redirect(inlogPad('/inloggen', terug))
  const keuzes = await listKeuzes(stand.sessie)
  return (
    <>
      <Paginakop
        titel="Kies uw organisatie"
        intro="Uw eHerkenning hoort bij meer dan één organisatie. Voor welke werkt u nu?"
      />
      <EenKeerFormulier action="/api/inloggen/organisatie" method="post" className="space-y-6">
        <FoutenSamenvatting fouten={fout === 'kies' ? [{ id: 'oin', tekst: NIETS_GEKOZEN }] : []} />
        <input type="hidden" name="terug" value={terug} />
        <KeuzeGroep
          id="oin"
          name="oin"
          legenda="Organisatie"
          fout={fout === 'kies' ? NIETS_GEKOZEN : undefined}
          keuzes={keuzes.map(({ oin, naam, soort }) => ({ waarde: oin, label: naam, hint: omschrijf(oin, soort) }))}
          gekozen={stand.sessie.oin === null ? [] : [stand.sessie.oin]}
        />
        <Knop>Doorgaan</Knop>
      </EenKeerFormulier>
    </>
  )
}

function omschrijf(oin: string, soort: string): string {
  return `OIN ${formatOin(oin)} · ${ORGANISATIE_SOORT_LABEL[OrganisatieSoort.parse(soort)]}`
}
