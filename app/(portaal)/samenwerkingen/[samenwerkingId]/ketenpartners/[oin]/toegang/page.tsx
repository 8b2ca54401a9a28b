import { notFound } from 'next/navigation'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { DoetNietMee } from '#components/deelnemer/doet-niet-mee.tsx'
import { ToegangGevolg } from '#components/deelnemer/toegang-gevolg.tsx'
import { ToegangWijzigen } from '#components/deelnemer/toegang-wijzigen.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { magToegangWijzigen } from '#lib/domain/deelnemer.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { BekijkAlsQuery, listStriktVanAnderen } from '#lib/server/bekijk-als.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { weiger } from '../../../weiger.tsx'

export const metadata = { title: 'Toegang wijzigen' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string; oin: string }>; searchParams: SearchParams }>

export default async function ToegangPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const adres = await params
  const id = uitAdres(SamenwerkingId, adres.samenwerkingId)
  const { pagina } = await leesFilters(BekijkAlsQuery, searchParams)
  return metDossier(
    async () => {
      const oin = uitAdres(Oin, adres.oin)
      return Promise.all([getDossier(gebruiker, id), listStriktVanAnderen(gebruiker, id, oin, pagina)])
    },
    ([{ samenwerking, deelnemers }, strikt]) => {
      const deelnemer = deelnemers.find(({ oin }) => oin === adres.oin) ?? notFound()
      if (!magToegangWijzigen(samenwerking, deelnemer)) return weiger(samenwerking, 'de toegang wijzigen')
      return (
        <>
          <Paginakop inDossier titel={`Toegang van ${deelnemer.naam}`} />
          <ToegangWijzigen samenwerkingId={id} deelnemer={deelnemer} aantalStrikt={strikt?.pagina.totaal ?? null}>
            <ToegangGevolg
              deelnemer={deelnemer}
              strikt={strikt}
              hrefVan={(nummer) =>
                hrefMet(`/samenwerkingen/${id}/ketenpartners/${deelnemer.oin}/toegang`, { pagina: nummer })
              }
            />
          </ToegangWijzigen>
        </>
      )
    },
    { 'niet-gevonden': <DoetNietMee /> },
  )
}
