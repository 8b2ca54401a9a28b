/** An instant for people and machines; `tekst` is already in Dutch. */
export function Tijd({ iso, tekst }: Readonly<{ iso: string; tekst: string }>) {
  return (
    <time dateTime={iso} className="whitespace-nowrap tabular-nums">
      {tekst}
    </time>
  )
}
