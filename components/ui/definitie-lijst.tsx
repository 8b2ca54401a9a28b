import type { ReactNode } from 'react'

export type Definitie = Readonly<{ term: string; waarde: ReactNode }>

/** Facts, term before value. Empty values are left out by the caller: a fact we do not have is no row. */
export function DefinitieLijst({ items, smal = false }: Readonly<{ items: readonly Definitie[]; smal?: boolean }>) {
  return (
    <dl className={smal ? 'grid gap-2.5 text-meta print:grid-cols-3' : 'border-t border-line text-tabel'}>
      {items.map(({ term, waarde }) => (
        <div
          key={term}
          className={
            smal
              ? ''
              : 'grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 border-b border-line py-2 print:grid-cols-[200px_minmax(0,1fr)] md:grid-cols-[220px_minmax(0,1fr)] md:gap-x-6'
          }
        >
          <dt className="text-ink-2">{term}</dt>
          <dd className="m-0 min-w-0 [&_time]:whitespace-normal">{waarde}</dd>
        </div>
      ))}
    </dl>
  )
}
