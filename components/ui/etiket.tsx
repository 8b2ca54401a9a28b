import { Icoon } from './icoon.tsx'

/** A 3-px label: outlined for the ordinary, ink with a lock for the strict. */
export function Etiket({ soort, children }: Readonly<{ soort: 'omlijnd' | 'strikt'; children: string }>) {
  const kleur =
    soort === 'strikt' ? 'border-ink bg-ink font-[650] text-paper print:bg-sheet print:text-ink' : 'border-control'
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-etiket border px-2 py-0.5 text-klein whitespace-nowrap ${kleur}`}
    >
      {soort === 'strikt' && <Icoon naam="slot" maat={12} />}
      {children}
    </span>
  )
}
