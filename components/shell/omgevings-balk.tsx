const TEKST = {
  sandbox: 'Oefenomgeving. Gebruik geen echte gegevens.',
  acceptatie: 'Pre-productie.',
  productie: null,
} as const

/** Says in words, not by colour, that this is not production. */
export function OmgevingsBalk({ omgeving }: Readonly<{ omgeving: keyof typeof TEKST }>) {
  const tekst = TEKST[omgeving]
  if (tekst === null) return null
  return (
    <section
      aria-label="Omgeving"
      className="border-b border-ink bg-ink px-4 py-1 text-center text-klein text-paper print:border-0 print:bg-sheet print:p-0 print:pb-1 print:text-left print:text-ink"
    >
      <p>{tekst}</p>
    </section>
  )
}
