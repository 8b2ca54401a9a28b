import { Link } from '#components/ui/link.tsx'
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
    <nav aria-label="Ontvangen of verzonden" className="mb-3 border-b border-line md:mb-6">
      <ul className="flex gap-8 md:gap-6">
        {(['ontvangen', 'verzonden'] as const).map((keuze) => (
          <li key={keuze}>
            <Link
              href={hrefVan(keuze)}
              aria-current={keuze === richting ? 'page' : undefined}
              className="flex min-h-11 flex-col justify-center border-b-3 border-transparent px-1 pb-1 text-ink no-underline hover:underline aria-[current]:border-ink aria-[current]:font-[650] md:flex-row md:items-center md:pb-0"
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
    <span className="text-meta font-normal whitespace-nowrap text-ink-2 md:ml-1.5">
      {open} open
      {uwBeurt !== null && <span className="font-[650] text-u"> · {uwBeurt} voor u</span>}
    </span>
  )
}
