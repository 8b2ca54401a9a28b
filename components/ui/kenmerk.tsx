/** The number of a dossier, never cut in two. No other hyphen: a number is copied. */
export function Kenmerk({ id }: Readonly<{ id: string }>) {
  return <span className="whitespace-nowrap tabular-nums">{id}</span>
}

/** Which dossier, by its title and its number. */
export function TitelEnKenmerk({ titel, samenwerkingId }: Readonly<{ titel: string; samenwerkingId: string }>) {
  return (
    <>
      {titel} · <Kenmerk id={samenwerkingId} />
    </>
  )
}
