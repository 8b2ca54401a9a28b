import type { ReactNode } from 'react'
import { AfdrukKnop } from './afdruk-knop.tsx'
import { Beurt, type BeurtProps } from './beurt.tsx'
import { KnoppenRij } from './knop.tsx'
import { Zegel } from './zegel.tsx'

type Props = Readonly<{
  zegelVan: string
  titel: string
  zichtbaar: string
  beurt?: BeurtProps
  strikt: boolean
  voet: ReactNode
  vervolg: ReactNode
  children: ReactNode
}>

/** One sheet after an act that sends: what went, who can see it now, who must act, when. Perfect on A4, hatched when strikt. */
export function Verzendbewijs({ zegelVan, titel, zichtbaar, beurt, strikt, voet, vervolg, children }: Props) {
  return (
    <article
      className={`bewijs max-w-190 border border-t-3 border-line border-t-ink bg-sheet px-6 py-7 print:max-w-none print:px-11 print:py-9 md:px-11 md:py-9 ${strikt ? 'rand' : ''}`}
    >
      <div className="flex items-start gap-5">
        <Zegel id={zegelVan} maat={56} />
        <div>
          <h1 className="font-serif text-h1-dossier font-semibold">{titel}</h1>
          <p className="mt-1 text-lead text-ink-2">{zichtbaar}</p>
        </div>
      </div>
      {beurt !== undefined && (
        <p className="mt-5">
          <Beurt {...beurt} rolt />
        </p>
      )}
      <div className="mt-4">{children}</div>
      <p className="mt-4 text-meta text-ink-2">{voet}</p>
      <div className="niet-afdrukken mt-6">
        <KnoppenRij>
          <AfdrukKnop />
          {vervolg}
        </KnoppenRij>
      </div>
    </article>
  )
}

/** A SHA-256 in groups of four, to compare by eye. */
export function Hash({ hex }: Readonly<{ hex: string }>) {
  return (
    <span className="block font-mono text-klein break-words text-ink-2">{hex.replaceAll(/(.{4})(?=.)/g, '$1 ')}</span>
  )
}
