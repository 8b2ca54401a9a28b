import { Link } from './link.tsx'

type Props = Readonly<{
  filters: readonly Readonly<{ tekst: string; zonder: string }>[]
  /** Where none of them is; null where that is offered elsewhere, or is the same as one of them. */
  wissen: string | null
}>

/** What somebody chose in a list, each to take away alone. Paper says of which choice the list is. */
export function ActieveFilters({ filters, wissen }: Props) {
  if (filters.length === 0) return null
  return (
    <>
      <p className="mb-3 hidden text-meta print:block">Gefilterd op {filters.map(({ tekst }) => tekst).join(' · ')}</p>
      <ul
        aria-label="Gekozen filters"
        className="niet-afdrukken mb-4 flex flex-wrap items-center gap-2 text-meta md:-mt-2 md:mb-6"
      >
        {filters.map(({ tekst, zonder }) => (
          <li key={zonder} className="max-w-full">
            <Link
              href={zonder}
              className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-knop border border-control bg-sheet px-3 text-ink no-underline hover:bg-well md:min-h-8 md:px-2.5"
            >
              <span className="wrap-anywhere">
                <span className="sr-only">Filter </span>
                {tekst}
                <span className="sr-only"> wissen</span>
              </span>
              <Kruis />
            </Link>
          </li>
        ))}
        {wissen !== null && (
          <li>
            <Link href={wissen} className="inline-block px-1 py-2.5 md:py-1">
              Alle filters wissen
            </Link>
          </li>
        )}
      </ul>
    </>
  )
}

/** Our own drawing: an icon library would weigh on every list. */
function Kruis() {
  return (
    <svg
      aria-hidden="true"
      width="10"
      height="10"
      viewBox="0 0 10 10"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      className="flex-none"
    >
      <path d="M1 1l8 8M9 1 1 9" />
    </svg>
  )
}
