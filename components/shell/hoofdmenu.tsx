'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Suspense, use } from 'react'

export type Tellingen = Readonly<{ werkvoorraad: number; notificaties: number }>

const ONDERDELEN = [
  { href: '/werkvoorraad', naam: 'Werkvoorraad', telling: 'werkvoorraad', eenheid: 'aan zet' },
  { href: '/samenwerkingen', naam: 'Samenwerkingen' },
  { href: '/actieverzoeken', naam: 'Actieverzoeken' },
  { href: '/notificaties', naam: 'Notificaties', telling: 'notificaties', eenheid: 'nieuw' },
] as const

/** The counts stream in behind the menu: a slow upstream never holds up a page. Null when they cannot be had. */
export function Hoofdmenu({ tellingen }: Readonly<{ tellingen: Promise<Tellingen | null> }>) {
  const pad = usePathname()
  return (
    <nav aria-label="Hoofdmenu" className="order-last -mx-1 flex w-full overflow-x-auto md:order-none md:w-auto">
      <ul className="flex gap-5">
        {ONDERDELEN.map((onderdeel) => (
          <li key={onderdeel.href}>
            <Link
              href={onderdeel.href}
              aria-current={pad === onderdeel.href || pad.startsWith(`${onderdeel.href}/`) ? 'page' : undefined}
              className="flex min-h-11 items-center border-y-3 border-transparent px-1 text-tabel whitespace-nowrap text-ink no-underline hover:underline aria-[current]:border-b-ink aria-[current]:font-[650] md:min-h-15"
            >
              {onderdeel.naam}
              {'telling' in onderdeel && (
                <Suspense fallback={null}>
                  <Telling tellingen={tellingen} wat={onderdeel.telling} eenheid={onderdeel.eenheid} />
                </Suspense>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type TellingProps = Readonly<{ tellingen: Promise<Tellingen | null>; wat: keyof Tellingen; eenheid: string }>

function Telling({ tellingen, wat, eenheid }: TellingProps) {
  const aantal = use(tellingen)?.[wat] ?? 0
  if (aantal === 0) return null
  return (
    <span className={`ml-1.5 text-klein font-[650] ${wat === 'werkvoorraad' ? 'text-u' : 'text-ink-2'}`}>
      <span className="sr-only">, </span>
      {aantal > 99 ? '99+' : aantal}
      <span className="sr-only"> {eenheid}</span>
    </span>
  )
}
