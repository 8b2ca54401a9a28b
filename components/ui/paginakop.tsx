import type { ReactNode } from 'react'

type Props = Readonly<{ titel: string; intro?: ReactNode; acties?: ReactNode; inDossier?: boolean }>

/** The one h1 of a page, what it says in one sentence, and its acts. */
export function Paginakop({ titel, intro, acties, inDossier = false }: Props) {
  return (
    <header className="mb-6">
      <h1 className={`font-serif font-semibold ${inDossier ? 'text-h1-dossier' : 'text-h1'}`}>{titel}</h1>
      {intro !== undefined && <p className="mt-2 leesbreedte text-lead text-ink-2">{intro}</p>}
      {acties !== undefined && <div className="mt-5">{acties}</div>}
    </header>
  )
}

/** A block of a page with its own heading and count. */
export function Blok({ titel, aantal, children }: Readonly<{ titel: string; aantal?: string; children: ReactNode }>) {
  return (
    <section className="mt-10">
      <div className="flex flex-wrap items-baseline gap-3 pb-2.5">
        <h2 className="font-serif text-h2 font-semibold">{titel}</h2>
        {aantal !== undefined && <span className="text-tabel text-ink-2">{aantal}</span>}
      </div>
      {children}
    </section>
  )
}
