/** A 3-px label: outlined for the ordinary, ink with a lock for the strict. */
export function Etiket({ soort, children }: Readonly<{ soort: 'omlijnd' | 'strikt'; children: string }>) {
  // On paper a thick line instead of a fill: lines are printed by every printer, and letters in black fill up on a copier.
  const kleur =
    soort === 'strikt'
      ? 'border-ink bg-ink font-[650] text-paper print:border-2 print:border-l-8 print:bg-sheet print:text-ink'
      : 'border-control'
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-etiket border px-2 py-px text-klein whitespace-nowrap ${kleur}`}
    >
      {soort === 'strikt' && <Slot />}
      {children}
    </span>
  )
}

/** Our own drawing, because this label stands on pages where an icon library would be most of the weight. */
function Slot() {
  return (
    <svg
      aria-hidden="true"
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      <path d="M3.5 5V3.5a2.5 2.5 0 0 1 5 0V5M2 5h8v6H2z" />
    </svg>
  )
}
