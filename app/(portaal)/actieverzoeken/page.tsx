import { bladVan } from '#app/(portaal)/blad.ts'
import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { leesFilters, sorteerLink, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { ActieverzoekenLijst } from '#components/actieverzoek/actieverzoeken-lijst.tsx'
import { RichtingMenu } from '#components/actieverzoek/richting-menu.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Richting } from '#lib/domain/actieverzoek-schema.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { STANDAARD_SORTERING } from '#lib/domain/sortering.ts'
import { listActieverzoeken, type ActieverzoekenVraag } from '#lib/server/actieverzoeken.ts'
import { listDossiersVan } from '#lib/server/dossiers-van.ts'
import { ActieverzoekenQuery } from '#lib/server/adres-schema.ts'

export const metadata = { title: 'Actieverzoeken' }

const PAD = '/actieverzoeken'

export default async function ActieverzoekenPagina({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const gebruiker = await requireGebruiker()
  const { richting = 'ontvangen', status, sort, pagina: nummer } = await leesFilters(ActieverzoekenQuery, searchParams)
  const filters = { richting, status, sort }
  return metGegevens(
    () => haal(gebruiker, { ...filters, pagina: nummer }),
    ({ items, pagina, dossiers }) => (
      <Lijstindeling blad={bladVan(gebruiker, `Actieverzoeken, ${richting}`)}>
        <Paginakop titel="Actieverzoeken" intro="Wat uw organisatie is gevraagd, en wat u anderen vroeg." />
        <RichtingMenu richting={richting} hrefVan={(keuze) => hrefMet(PAD, { richting: keuze, status })} />
        <ActieverzoekenLijst
          pad={PAD}
          filters={filters}
          pagina={pagina}
          sortering={(veld) => sorteerLink(PAD, filters, veld, STANDAARD_SORTERING.actieverzoeken)}
          regels={items.map((actieverzoek) => ({
            actieverzoek,
            samenwerking: dossiers.get(actieverzoek.samenwerkingId) ?? { titel: null, status: '' },
          }))}
          leeg={<NogNiets richting={richting} />}
        />
      </Lijstindeling>
    ),
  )
}

async function haal(gebruiker: Gebruiker, vraag: ActieverzoekenVraag) {
  const { items, pagina } = await listActieverzoeken(gebruiker, vraag)
  return { items, pagina, dossiers: await listDossiersVan(gebruiker, items) }
}

function NogNiets({ richting }: Readonly<{ richting: Richting }>) {
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
