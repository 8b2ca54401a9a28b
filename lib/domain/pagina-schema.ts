import * as z from 'zod/mini'

/** Where a list stands in its whole; `nummer` counts from 1, whatever the upstream counts from. */
export const PaginaInfo = z.object({
  nummer: z.int(),
  grootte: z.int(),
  totaal: z.int(),
  paginas: z.int(),
})
export type PaginaInfo = z.infer<typeof PaginaInfo>

/** Schema of one page of `item`. */
export function paginaVan<T extends z.core.$ZodType>(item: T) {
  return z.object({ items: z.array(item), pagina: PaginaInfo })
}
