'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, type FocusEvent } from 'react'
import { Link } from '#components/ui/link.tsx'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

/** `actieverzoeken` is written out: there may be more than were read, or nobody knows. */
type Aantallen = { documenten: number; ketenpartners: number; actieverzoeken: string }
type Props = Readonly<{ samenwerkingId: SamenwerkingId; aantallen: Aantallen }>

/** The parts of a dossier as links with their own address; one scrollable row on a narrow screen. */
export function OnderdelenMenu({ samenwerkingId, aantallen }: Props) {
  const pad = usePathname()
  const rij = useRef<HTMLElement>(null)
  useEffect(() => {
    if (rij.current !== null) toonHuidige(rij.current)
  }, [pad])
  const dossier = `/samenwerkingen/${samenwerkingId}`
  const onderdelen = [
    { href: dossier, naam: 'Gegevens', aantal: '' },
    { href: `${dossier}/documenten`, naam: 'Documenten', aantal: String(aantallen.documenten) },
    { href: `${dossier}/ketenpartners`, naam: 'Ketenpartners', aantal: String(aantallen.ketenpartners) },
    { href: `${dossier}/actieverzoeken`, naam: 'Actieverzoeken', aantal: aantallen.actieverzoeken },
    { href: `${dossier}/notificaties`, naam: 'Notificaties', aantal: '' },
  ]
  return (
    <nav
      ref={rij}
      aria-label="Onderdelen van deze samenwerking"
      className="relative -mx-4 mt-3 overflow-x-auto md:mx-0 md:mt-6 md:overflow-visible"
    >
      <div className="flex w-max min-w-full border-b border-line md:block md:w-auto md:border-0">
        <span className={EINDE} />
        <span aria-hidden="true" className={`left-0 -ml-4 ${MEER}`}>
          ‹
        </span>
        <ul className="flex md:block [&>:first-child>a]:pl-0 md:[&>:first-child>a]:pl-3">
          {onderdelen.map(({ href, naam, aantal }) => (
            <li key={href}>
              <Link
                href={href}
                onFocus={toonBijToetsen}
                aria-current={isHier(pad, href, dossier) ? 'page' : undefined}
                className="flex min-h-11 scroll-mx-6 items-center justify-between gap-2 border-b-3 border-transparent px-3 text-tabel whitespace-nowrap text-ink no-underline hover:underline aria-[current]:border-ink aria-[current]:font-[650] md:-ml-3.75 md:border-b-0 md:border-l-3 md:aria-[current]:bg-well"
              >
                {naam}
                {aantal !== '' && <span className="font-normal text-ink-2 tabular-nums">{aantal}</span>}
              </Link>
            </li>
          ))}
        </ul>
        <span aria-hidden="true" className={`right-0 ml-auto ${MEER}`}>
          ›
        </span>
        <span className={`-ml-4 ${EINDE}`} />
      </div>
    </nav>
  )
}

/** Stays at the edge of the row and cuts it off, until the end of the row slides over it. */
const MEER =
  'pointer-events-none sticky z-1 grid w-4 flex-none place-items-center bg-paper text-h2 text-ink-2 md:hidden'
const EINDE = 'relative z-2 w-4 flex-none bg-paper md:hidden'

const PIJL = 16

/** Brings the part you are on into view, no word cut at the left: moves the row and never the page. */
function toonHuidige(rij: HTMLElement): void {
  const huidig = rij.querySelector<HTMLElement>('[aria-current]')
  if (huidig === null) return
  const begin = huidig.closest('li')?.previousElementSibling?.querySelector('a') ?? huidig
  const past = huidig.offsetLeft + huidig.offsetWidth - begin.offsetLeft + 2 * PIJL <= rij.clientWidth
  rij.scrollLeft = (past ? begin : huidig).offsetLeft - PIJL
}

/** Not on a press of the mouse: what moves under the pointer is not clicked. */
function toonBijToetsen({ currentTarget }: FocusEvent<HTMLElement>): void {
  if (currentTarget.matches(':focus-visible')) currentTarget.scrollIntoView({ block: 'nearest', inline: 'center' })
}

function isHier(pad: string, href: string, dossier: string): boolean {
  return href === dossier ? pad === dossier : pad === href || pad.startsWith(`${href}/`)
}
