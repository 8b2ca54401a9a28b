import type { ReactNode } from 'react'

export type LegeSoort = 'bij' | 'geen-resultaat' | 'nog-leeg' | 'gesloten' | 'dso-weg' | 'geen-toegang'

const ONDER = '54,54 144,44 138,96 60,102 52,100'
const BOVEN = '60,6 146,28 144,44 54,54'
const SLOT = 'v-4a5 5 0 0 1 10 0v4m-13 0h16v11h-16z'

type Plot = Readonly<{ punten: string; klas: string; teken?: string; verlegd?: string; gestreept?: true }>

/**
 * One plot of the one drawing, and what happened to it: it is answered, not there, not there yet, closed, gone from its place,
 * or another's.
 */
const PLOT: Readonly<Record<LegeSoort, Plot>> = {
  bij: { punten: ONDER, klas: 'fill-ander-vlak stroke-ander', teken: 'M86 74l9 9 17-19' },
  'geen-resultaat': { punten: BOVEN, klas: 'fill-paper', gestreept: true },
  'nog-leeg': { punten: ONDER, klas: 'fill-ander-vlak stroke-ander', gestreept: true },
  gesloten: { punten: ONDER, klas: 'fill-klaar-vlak stroke-klaar', teken: `M92 72${SLOT}` },
  'dso-weg': { punten: BOVEN, klas: 'fill-letop-vlak stroke-letop', verlegd: 'translate(9 -15) rotate(4 100 30)' },
  'geen-toegang': { punten: BOVEN, klas: 'fill-klaar-vlak stroke-klaar', teken: `M92 32${SLOT}` },
}

type Props = Readonly<{ soort: LegeSoort; titel: string; kop?: 'h1' | 'h2'; children?: ReactNode }>

/** Nothing here: says so, why, and at most one thing to do. */
export function LegeStaat({ soort, titel, kop: Kop = 'h2', children }: Props) {
  const heelPagina = Kop === 'h1'
  return (
    <div className={`flex flex-col items-start gap-x-10 gap-y-5 md:flex-row ${heelPagina ? 'py-4 md:py-12' : 'py-6'}`}>
      <Tekening soort={soort} breedte={heelPagina ? 'w-37 md:w-60' : 'w-37'} />
      <div className="leesbreedte">
        <Kop className={`font-serif font-semibold ${heelPagina ? 'text-h1-dossier md:text-h1' : 'text-h2'}`}>
          {titel}
        </Kop>
        <div className={`mt-2 space-y-4 text-ink-2 ${heelPagina ? 'md:[&>p]:text-lead' : ''}`}>{children}</div>
      </div>
    </div>
  )
}

function Tekening({ soort, breedte }: Readonly<{ soort: LegeSoort; breedte: string }>) {
  const { punten, klas, teken, verlegd, gestreept } = PLOT[soort]
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 148 104"
      fill="none"
      strokeWidth="1.3"
      className={`h-auto flex-none overflow-visible stroke-ink-2 *:[vector-effect:non-scaling-stroke] ${breedte}`}
    >
      <path d="M2 20 60 6l86 22-8 68-78 6L6 84zM60 6l-8 94M2 20l52 34 90-10M54 54l-20 34" />
      {(gestreept === true || verlegd !== undefined) && (
        <>
          <polygon points={punten} strokeWidth="4" className="fill-paper stroke-paper" />
          <polygon points={punten} strokeDasharray="5 5" />
        </>
      )}
      <polygon
        points={punten}
        transform={verlegd}
        strokeDasharray={gestreept === true ? '5 5' : undefined}
        className={klas}
      />
      {teken !== undefined && <path d={teken} className={klas.replace(/.* /, '')} />}
    </svg>
  )
}
