import { z } from 'zod'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { DocumentenToevoegen } from '#components/document/documenten-toevoegen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import { ActieverzoekId, type Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import { env } from '#lib/env.ts'
import { getActieverzoek } from '#lib/server/actieverzoeken.ts'
import { ofWeg } from '#lib/server/of-weg.ts'
import { openDossier, type DossierParams } from '../../open-dossier.ts'
import { weiger } from '../../weiger.tsx'

export const metadata = { title: 'Documenten toevoegen' }

/** For which actieverzoek of this dossier they are. One that is not there, or takes no documents any more, is left out. */
const ToevoegenQuery = z.object({ actieverzoek: z.union([ActieverzoekId, z.undefined()]).optional() })

type Props = Readonly<{ params: DossierParams; searchParams: SearchParams }>

export default async function ToevoegenPagina({ params, searchParams }: Props) {
  const { gebruiker, id, haal } = await openDossier(params)
  const { actieverzoek: gevraagd } = await leesFilters(ToevoegenQuery, searchParams)
  return metDossier(
    () => Promise.all([haal(), gevraagd === undefined ? null : ofWeg(getActieverzoek(gebruiker, gevraagd))]),
    ([{ samenwerking, deelnemers }, gelezen]) => {
      if (!mag(samenwerking, 'documentToevoegen')) return weiger(samenwerking, null)
      const voor = gelezen?.samenwerkingId === id && magKoppelen(gelezen) ? gelezen : null
      return (
        <>
          <Paginakop inDossier titel="Documenten toevoegen" {...(voor && { intro: introVan(voor) })} />
          <DocumentenToevoegen
            samenwerkingId={id}
            deelnemers={deelnemers}
            maxBytes={env().maxDocumentBytes}
            koppelen={voor && `${hrefVanActieverzoek(voor)}/koppelen`}
          />
        </>
      )
    },
  )
}

function introVan({ titel }: Actieverzoek): string {
  return `Voor het actieverzoek ‘${titel}’. Na het toevoegen koppelt u de documenten aan dit actieverzoek.`
}
