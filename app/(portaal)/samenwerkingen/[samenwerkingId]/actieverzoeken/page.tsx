import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { leesFilters, sorteerLink, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { ActieverzoekenLijst } from '#components/actieverzoek/actieverzoeken-lijst.tsx'
import { RichtingMenu } from '#components/actieverzoek/richting-menu.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { listLopend } from '#lib/domain/actieverzoek.ts'
import type { Richting } from '#lib/domain/actieverzoek-schema.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { listUwBeurt } from '#lib/domain/beurt.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId, type Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { menuTelling } from '#lib/domain/werkvoorraad.ts'
import { STANDAARD_SORTERING } from '#lib/domain/sortering.ts'
import { listActieverzoeken } from '#lib/server/actieverzoeken.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { requireDeel } from '#lib/server/lees-deel.ts'
import { ActieverzoekenQuery } from '#lib/server/adres-schema.ts'

export const metadata = { title: 'Actieverzoeken' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; searchParams: SearchParams }>

export default async function ActieverzoekenPagina({ params, searchParams }: Props) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  const { richting: gevraagd, status, sort, pagina: nummer } = await leesFilters(ActieverzoekenQuery, searchParams)
  const pad = `/samenwerkingen/${id}/actieverzoeken`
  return metDossier(
    async () => {
      const { samenwerking, actieverzoeken: gelezen } = await getDossier(gebruiker, id)
      const actieverzoeken = requireDeel(gelezen)
      const richting = gevraagd ?? meestGebruikt(actieverzoeken)
      const filters = { richting, status, sort }
      const lijst = await listActieverzoeken(gebruiker, { ...filters, samenwerkingId: id, pagina: nummer })
      return { samenwerking, actieverzoeken, filters, lijst }
    },
    ({ samenwerking, actieverzoeken, filters, lijst: { items, pagina } }) => (
      <>
        <Paginakop inDossier titel="Actieverzoeken" acties={<Nieuw samenwerking={samenwerking} />} />
        {actieverzoeken.lijst.length === 0 && pagina.totaal === 0 && status === undefined ? (
          <LegeStaat soort="nog-leeg" titel="Er zijn nog geen actieverzoeken">
            Een actieverzoek is een vraag aan één organisatie. U ziet alleen wat u vroeg en wat u is gevraagd.
          </LegeStaat>
        ) : (
          <>
            <RichtingMenu
              richting={filters.richting}
              hrefVan={(keuze) => hrefMet(pad, { richting: keuze, status })}
              aantallenVan={(keuze) => aantallenVan(samenwerking, actieverzoeken, keuze)}
            />
            <ActieverzoekenLijst
              inDossier
              pad={pad}
              filters={filters}
              pagina={pagina}
              sortering={(veld) => sorteerLink(pad, filters, veld, STANDAARD_SORTERING.actieverzoeken)}
              regels={items.map((actieverzoek) => ({ actieverzoek, samenwerking }))}
              leeg={<Geen richting={filters.richting} />}
            />
          </>
        )}
      </>
    ),
  )
}

/** Where there is something to see: what was asked of us before what we asked. */
function meestGebruikt({ lijst }: DossierActieverzoeken): Richting {
  const ontvangen = lijst.some(({ richting }) => richting === 'ontvangen')
  return ontvangen || lijst.length === 0 ? 'ontvangen' : 'verzonden'
}

function aantallenVan({ status }: Samenwerking, { lijst, lopendVolledig }: DossierActieverzoeken, keuze: Richting) {
  const deze = lijst.filter(({ richting }) => richting === keuze)
  const uwBeurt = listUwBeurt(status, deze).length
  return {
    open: menuTelling(listLopend(deze).length, lopendVolledig),
    uwBeurt: uwBeurt === 0 ? null : menuTelling(uwBeurt, lopendVolledig),
  }
}

function Nieuw({ samenwerking }: Readonly<{ samenwerking: Samenwerking }>) {
  if (mag(samenwerking, 'actieverzoekOpstellen')) {
    return (
      <KnopLink href={`/samenwerkingen/${samenwerking.samenwerkingId}/actieverzoeken/nieuw`}>
        Nieuw actieverzoek
      </KnopLink>
    )
  }
  return (
    <p className="text-ink-2">
      {isGesloten(samenwerking)
        ? 'U kunt niets meer vragen, want de samenwerking is gesloten.'
        : 'Uw organisatie kan in deze samenwerking nu geen actieverzoek opstellen.'}
    </p>
  )
}

function Geen({ richting }: Readonly<{ richting: Richting }>) {
  return (
    <p className="border-t-2 border-ink py-4 text-ink-2">
      {richting === 'ontvangen' ? 'Uw organisatie is hier niets gevraagd.' : 'U heeft hier niets gevraagd.'}
    </p>
  )
}
