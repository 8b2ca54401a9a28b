import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { leesFilters, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { ActieverzoekTabel } from '#components/actieverzoek/actieverzoek-tabel.tsx'
import { RichtingMenu } from '#components/actieverzoek/richting-menu.tsx'
import { FilterFormulier, Selectie } from '#components/ui/filter-formulier.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import { requireGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { ACTIEVERZOEK_STATUSSEN, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Richting } from '#lib/domain/actieverzoek-schema.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { describePagina } from '#lib/domain/pagina.ts'
import { listActieverzoeken, type ActieverzoekenVraag } from '#lib/server/actieverzoeken.ts'
import { listDossiersVan } from '#lib/server/dossiers-van.ts'
import { ActieverzoekenQuery } from '#lib/server/vragen.ts'

export const metadata = { title: 'Actieverzoeken' }

const PAD = '/actieverzoeken'

export default async function ActieverzoekenPagina({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const gebruiker = await requireGebruiker()
  const { richting = 'ontvangen', status, pagina: nummer } = await leesFilters(ActieverzoekenQuery, searchParams)
  return metGegevens(
    () => haal(gebruiker, { richting, status, pagina: nummer }),
    ({ items, pagina, dossiers }) => (
      <Lijstindeling>
        <Paginakop titel="Actieverzoeken" intro="Wat uw organisatie is gevraagd, en wat u anderen vroeg." />
        <RichtingMenu richting={richting} hrefVan={(keuze) => hrefMet(PAD, { richting: keuze, status })} />
        <StatusFilter richting={richting} status={status} />
        {items.length === 0 ? (
          <Geen richting={richting} gefilterd={status !== undefined || pagina.nummer > 1} />
        ) : (
          <>
            <p className="mb-2 text-meta text-ink-2">{describePagina(pagina, ['actieverzoek', 'actieverzoeken'])}</p>
            <ActieverzoekTabel
              bijschrift={`Actieverzoeken, ${richting}, de nieuwste eerst`}
              partij={richting === 'ontvangen' ? 'door' : 'aan'}
              regels={items.map((actieverzoek) => ({
                actieverzoek,
                samenwerking: dossiers.get(actieverzoek.samenwerkingId) ?? { titel: null, status: '' },
              }))}
            />
            <Paginering
              nummer={pagina.nummer}
              paginas={pagina.paginas}
              hrefVan={(naar) => hrefMet(PAD, { richting, status, pagina: naar })}
            />
          </>
        )}
      </Lijstindeling>
    ),
  )
}

async function haal(gebruiker: Gebruiker, vraag: ActieverzoekenVraag) {
  const { items, pagina } = await listActieverzoeken(gebruiker, vraag)
  return { items, pagina, dossiers: await listDossiersVan(gebruiker, items) }
}

function StatusFilter({ richting, status = '' }: Readonly<{ richting: Richting; status: string | undefined }>) {
  return (
    <FilterFormulier actie={PAD} wissen={status === '' ? null : hrefMet(PAD, { richting })}>
      <input type="hidden" name="richting" value={richting} />
      <Selectie
        id="filter-status"
        name="status"
        label="Status"
        waarde={status}
        opties={[
          ['', 'Alle'],
          ...ACTIEVERZOEK_STATUSSEN.map((code) => [code, labelActieverzoekStatus({ status: code, richting })] as const),
        ]}
      />
    </FilterFormulier>
  )
}

function Geen({ richting, gefilterd }: Readonly<{ richting: Richting; gefilterd: boolean }>) {
  if (gefilterd) {
    return (
      <LegeStaat soort="geen-resultaat" titel="Geen actieverzoeken met deze filters">
        <KnopLink href={hrefMet(PAD, { richting })} variant="secundair">
          Filters wissen
        </KnopLink>
      </LegeStaat>
    )
  }
  return richting === 'ontvangen' ? (
    <LegeStaat soort="nog-leeg" titel="Uw organisatie is nog niets gevraagd">
      Vraagt iemand u iets, dan staat het hier en op uw werkvoorraad.
    </LegeStaat>
  ) : (
    <LegeStaat soort="nog-leeg" titel="U heeft nog niets gevraagd">
      Een actieverzoek maakt u in een samenwerking, bij het onderdeel Actieverzoeken.
    </LegeStaat>
  )
}
