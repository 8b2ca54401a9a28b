import { Tijd } from '#components/ui/tijd.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { mistTijden, verloopVan, type VerloopStap } from './verloop.ts'

const STAND = {
  geweest: { woord: 'geweest', klas: 'text-ink', stip: 'border-ink bg-ink' },
  nu: { woord: 'nu', klas: 'font-[650] text-ink', stip: 'border-ink bg-sheet' },
  'nog-niet': { woord: 'nog niet', klas: 'text-ink-2', stip: 'border-control border-dashed bg-sheet' },
} as const

/** Where this actieverzoek stands, in words and as a line of steps. */
export function VerloopLijst({ actieverzoek }: Readonly<{ actieverzoek: Actieverzoek }>) {
  return (
    <>
      <ol className="mt-3 space-y-3 text-tabel">
        {verloopVan(actieverzoek).map((stap) => (
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
  const { woord, klas, stip } = STAND[stand]
  return (
    <li aria-current={stand === 'nu' ? 'step' : undefined} className="flex gap-3">
      <span aria-hidden="true" className={`mt-1.5 size-2.5 flex-none rounded-rond border-2 ${stip}`} />
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
