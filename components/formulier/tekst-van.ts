/** What was typed in a field; empty when it is absent or a file. */
export function tekstVan(gegevens: FormData, naam: string): string {
  const waarde = gegevens.get(naam)
  return typeof waarde === 'string' ? waarde : ''
}
