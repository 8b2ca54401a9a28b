import { notFound } from 'next/navigation'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { ActieverzoekBewijs } from '#components/actieverzoek/actieverzoek-bewijs.tsx'
import { ofNiets } from '#lib/server/of-niets.ts'
import { getVolgende } from '#lib/server/werkvoorraad.ts'
import { openVerzoek, type VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Verzendbewijs' }

/** Computed from what the SWF has now, not stored (ADR 0011). Of what we sent ourselves. */
export default async function BewijsPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  const { gebruiker, leesId, haal } = await openVerzoek(params)
  const haalMetVolgende = async () => {
    const id = leesId()
    return Promise.all([haal(), ofNiets(getVolgende(gebruiker, id))])
  }
  return metDossier(
    haalMetVolgende,
    ([
      {
        dossier: { samenwerking, deelnemers },
        actieverzoek,
      },
      volgende,
    ]) => {
      if (actieverzoek.richting !== 'verzonden') notFound()
      return (
        <ActieverzoekBewijs
          soort="opstelling"
          actieverzoek={actieverzoek}
          samenwerking={samenwerking}
          deelnemers={deelnemers}
          documenten={actieverzoek.documenten}
          namens={gebruiker.organisatieNaam}
          volgende={volgende}
        />
      )
    },
  )
}
