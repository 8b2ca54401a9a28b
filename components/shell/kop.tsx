import { Knop } from '#components/ui/knop.tsx'
import { Link } from '#components/ui/link.tsx'
import { Hoofdmenu } from './hoofdmenu.tsx'
import { Merk } from './merk.tsx'
import { Plek } from './plek.tsx'
import { MenuTellingLater, type Tellingen } from './menu-telling.tsx'

type Props = Readonly<{
  naam: string
  organisatieNaam: string
  weergaveNaam: string
  heeftKeuze: boolean
  isBeheerder: boolean
  tellingen: Promise<Tellingen | null>
}>

/** Banner of the portal: where you are, for whom you act, and the way out. */
export function Kop({ naam, organisatieNaam, weergaveNaam, heeftKeuze, isBeheerder, tellingen }: Props) {
  return (
    <header className="border-b border-line bg-sheet">
      <div className="mx-auto flex max-w-312 flex-wrap items-center gap-x-7 px-4 print:p-0 md:px-6">
        <div className="min-w-0 flex-1 print:flex print:items-center print:justify-between md:flex-none">
          <Merk naam={naam} />
          {/* Elsewhere it stands beside the menu. */}
          <p className="-mt-4.5 pb-3 pl-9.5 text-klein text-ink-2 print:m-0 print:p-0 md:hidden">
            <span className="sr-only print:not-sr-only">U werkt voor </span>
            {organisatieNaam}
          </p>
        </div>
        <Hoofdmenu
          tellingen={{
            werkvoorraad: (
              <Plek naam="werkvoorraad" begin={<MenuTellingLater naam="werkvoorraad" tellingen={tellingen} />} />
            ),
            notificaties: (
              <Plek naam="notificaties" begin={<MenuTellingLater naam="notificaties" tellingen={tellingen} />} />
            ),
          }}
        >
          <div className="flex w-full items-center gap-x-4 border-t border-line text-meta lg:ml-auto lg:w-auto lg:border-0">
            <p className="py-2 leading-[18px] lg:text-right">
              <span className="text-ink-2 lg:block">U werkt voor </span>
              {organisatieNaam} ·{' '}
              <Link href="/profiel" className="inline-block py-0.75 wrap-anywhere">
                <span className="sr-only">Uw profiel: </span>
                {weergaveNaam}
              </Link>
              {heeftKeuze && (
                <>
                  {' '}
                  <Link href="/inloggen/organisatie" className="inline-block py-0.75">
                    Wisselen
                  </Link>
                </>
              )}
            </p>
            {isBeheerder && (
              <Link href="/beheer/koppeling" className="ml-auto py-3 lg:ml-0">
                Beheer
              </Link>
            )}
            <Link href="/help" className={`py-3 ${isBeheerder ? '' : 'ml-auto lg:ml-0'}`}>
              Help
            </Link>
            <form action="/api/uitloggen" method="post" className="flex *:font-normal">
              <Knop variant="tekst">Uitloggen</Knop>
            </form>
          </div>
        </Hoofdmenu>
      </div>
    </header>
  )
}

/** Banner of the public pages. */
export function PubliekeKop({ naam }: Readonly<{ naam: string }>) {
  return (
    <header className="border-b border-line bg-sheet">
      <div className="mx-auto flex max-w-312 items-center gap-7 px-4 md:px-6">
        <Merk naam={naam} />
        <Link href="/help" className="niet-afdrukken ml-auto py-3 text-meta">
          Help
        </Link>
      </div>
    </header>
  )
}
