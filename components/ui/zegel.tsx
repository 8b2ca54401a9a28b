import { perceelkaart } from './zegel-geometrie.ts'

const TINT = {
  vlak: 'fill-[color-mix(in_srgb,var(--color-ink)_12%,var(--color-well))]',
  licht: 'fill-[color-mix(in_srgb,var(--color-action)_40%,var(--color-well))]',
  vol: 'fill-action',
} as const

/** A small parcel map computed from an id: tells dossiers with the same partners apart. Always beside the title. */
export function Zegel({ id, maat = 40 }: Readonly<{ id: string; maat?: 28 | 40 | 56 }>) {
  return (
    <svg
      aria-hidden="true"
      width={maat}
      height={maat}
      viewBox="0 0 40 40"
      className="flex-none overflow-hidden rounded-kaart"
    >
      {perceelkaart(id).map(({ punten, tint }) => (
        <polygon key={punten} points={punten} strokeWidth="1.4" className={`stroke-sheet ${TINT[tint]}`} />
      ))}
    </svg>
  )
}
