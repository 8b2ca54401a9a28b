import type { ReactNode } from 'react'

export type LegeSoort = 'bij' | 'geen-resultaat' | 'nog-leeg' | 'gesloten' | 'dso-weg' | 'geen-toegang'

/** Which plot of the one drawing is tinted, and how. */
const PLOT: Readonly<Record<LegeSoort, { punten: string; klas: string }>> = {
  bij: { punten: '54,54 144,44 138,96 60,102 52,100', klas: 'fill-ander-vlak stroke-ander' },
  'geen-resultaat': { punten: '60,6 146,28 144,44 54,54', klas: 'fill-well stroke-current' },
  'nog-leeg': { punten: '2,20 54,54 34,88 6,84', klas: 'fill-ander-vlak stroke-ander' },
  gesloten: { punten: '54,54 144,44 138,96 60,102 52,100', klas: 'fill-klaar-vlak stroke-klaar' },
  'dso-weg': { punten: '2,20 60,6 54,54', klas: 'fill-letop-vlak stroke-letop' },
  'geen-toegang': { punten: '60,6 146,28 144,44 54,54', klas: 'fill-klaar-vlak stroke-klaar' },
}

type Props = Readonly<{ soort: LegeSoort; titel: string; kop?: 'h1' | 'h2'; children?: ReactNode }>

/** Nothing here: says so, why, and at most one thing to do. */
export function LegeStaat({ soort, titel, kop: Kop = 'h2', children }: Props) {
  return (
    <div className="flex flex-col items-start gap-8 py-8 md:flex-row md:items-center">
      <svg
        aria-hidden="true"
        width="148"
        height="104"
        viewBox="0 0 148 104"
        fill="none"
        strokeWidth="1.3"
        className="flex-none stroke-ink-2 text-ink-2"
      >
        <path d="M2 20 60 6l86 22-8 68-78 6L6 84zM60 6l-8 94M2 20l52 34 90-10M54 54l-20 34" />
        <polygon points={PLOT[soort].punten} className={PLOT[soort].klas} />
      </svg>
      <div className="leesbreedte">
        <Kop className={`font-serif font-semibold ${Kop === 'h1' ? 'text-h1' : 'text-h2'}`}>{titel}</Kop>
        <div className="mt-1 space-y-4 text-ink-2">{children}</div>
      </div>
    </div>
  )
}
