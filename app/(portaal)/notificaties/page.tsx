import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { NotificatieLijst } from '#components/notificatie/notificatie-lijst.tsx'
import { FilterFormulier, Selectie } from '#components/ui/filter-formulier.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { NOTIFICATIE_TYPEN } from '#lib/domain/notificatie.ts'
import { describePagina } from '#lib/domain/pagina.ts'
import { listNotificaties } from '#lib/server/notificaties.ts'
import { NotificatiesQuery } from '#lib/server/vragen.ts'

export const metadata = { title: 'Notificaties' }

const PAD = '/notificaties'

export default async function NotificatiesPagina({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const gebruiker = await requireGebruiker()
  const { type, pagina: nummer } = await leesFilters(NotificatiesQuery, searchParams)
  return metGegevens(
    () => listNotificaties(gebruiker, { type, pagina: nummer }),
    ({ items, pagina }) => (
      <Lijstindeling>
        <Paginakop
          titel="Notificaties"
          intro={`Wat er gebeurde in de samenwerkingen van ${gebruiker.organisatieNaam}. Uw collega’s zien dezelfde lijst.`}
        />
        {(items.length > 0 || type !== undefined) && <TypeFilter type={type} />}
        {items.length === 0 ? (
          <Geen gefilterd={type !== undefined || pagina.nummer > 1} />
        ) : (
          <>
            <p className="mb-2 text-meta text-ink-2">{describePagina(pagina, ['notificatie', 'notificaties'])}</p>
            <NotificatieLijst notificaties={items} />
            <Paginering
              nummer={pagina.nummer}
              paginas={pagina.paginas}
              hrefVan={(naar) => hrefMet(PAD, { type, pagina: naar })}
            />
          </>
        )}
      </Lijstindeling>
    ),
  )
}

function TypeFilter({ type }: Readonly<{ type: string | undefined }>) {
  return (
    <FilterFormulier actie={PAD} wissen={type === undefined ? null : PAD}>
      <Selectie
        id="filter-type"
        name="type"
        label="Soort"
        waarde={type ?? ''}
        opties={[['', 'Alle'], ...NOTIFICATIE_TYPEN.map(([code, label]) => [code, label] as const)]}
      />
    </FilterFormulier>
  )
}

function Geen({ gefilterd }: Readonly<{ gefilterd: boolean }>) {
  if (gefilterd) {
    return (
      <LegeStaat soort="geen-resultaat" titel="Geen notificaties met deze keuze">
        <KnopLink href={PAD} variant="secundair">
          Alle notificaties
        </KnopLink>
      </LegeStaat>
    )
  }
  return (
    <LegeStaat soort="bij" titel="U bent helemaal bij">
      Er zijn geen notificaties voor uw organisatie.
    </LegeStaat>
  )
}
