import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { VerzoekLaden } from '#components/samenwerking/verzoek-laden.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { formatVerzoeknummer } from '#lib/domain/samenwerking.ts'
import { getLaadStand } from '#lib/server/verzoek-laden.ts'
import { LadenQuery } from '#lib/server/adres-schema.ts'
import { openDossier, type DossierParams } from '../open-dossier.ts'
import { weiger } from '../weiger.tsx'

export const metadata = { title: 'Documenten uit het verzoek laden' }

type Props = Readonly<{ params: DossierParams; searchParams: SearchParams }>

export default async function VerzoekPagina({ params, searchParams }: Props) {
  const { gebruiker, id, haal } = await openDossier(params)
  const { sinds } = await leesFilters(LadenQuery, searchParams)
  return metDossier(
    () => Promise.all([haal(), getLaadStand(gebruiker, id, sinds)]),
    ([{ samenwerking }, laadStand]) => {
      if (!samenwerking.wijZijnInitiator) return weiger(samenwerking, 'het verzoek laden')
      const { verzoeknummer } = samenwerking
      return (
        <>
          <Paginakop
            inDossier
            titel="Documenten uit het verzoek laden"
            {...(verzoeknummer !== null && { intro: `Verzoek ${formatVerzoeknummer(verzoeknummer)}` })}
          />
          <VerzoekLaden samenwerkingId={id} begin={laadStand} sinds={sinds} />
        </>
      )
    },
  )
}
