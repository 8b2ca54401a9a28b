import { Alert } from '#components/ui/alert.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { DocumentenBlad } from './documenten-blad.tsx'
import { FILTERT_NIET } from './zichtbaarheid.ts'

type Props = Readonly<{ deelnemer: Deelnemer; strikt: Pagina<Document> | null; hrefVan: (pagina: number) => string }>

/** By name: the documents that the other toegang would show or hide; null when the SWF cannot choose them. */
export function ToegangGevolg({ deelnemer, strikt, hrefVan }: Props) {
  if (strikt === null) {
    return (
      <div className="mt-6">
        <Alert soort="letop">{FILTERT_NIET}</Alert>
      </div>
    )
  }
  const { totaal } = strikt.pagina
  if (totaal === 0) return null
  return (
    <Blok titel={titelVan(deelnemer, totaal)}>
      <p className="mb-3 leesbreedte">{uitlegVan(deelnemer)}</p>
      <DocumentenBlad bijschrift={titelVan(deelnemer, totaal)} documenten={strikt} hrefVan={hrefVan} />
    </Blok>
  )
}

/** True whatever is chosen above it: what a partner sees now, and what the other toegang would do to that. */
function titelVan({ privilege }: Deelnemer, totaal: number): string {
  const deze = totaal === 1 ? 'dit strikt vertrouwelijke document' : `deze ${totaal} strikt vertrouwelijke documenten`
  if (privilege === 'VT') return `Ziet nu ${deze}`
  return privilege === 'BT' ? `Ziet ${deze} nu niet` : `Het gaat om ${deze}`
}

function uitlegVan({ naam, privilege }: Deelnemer): string {
  if (privilege === 'VT') {
    return `Met beperkte toegang ziet ${naam} dat niet meer. Eerder gedownloade kopieën blijven bij hen.`
  }
  return privilege === 'BT'
    ? `Met volledige toegang ziet ${naam} dat wel. Wat gezien is, is niet terug te halen.`
    : `De SWF zegt niet welke toegang ${naam} nu heeft. Alleen met volledige toegang zijn deze documenten te zien.`
}
