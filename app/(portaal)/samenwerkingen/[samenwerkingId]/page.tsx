import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { Gegevens } from '#components/samenwerking/gegevens.tsx'
import { GegevensActies } from '#components/samenwerking/gegevens-acties.tsx'
import { GestartMelding } from '#components/samenwerking/gestart-melding.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { openDossier, type DossierParams } from './open-dossier.ts'

export const metadata = { title: 'Gegevens' }

type Props = Readonly<{ params: DossierParams; searchParams: SearchParams }>

export default async function GegevensPagina({ params, searchParams }: Props) {
  const { haal } = await openDossier(params)
  const { gedaan } = await searchParams
  return metDossier(haal, ({ samenwerking, deelnemers, eigenPrivilege, nu }) => (
    <>
      <Paginakop inDossier titel="Gegevens" />
      {gedaan === 'gestart' && samenwerking.wijZijnInitiator && (
        <GestartMelding samenwerking={samenwerking} deelnemers={deelnemers} />
      )}
      {gedaan === 'aangepast' && samenwerking.wijZijnInitiator && (
        <div className="mb-6">
          <Alert soort="goed" titel="De gegevens zijn aangepast" rol="status">
            Alle deelnemers zien ze nu zo.
          </Alert>
        </div>
      )}
      <Gegevens samenwerking={samenwerking} eigenPrivilege={eigenPrivilege} nu={new Date(nu)} />
      <GegevensActies samenwerking={samenwerking} />
    </>
  ))
}
