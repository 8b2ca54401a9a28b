import Link from 'next/link'
import { Knop } from '#components/ui/knop.tsx'
import { Hoofdmenu, type Tellingen } from './hoofdmenu.tsx'
import { Merk } from './merk.tsx'

type Props = Readonly<{
  naam: string
  organisatieNaam: string
  weergaveNaam: string
  heeftKeuze: boolean
  tellingen: Promise<Tellingen | null>
}>

/** Banner of the portal: where you are, for whom you act, and the way out. */
export function Kop({ naam, organisatieNaam, weergaveNaam, heeftKeuze, tellingen }: Props) {
  return (
    <header className="border-b border-line bg-sheet">
      <div className="mx-auto flex max-w-312 flex-wrap items-center gap-x-7 gap-y-1 px-4 md:px-6">
        <Merk naam={naam} />
        <Hoofdmenu tellingen={tellingen} />
        <div className="niet-afdrukken ml-auto flex flex-wrap items-center gap-x-3 text-meta md:text-right">
          <p className="leading-[18px]">
            <span className="block text-ink-2">{weergaveNaam} werkt voor</span>
            {organisatieNaam}
            {heeftKeuze && (
              <>
                {' '}
                <Link href="/inloggen/organisatie">Wisselen</Link>
              </>
            )}
          </p>
          <Link href="/help">Help</Link>
          <form action="/api/uitloggen" method="post">
            <Knop variant="tekst">Uitloggen</Knop>
          </form>
        </div>
      </div>
    </header>
  )
}

/** Banner of the public pages. */
export function PubliekeKop({ naam }: Readonly<{ naam: string }>) {
  return (
    <header className="border-b border-line bg-sheet">
      <div className="mx-auto flex min-h-15 max-w-312 items-center gap-7 px-4 md:px-6">
        <Merk naam={naam} />
        <Link href="/help" className="ml-auto text-meta">
          Help
        </Link>
      </div>
    </header>
  )
}
