'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

type Aantallen = { documenten: number; ketenpartners: number; actieverzoeken: number }
type Props = Readonly<{ samenwerkingId: SamenwerkingId; aantallen: Aantallen }>

/** The parts of a dossier as links with their own address; one scrollable row on a narrow screen. */
export function OnderdelenMenu({ samenwerkingId, aantallen }: Props) {
  const pad = usePathname()
  const dossier = `/samenwerkingen/${samenwerkingId}`
  const onderdelen = [
    { href: dossier, naam: 'Gegevens', aantal: '' },
    { href: `${dossier}/documenten`, naam: 'Documenten', aantal: String(aantallen.documenten) },
    { href: `${dossier}/ketenpartners`, naam: 'Ketenpartners', aantal: String(aantallen.ketenpartners) },
    { href: `${dossier}/actieverzoeken`, naam: 'Actieverzoeken', aantal: `${aantallen.actieverzoeken} open` },
    { href: `${dossier}/notificaties`, naam: 'Notificaties', aantal: '' },
  ]
  return (
    <nav
      aria-label="Onderdelen van deze samenwerking"
      className="-mx-4 mt-4 overflow-x-auto px-4 md:mx-0 md:mt-6 md:overflow-visible md:px-0"
    >
      <ul className="flex border-b border-line md:block md:border-0">
        {onderdelen.map(({ href, naam, aantal }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isHier(pad, href, dossier) ? 'page' : undefined}
              className="flex min-h-11 items-center justify-between gap-2 border-b-3 border-transparent px-3 text-tabel whitespace-nowrap text-ink no-underline hover:underline aria-[current]:border-ink aria-[current]:font-[650] md:-ml-3 md:border-b-0 md:border-l-3 md:aria-[current]:bg-well"
            >
              {naam}
              {aantal !== '' && <span className="font-normal text-ink-2 tabular-nums">{aantal}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isHier(pad: string, href: string, dossier: string): boolean {
  return href === dossier ? pad === dossier : pad === href || pad.startsWith(`${href}/`)
}
