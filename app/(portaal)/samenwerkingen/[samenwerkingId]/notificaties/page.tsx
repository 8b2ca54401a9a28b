import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { NotificatiesFilter } from '#components/notificatie/notificaties-filter.tsx'
import { NotificatiesOverzicht } from '#components/notificatie/notificaties-overzicht.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listBeurtenInDossier } from '#lib/server/notificatie-beurten.ts'
import { listVertrouwelijkheden } from '#lib/server/notificatie-documenten.ts'
import { listNotificaties, NotificatieFilters } from '#lib/server/notificaties.ts'
import { ofNiets } from '#lib/server/of-niets.ts'

export const metadata = { title: 'Notificaties van deze samenwerking' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; searchParams: SearchParams }>

export default async function NotificatiesVanDossierPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  const { type, periode, pagina: nummer } = await leesFilters(NotificatieFilters, searchParams)
  const keuze = { type, periode }
  const pad = `/samenwerkingen/${id}/notificaties`
  return metDossier(
    () => listNotificaties(gebruiker, { ...keuze, pagina: nummer, samenwerkingId: id }),
    (notificaties) => (
      <>
        <Paginakop
          inDossier
          titel="Notificaties"
          intro={`Wat er in deze samenwerking gebeurde. Collega’s bij ${gebruiker.organisatieNaam} zien dezelfde lijst.`}
        />
        <NotificatiesFilter pad={pad} keuze={keuze} leeg={notificaties.items.length === 0} />
        <NotificatiesOverzicht
          inDossier
          pad={pad}
          keuze={keuze}
          notificaties={notificaties}
          bijgelezen={{
            beurten: ofNiets(listBeurtenInDossier(gebruiker, id)),
            vertrouwelijkheden: listVertrouwelijkheden(gebruiker, notificaties.items),
          }}
        />
      </>
    ),
  )
}
