import type { ReactNode } from 'react'
import { AfdrukKnop } from './afdruk-knop.tsx'
import { Beurt, type BeurtProps } from './beurt.tsx'
import { KnoppenRij } from './knop.tsx'
import { Zegel } from './zegel.tsx'

type Props = Readonly<{
  zegelVan: string
  /** False where no spine stands beside it that has the zegel already. */
  metRug?: boolean
  /** On whose behalf: on paper the sender. */
  namens: string
  titel: string
  zichtbaar: ReactNode
  /** Who must act because of this. */
  beurt?: BeurtProps
  /** Who must act in the whole dossier, which is no result of the act: on screen the spine says so. */
  beurtDossier?: BeurtProps
  strikt: boolean
  voet: ReactNode
  /** The way on. */
  vervolg: ReactNode
  /** Other ways, after printing. */
  ook?: ReactNode
  children: ReactNode
}>

/** One sheet after an act that sends: what went, who can see it now, who must act, when. Perfect on A4, hatched when strikt. */
export function Verzendbewijs(props: Props) {
  const {
    zegelVan,
    metRug = true,
    namens,
    titel,
    zichtbaar,
    beurt,
    beurtDossier,
    strikt,
    voet,
    vervolg,
    ook,
    children,
  } = props
  return (
    <article
      className={`bewijs max-w-190 border border-t-3 border-line border-t-ink bg-sheet px-6 py-7 print:max-w-none print:px-11 print:py-9 md:px-11 md:py-9 ${strikt ? 'rand' : ''}`}
    >
      <Briefhoofd namens={namens} />
      <div className="flex items-start gap-5">
        <div className={metRug ? 'hidden print:block' : ''}>
          <Zegel id={zegelVan} maat={56} />
        </div>
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
      {beurtDossier !== undefined && (
        <p className="mt-6 hidden border-t border-line pt-3 text-meta print:block">
          Stand van het dossier, los van dit bewijs: <Beurt {...beurtDossier} />
        </p>
      )}
      <div className="niet-afdrukken mt-6">
        <KnoppenRij>
          {vervolg}
          <AfdrukKnop />
          {ook}
        </KnoppenRij>
      </div>
    </article>
  )
}

/** On paper the portal's own head is away: this sheet says itself where it comes from and from whom. */
function Briefhoofd({ namens }: Readonly<{ namens: string }>) {
  return (
    <div className="mb-6 hidden items-center justify-between gap-6 border-b border-line pb-4 print:flex">
      <p className="flex flex-none items-center gap-2.5 font-serif text-lead font-semibold">
        <Zegel id="merk" maat={28} />
        Samenwerkportaal
      </p>
      <p className="text-right text-meta">Verzendbewijs van {namens}</p>
    </div>
  )
}

/** A SHA-256 in groups of four, to compare by eye; `metNaam` where nothing beside it says what it is. */
export function Hash({ hex, metNaam = false }: Readonly<{ hex: string; metNaam?: boolean }>) {
  return (
    <span className="block text-klein text-ink-2">
      {metNaam && 'SHA-256: '}
      <span className="inline-block max-w-full font-mono break-words">{hex.replaceAll(/(.{4})(?=.)/g, '$1 ')}</span>
    </span>
  )
}
