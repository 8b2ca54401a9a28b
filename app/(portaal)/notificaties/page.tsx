import { bladVan } from '#app/(portaal)/blad.ts'
import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { NotificatiesFilter } from '#components/notificatie/notificaties-filter.tsx'
import { NotificatiesOverzicht } from '#components/notificatie/notificaties-overzicht.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { leesSamenwerkingId } from '#lib/domain/samenwerking.ts'
import { listBeurtenVan } from '#lib/server/notificatie-beurten.ts'
import { listVertrouwelijkheden } from '#lib/server/notificatie-documenten.ts'
import { listNotificatiesOfGeen, NotificatieFilters } from '#lib/server/notificaties.ts'
import { ofNiets } from '#lib/server/of-niets.ts'
import { listSamenwerkingen } from '#lib/server/samenwerkingen.ts'

export const metadata = { title: 'Notificaties' }

const PAD = '/notificaties'
/** As many dossiers as are suggested; any other number can be typed. */
const VOORSTELLEN = 50

export default async function NotificatiesPagina({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const gebruiker = await requireGebruiker()
  const getypt = (await searchParams)['samenwerkingId']
  const gelezen = typeof getypt === 'string' && getypt.trim() !== '' ? leesSamenwerkingId(getypt) : undefined
  const adres = searchParams.then((gegeven) => ({ ...gegeven, samenwerkingId: gelezen }))
  const { pagina: nummer, grootte, ...keuze } = await leesFilters(NotificatieFilters, adres)
  return metGegevens(
    () =>
      Promise.all([
        listNotificatiesOfGeen(gebruiker, { ...keuze, grootte, pagina: nummer }),
        ofNiets(listSamenwerkingen(gebruiker, { grootte: VOORSTELLEN })),
      ]),
    ([notificaties, samenwerkingen]) => (
      <Lijstindeling blad={bladVan(gebruiker, 'Notificaties')}>
        <Paginakop
          titel="Notificaties"
          intro={`Wat er gebeurde in de samenwerkingen van ${gebruiker.organisatieNaam}. Uw collega’s zien dezelfde lijst.`}
        />
        <NotificatiesFilter
          pad={PAD}
          keuze={keuze}
          dossiers={samenwerkingen?.items ?? []}
          leeg={notificaties.items.length === 0}
          onleesbaar={gelezen !== undefined && keuze.samenwerkingId === undefined ? String(getypt) : undefined}
        />
        <NotificatiesOverzicht
          pad={PAD}
          keuze={keuze}
          notificaties={notificaties}
          bijgelezen={{
            beurten: ofNiets(listBeurtenVan(gebruiker, notificaties.items)),
            vertrouwelijkheden: listVertrouwelijkheden(gebruiker, notificaties.items),
          }}
        />
      </Lijstindeling>
    ),
  )
}
