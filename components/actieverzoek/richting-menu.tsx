import Link from 'next/link'
import type { Richting } from '#lib/domain/actieverzoek-schema.ts'

const LABEL: Readonly<Record<Richting, string>> = { ontvangen: 'Ontvangen', verzonden: 'Verzonden' }

type Props = Readonly<{
  richting: Richting
  hrefVan: (richting: Richting) => string
  /** How many still run. */
  aantalVan?: (richting: Richting) => number
}>

/** Two lists, each with its own address. */
export function RichtingMenu({ richting, hrefVan, aantalVan }: Props) {
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
              {aantalVan !== undefined && (
                <span className="ml-1.5 text-meta font-normal text-ink-2">{aantalVan(keuze)} open</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
