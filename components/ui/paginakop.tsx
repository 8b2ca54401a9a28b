import type { ReactNode } from 'react'

type Props = Readonly<{
  titel: string
  intro?: ReactNode
  /** Beside the title where there is room, else below it. */
  acties?: ReactNode
  /** Always below the title: how it stands with what the title names. */
  stand?: ReactNode
  inDossier?: boolean
}>

/** The one h1 of a page, what it says in one sentence, and its acts. */
export function Paginakop({ titel, intro, acties, stand, inDossier = false }: Props) {
  return (
    <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 md:mb-6">
      <div className="min-w-0">
        <h1
          className={`font-serif font-semibold wrap-anywhere ${inDossier ? 'text-h1-dossier' : 'text-h1-dossier md:text-h1'}`}
        >
          {titel}
        </h1>
        {intro !== undefined && <p className="mt-1 leesbreedte text-body text-ink-2 md:mt-2 md:text-lead">{intro}</p>}
      </div>
      {acties}
      {stand !== undefined && <div className="basis-full">{stand}</div>}
    </header>
  )
}

type BlokProps = Readonly<{
  titel: string
  aantal?: string
  /** A part of the block around it. */
  deel?: boolean
  children: ReactNode
}>

/** A block of a page, or a part of one, with its own heading and count. */
export function Blok({ titel, aantal, deel = false, children }: BlokProps) {
  return (
    <section className={deel ? 'mb-6 last:mb-0' : 'mt-8 md:mt-10'}>
      <div className={`flex flex-wrap items-baseline gap-3 ${deel ? 'pb-1.5' : 'pb-2.5'}`}>
        {deel ? <h3 className="font-[650]">{titel}</h3> : <h2 className="font-serif text-h2 font-semibold">{titel}</h2>}
        {aantal !== undefined && <span className="text-tabel text-ink-2">{aantal}</span>}
      </div>
      {children}
    </section>
  )
}
