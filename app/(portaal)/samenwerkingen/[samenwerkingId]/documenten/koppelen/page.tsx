import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { SelectieKoppelenLater } from '#components/actieverzoek/selectie-koppelen-later.tsx'
import { KoppelenKanNiet } from '#components/document/koppelen-kan-niet.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { NIET_VOLLEDIG } from '#lib/domain/actieverzoek.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import { leesKeuze } from '#lib/server/documenten-keuze.ts'
import type { Dossier } from '#lib/server/dossier.ts'
import { requireDeel } from '#lib/server/lees-deel.ts'
import { openDossier, type DossierParams } from '../../open-dossier.ts'
import { weiger } from '../../weiger.tsx'

export const metadata = { title: 'Documenten koppelen aan actieverzoek' }

/** A page of the list holds at most a hundred. */
const MAX = 100

type Props = Readonly<{ params: DossierParams; searchParams: SearchParams }>

/** The list of documents sends its checkboxes here with a plain GET, so that the selection needs no JavaScript. */
export default async function SelectieKoppelenPagina({ params, searchParams }: Props) {
  const { gebruiker, id, haal } = await openDossier(params)
  const gevraagd = [(await searchParams)['documentId'] ?? []].flat().slice(0, MAX)
  const terug = `/samenwerkingen/${id}/documenten`
  return metDossier(
    async () => {
      const ids = gevraagd.map((waarde) => uitAdres(DocumentId, waarde))
      const [dossier, keuze] = await Promise.all([haal(), leesKeuze(gebruiker, id, ids)])
      return { ...dossier, ...keuze, actieverzoeken: requireDeel(dossier.actieverzoeken) }
    },
    ({ documenten, weg, ...dossier }) => {
      if (isGesloten(dossier.samenwerking)) return weiger(dossier.samenwerking, null)
      if (!dossier.actieverzoeken.lijst.some((actieverzoek) => magKoppelen(actieverzoek))) {
        return <KoppelenKanNiet reden="In deze samenwerking loopt nu geen actieverzoek van of aan u." terug={terug} />
      }
      return (
        <>
          <Paginakop inDossier titel="Documenten koppelen aan een actieverzoek" />
          {weg > 0 && documenten.length > 0 && <NietMeer weg={weg} />}
          {documenten.length === 0 ? <Niets weg={weg} terug={terug} /> : <Keuze {...{ dossier, documenten, terug }} />}
        </>
      )
    },
  )
}

type KeuzeProps = Readonly<{
  dossier: Pick<Dossier, 'deelnemers'> & { actieverzoeken: DossierActieverzoeken }
  documenten: readonly Document[]
  terug: string
}>

function Keuze({ dossier, documenten, terug }: KeuzeProps) {
  const mogelijk = dossier.actieverzoeken.lijst.filter((actieverzoek) =>
    documenten.some(({ documentId }) => magKoppelen(actieverzoek, documentId)),
  )
  if (mogelijk.length === 0) {
    return (
      <LegeStaat soort="bij" titel="Deze documenten zitten al bij elk lopend actieverzoek van of aan u">
        <Terug href={terug} />
      </LegeStaat>
    )
  }
  return (
    <>
      <SelectieKoppelenLater
        documenten={documenten}
        actieverzoeken={mogelijk}
        deelnemers={dossier.deelnemers}
        terug={terug}
      />
      {!dossier.actieverzoeken.volledig && <p className="mt-6 leesbreedte text-ink-2">{NIET_VOLLEDIG}</p>}
    </>
  )
}

function NietMeer({ weg }: Readonly<{ weg: number }>) {
  return (
    <div className="mb-6">
      <Alert soort="letop" titel={weg === 1 ? '1 document valt af' : `${weg} documenten vallen af`}>
        {weg === 1
          ? 'Het bestaat niet meer, of u kunt het niet meer zien.'
          : 'Ze bestaan niet meer, of u kunt ze niet meer zien.'}
      </Alert>
    </div>
  )
}

function Niets({ weg, terug }: Readonly<{ weg: number; terug: string }>) {
  return (
    <LegeStaat soort="geen-resultaat" titel={weg === 0 ? 'U koos geen documenten' : 'Wat u koos, is er niet meer'}>
      <p>
        {weg === 0
          ? 'Zet in de lijst een vinkje voor de documenten die u wilt koppelen.'
          : 'De documenten bestaan niet meer, of u kunt ze niet meer zien. Kies opnieuw.'}
      </p>
      <Terug href={terug} />
    </LegeStaat>
  )
}

function Terug({ href }: Readonly<{ href: string }>) {
  return (
    <KnopLink href={href} variant="secundair">
      Naar de documenten
    </KnopLink>
  )
}
