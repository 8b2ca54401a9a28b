import { notFound } from 'next/navigation'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { SluitBewijs } from '#components/samenwerking/sluit-bewijs.tsx'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import { openDossier, type DossierParams } from '../../open-dossier.ts'

export const metadata = { title: 'Verzendbewijs' }

/** Computed from what the SWF has now, not stored (ADR 0011). Of what we closed ourselves. */
export default async function BewijsPagina({ params }: Readonly<{ params: DossierParams }>) {
  const { gebruiker, haal } = await openDossier(params)
  return metDossier(haal, ({ samenwerking, deelnemers, actieverzoeken, nu }) => {
    if (!samenwerking.wijZijnInitiator || !isGesloten(samenwerking)) notFound()
    return (
      <SluitBewijs
        samenwerking={samenwerking}
        deelnemers={deelnemers}
        actieverzoeken={actieverzoeken}
        namens={gebruiker.organisatieNaam}
        nu={new Date(nu)}
      />
    )
  })
}
