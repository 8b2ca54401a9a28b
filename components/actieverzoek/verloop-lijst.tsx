import { Tijd } from '#components/ui/tijd.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { mistTijden, verloopVan, type VerloopStap } from './verloop.ts'

/** A check, a diamond and a dash: a ring is the sign of the beurt, a triangle that of what opens. */
const STAND = {
  geweest: { woord: 'geweest', klas: 'text-ink', teken: 'M1.5 6.5l3 3 6-7' },
  nu: { woord: 'nu', klas: 'font-[650] text-ink', teken: 'M6 1.5 10.5 6 6 10.5 1.5 6z' },
  'nog-niet': { woord: 'nog niet', klas: 'text-ink-2', teken: 'M2.5 6h7' },
} as const

/** Where this actieverzoek stands, in words and as a line of steps. */
export function VerloopLijst({ actieverzoek }: Readonly<{ actieverzoek: Actieverzoek }>) {
  const stappen = verloopVan(actieverzoek)
  return (
    <>
      {/* When the status changes under a reader's eyes this is read, not every step once more. */}
      <p role="status" className="sr-only">
        {stappen.filter(({ stand }) => stand === 'nu').map(({ naam }) => `Nu: ${naam}`)}
      </p>
      <ol className="mt-3 space-y-3 text-tabel">
        {stappen.map((stap) => (
          <Stap key={stap.naam} stap={stap} />
        ))}
      </ol>
      {mistTijden(actieverzoek) && (
        <p className="mt-3 text-meta text-ink-2">
          De SWF geeft alleen het begin en de laatste wijziging. Wanneer er iets tussen gebeurde en door wie, weten wij
          niet.
        </p>
      )}
    </>
  )
}

function Stap({ stap: { naam, stand, tijd, door } }: Readonly<{ stap: VerloopStap }>) {
  const { woord, klas, teken } = STAND[stand]
  return (
    <li aria-current={stand === 'nu' ? 'step' : undefined} className="flex gap-3">
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        strokeWidth="1.75"
        className={`mt-1.25 size-3 flex-none stroke-current ${stand === 'nu' ? 'fill-current' : 'fill-none'} ${klas}`}
      >
        <path d={teken} />
      </svg>
      <div>
        <span className={klas}>{naam}</span>
        <span className={stand === 'nog-niet' ? 'text-meta text-ink-2' : 'sr-only'}> ({woord})</span>
        {tijd !== null && (
          <span className="block text-meta text-ink-2">
            <Tijd iso={tijd} tekst={formatDatumTijd(tijd)} />
            {door !== null && <span className="block">{door}</span>}
          </span>
        )}
      </div>
    </li>
  )
}
