import { queryOptions } from '@tanstack/react-query'
import { api } from '#lib/browser/api.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

export type KiesVraag = Readonly<{ pagina: number; sort: string; van: string }>

const laadPagina = async () => {
  const [{ Document }, { paginaVan }] = await Promise.all([
    import('#lib/domain/document-schema.ts'),
    import('#lib/domain/pagina-schema.ts'),
  ])
  return paginaVan(Document)
}

/** Documents to choose from; what one may see is decided at the source. */
export const documentKeuzeQueries = {
  pagina: (id: SamenwerkingId, { pagina, sort, van }: KiesVraag) =>
    queryOptions({
      queryKey: ['document-keuze', id, pagina, sort, van] as const,
      queryFn: ({ signal }) => {
        const query = new URLSearchParams({ pagina: String(pagina), grootte: '50', sort, ...(van !== '' && { van }) })
        return api(`/api/samenwerkingen/${id}/documenten?${query}`, { antwoord: laadPagina, signal })
      },
    }),
}
