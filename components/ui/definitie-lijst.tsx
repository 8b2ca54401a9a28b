import type { ReactNode } from 'react'

export type Definitie = Readonly<{ term: string; waarde: ReactNode }>

/** Facts, term before value. Empty values are left out by the caller: a fact we do not have is no row. */
export function DefinitieLijst({ items, smal = false }: Readonly<{ items: readonly Definitie[]; smal?: boolean }>) {
  return (
    <dl className={smal ? 'grid gap-2.5 text-meta print:grid-cols-3' : 'border-t border-line'}>
      {items.map(({ term, waarde }) => (
        <div key={term} className={smal ? '' : 'gap-6 border-b border-line py-3 md:grid md:grid-cols-[220px_1fr]'}>
          <dt className="text-ink-2">{term}</dt>
          <dd className="m-0 min-w-0">{waarde}</dd>
        </div>
      ))}
    </dl>
  )
}
