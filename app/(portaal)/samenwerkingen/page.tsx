import { Suspense, type ReactNode } from 'react'
import { bladVan } from '#app/(portaal)/blad.ts'
import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { sorteerLink, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { SamenwerkingenFilter } from '#components/samenwerking/samenwerkingen-filter.tsx'
import { SamenwerkingenTabel } from '#components/samenwerking/samenwerkingen-tabel.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { GeenResultaat } from '#components/ui/geen-resultaat.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import { requireGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { describePagina } from '#lib/domain/pagina.ts'
import { STANDAARD_SORTERING } from '#lib/domain/sortering.ts'
import { env } from '#lib/env.ts'
import { listBeurten } from '#lib/server/beurten.ts'
import { listSamenwerkingen } from '#lib/server/samenwerkingen.ts'
import { toZoekvraag } from '#lib/server/samenwerking-zoeken.ts'
import { leesLijst } from './lees-lijst.ts'

export const metadata = { title: 'Samenwerkingen' }

const PAD = '/samenwerkingen'

export default async function SamenwerkingenPagina({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const gebruiker = await requireGebruiker()
  const { filters, keuze, opNummer, gefilterd, initiatorenVan } = await leesLijst(gebruiker, searchParams)
  return metGegevens(
    () => listSamenwerkingen(gebruiker, toZoekvraag(filters)),
    ({ items, pagina }) => {
      // The beurt needs every actieverzoek: it streams in behind the list.
      const beurten = listBeurten(gebruiker, items)
      const reden = waaromNietStarten(gebruiker)
      return (
        <Lijstindeling blad={bladVan(gebruiker, 'Samenwerkingen')}>
          <Paginakop
            titel="Samenwerkingen"
            {...(reden === null && { acties: <KnopLink href="/samenwerkingen/nieuw">Samenwerking starten</KnopLink> })}
          />
          {(items.length > 0 || gefilterd || keuze.fouten.length > 0) && (
            <SamenwerkingenFilter
              pad={PAD}
              {...{ filters, keuze, opNummer }}
              leeg={items.length === 0 && gefilterd}
              initiatoren={initiatorenVan(items)}
            />
          )}
          {items.length === 0 ? (
            <Geen gefilterd={gefilterd} eerder={pagina.nummer > 1} />
          ) : (
            <>
              <p className="mb-2 text-meta text-ink-2">{describePagina(pagina, ['samenwerking', 'samenwerkingen'])}</p>
              <Suspense
                fallback={
                  <SamenwerkingenTabel
                    samenwerkingen={items}
                    beurten={null}
                    sortering={(veld) => sorteerLink(PAD, filters, veld, STANDAARD_SORTERING.samenwerkingen)}
                  />
                }
              >
                <MetBeurten
                  beurten={beurten}
                  toon={(gevonden) => (
                    <SamenwerkingenTabel
                      samenwerkingen={items}
                      beurten={gevonden}
                      sortering={(veld) => sorteerLink(PAD, filters, veld, STANDAARD_SORTERING.samenwerkingen)}
                    />
                  )}
                />
              </Suspense>
              <Paginering
                nummer={pagina.nummer}
                paginas={pagina.paginas}
                hrefVan={(nummer) => hrefMet(PAD, { ...filters, pagina: nummer })}
              />
            </>
          )}
          {reden !== null && <p className="mt-6 text-ink-2">{reden}</p>}
        </Lijstindeling>
      )
    },
  )
}

type Beurten = Awaited<ReturnType<typeof listBeurten>>
type MetBeurtenProps = Readonly<{ beurten: Promise<Beurten>; toon: (beurten: Beurten) => ReactNode }>

async function MetBeurten({ beurten, toon }: MetBeurtenProps) {
  return toon(await beurten)
}

function waaromNietStarten({ magStarten }: Gebruiker): string | null {
  if (!magStarten) return 'Alleen een bevoegd gezag of behandeldienst start een samenwerking.'
  if (env().startenToegestaan) return null
  return 'Starten kan niet in dit portaal. Start een samenwerking in uw eigen zaaksysteem.'
}

function Geen({ gefilterd, eerder }: Readonly<{ gefilterd: boolean; eerder: boolean }>) {
  if (gefilterd || eerder) {
    return (
      <GeenResultaat wat="samenwerkingen" gefilterd={gefilterd} href={PAD}>
        <p>Kies minder streng, of wis de filters. Een nummer vinden wij alleen als u het helemaal invult.</p>
      </GeenResultaat>
    )
  }
  return (
    <LegeStaat soort="nog-leeg" titel="Uw organisatie neemt nog nergens aan deel">
      Zodra een initiator u uitnodigt, staat de samenwerking hier.
    </LegeStaat>
  )
}
