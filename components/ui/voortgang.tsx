/** How far, in words and as a bar. `fractie` from 0 to 1. */
export function Voortgang({ label, fractie }: Readonly<{ label: string; fractie: number }>) {
  const procent = Math.round(fractie * 100)
  return (
    <progress
      aria-label={label}
      max={100}
      value={procent}
      className="block h-1 w-full balk overflow-hidden rounded-etiket"
    >
      {procent}%
    </progress>
  )
}
