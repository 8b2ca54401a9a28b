import { redirect } from 'next/navigation'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { ActieverzoekBewijs } from '#components/actieverzoek/actieverzoek-bewijs.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import { ofNiets } from '#lib/server/of-niets.ts'
import { getVolgende } from '#lib/server/werkvoorraad.ts'
import { eigenSinds } from '../../eigen-documenten.ts'
import { openVerzoek, type VerzoekParams } from '../../verzoek.ts'

export const metadata = { title: 'Bewijs van gereedmelding' }

/** True as long as it stands reported ready: once the zender goes on, the SWF no longer tells when that was. */
export default async function GereedBewijsPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  const { gebruiker, haal } = await openVerzoek(params)
  return metDossier(
    async () => {
      const verzoek = await haal()
      const [documenten, volgende] = await Promise.all([
        eigenSinds(gebruiker, verzoek.actieverzoek),
        ofNiets(getVolgende(gebruiker, verzoek.actieverzoek.actieverzoekId)),
      ])
      return { ...verzoek, documenten, volgende }
    },
    ({ dossier: { samenwerking, deelnemers }, actieverzoek, documenten, volgende }) => {
      const { richting, status } = actieverzoek
      if (richting !== 'ontvangen' || status !== 'GEREEDGEMELD') redirect(hrefVanActieverzoek(actieverzoek))
      return (
        <ActieverzoekBewijs
          soort="gereedmelding"
          actieverzoek={actieverzoek}
          samenwerking={samenwerking}
          deelnemers={deelnemers}
          documenten={documenten}
          namens={gebruiker.organisatieNaam}
          volgende={volgende}
        />
      )
    },
  )
}
