import { Paneel } from '#components/ui/indeling.tsx'

/** What follows from an act, one sentence each. */
export function Gevolgen({ gevolgen }: Readonly<{ gevolgen: readonly string[] }>) {
  return (
    <Paneel titel="Wat gebeurt er daarna?">
      <ul className="mt-2 list-disc space-y-1.5 pl-5 text-tabel">
        {gevolgen.map((gevolg) => (
          <li key={gevolg}>{gevolg}</li>
        ))}
      </ul>
    </Paneel>
  )
}
