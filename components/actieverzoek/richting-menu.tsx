import Link from 'next/link'
import type { Richting } from '#lib/domain/actieverzoek-schema.ts'

const LABEL: Readonly<Record<Richting, string>> = { ontvangen: 'Ontvangen', verzonden: 'Verzonden' }

type Aantal = Readonly<{ open: string; uwBeurt: string | null }>

type Props = Readonly<{
  richting: Richting
  hrefVan: (richting: Richting) => string
  /** How many still run, and for how many of those you are aan zet; null where you are not. */
  aantallenVan?: (richting: Richting) => Aantal
}>

/** Two lists, each with its own address. */
export function RichtingMenu({ richting, hrefVan, aantallenVan }: Props) {
  return (
    <nav aria-label="Ontvangen of verzonden" className="mb-6 border-b border-line">
      <ul className="flex gap-6">
        {(['ontvangen', 'verzonden'] as const).map((keuze) => (
          <li key={keuze}>
            <Link
              href={hrefVan(keuze)}
              aria-current={keuze === richting ? 'page' : undefined}
              className="flex min-h-11 items-center border-b-3 border-transparent px-1 text-ink no-underline hover:underline aria-[current]:border-ink aria-[current]:font-[650]"
            >
              {LABEL[keuze]}
              {aantallenVan !== undefined && <Aantallen {...aantallenVan(keuze)} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Aantallen({ open, uwBeurt }: Aantal) {
  return (
    <span className="ml-1.5 text-meta font-normal text-ink-2">
      {open} open
      {uwBeurt !== null && <span className="font-[650] text-u"> · {uwBeurt} voor u</span>}
    </span>
  )
}
