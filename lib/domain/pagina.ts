import * as z from 'zod/mini'

/** Where a list stands in its whole; `nummer` counts from 1, whatever the upstream counts from. */
export const PaginaInfo = z.object({
  nummer: z.int(),
  grootte: z.int(),
  totaal: z.int(),
  paginas: z.int(),
})
export type PaginaInfo = z.infer<typeof PaginaInfo>

/** One page of a list. */
export type Pagina<T> = { items: T[]; pagina: PaginaInfo }

/** Schema of one page of `item`. */
export function paginaVan<T extends z.core.$ZodType>(item: T) {
  return z.object({ items: z.array(item), pagina: PaginaInfo })
}

/** `1 tot 25 van 312 documenten`, or the bare total when all is on one page; `woord` is one and many. */
export function describePagina(pagina: PaginaInfo, [een, meer]: readonly [een: string, meer: string]): string {
  const { nummer, grootte, totaal, paginas } = pagina
  if (paginas <= 1) return `${totaal} ${totaal === 1 ? een : meer}`
  const eerste = (nummer - 1) * grootte + 1
  return `${eerste} tot ${Math.min(nummer * grootte, totaal)} van ${totaal} ${meer}`
}
