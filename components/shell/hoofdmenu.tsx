'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'

const ONDERDELEN = [
  { href: '/werkvoorraad', naam: 'Werkvoorraad', telling: 'werkvoorraad' },
  { href: '/samenwerkingen', naam: 'Samenwerkingen' },
  { href: '/actieverzoeken', naam: 'Actieverzoeken' },
  { href: '/notificaties', naam: 'Notificaties', telling: 'notificaties' },
] as const

type Props = Readonly<{ tellingen: Readonly<Record<'werkvoorraad' | 'notificaties', ReactNode>>; children?: ReactNode }>

/**
 * On a narrow screen the menu opens from one button, which says how often you are aan zet; `children` is what else is behind
 * that button.
 */
export function Hoofdmenu({ tellingen, children }: Props) {
  const pad = usePathname()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (menu.current !== null) menu.current.open = false
  }, [pad])
  useEffect(() => {
    const open = menu.current
    open?.addEventListener('keydown', sluitMetEscape)
    return () => open?.removeEventListener('keydown', sluitMetEscape)
  }, [])
  return (
    <nav aria-label="Hoofdmenu" className="contents">
      <details ref={menu} className="smal-dicht">
        <summary className="ml-auto min-h-11 flex-none py-2.5 font-[650]">
          Menu
          {tellingen.werkvoorraad}
        </summary>
        <ul className="relative grid grid-cols-2 gap-x-5 border-t border-line md:flex md:border-0">
          {ONDERDELEN.map((onderdeel) => (
            <li key={onderdeel.href}>
              <Link
                href={onderdeel.href}
                aria-current={pad === onderdeel.href || pad.startsWith(`${onderdeel.href}/`) ? 'page' : undefined}
                className="flex min-h-11 items-center border-l-3 border-transparent px-3 text-tabel whitespace-nowrap text-ink no-underline hover:underline aria-[current]:border-ink aria-[current]:bg-well aria-[current]:font-[650] md:min-h-15 md:border-y-3 md:border-l-0 md:border-t-transparent md:px-0.5 md:aria-[current]:border-t-transparent md:aria-[current]:bg-transparent"
              >
                {onderdeel.naam}
                {'telling' in onderdeel && tellingen[onderdeel.telling]}
              </Link>
            </li>
          ))}
        </ul>
        {children}
      </details>
    </nav>
  )
}

function sluitMetEscape({ key, currentTarget }: KeyboardEvent): void {
  if (key !== 'Escape' || !(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}
