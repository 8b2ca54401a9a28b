/** An address of a list with its filters: empty ones leave, so that one list has one address. */
export function hrefMet(pad: string, filters: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [naam, waarde] of Object.entries(filters)) {
    if (waarde !== undefined && waarde !== '') query.set(naam, String(waarde))
  }
  return query.size === 0 ? pad : `${pad}?${query}`
}
