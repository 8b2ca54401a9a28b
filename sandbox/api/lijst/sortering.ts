import { ongeldigeParameter } from '../fout.ts'

/** `_sort=-creatieDatumTijd,titel` → SQL. `vast` makes the order total, so that pages neither skip nor repeat. */
export function parseSortering(
  query: URLSearchParams,
  kolommen: Readonly<Record<string, string>>,
  standaard: string,
  vast: string,
): string {
  const delen = (query.get('_sort') || standaard).split(',')
  const sql = delen.map((deel) => {
    const veld = deel.trim().replace(/^[+-]/, '')
    const kolom = Object.hasOwn(kolommen, veld) ? kolommen[veld] : undefined
    if (!kolom) throw ongeldigeParameter('_sort', `${veld} is geen veld om op te sorteren`)
    return `${kolom} ${deel.trim().startsWith('-') ? 'desc' : 'asc'} nulls last`
  })
  return [...sql, `${vast} asc`].join(', ')
}
