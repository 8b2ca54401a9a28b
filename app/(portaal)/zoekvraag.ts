import type { z } from 'zod'
import type { Kolom } from '#components/ui/tabel.tsx'
import { hrefMet } from '#lib/domain/adres.ts'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** Filters from the address. One that makes no sense is dropped, so that an old or mangled link still shows the list. */
export async function leesFilters<S extends z.ZodObject>(schema: S, searchParams: SearchParams): Promise<z.output<S>> {
  const gegeven = Object.entries(await searchParams).filter(([, waarde]) => typeof waarde === 'string' && waarde !== '')
  const geldig = gegeven.filter(([naam, waarde]) => {
    const veld: unknown = schema.shape[naam]
    return isSchema(veld) && veld.safeParse(waarde).success
  })
  return schema.parse(Object.fromEntries(geldig))
}

function isSchema(waarde: unknown): waarde is Pick<z.ZodType, 'safeParse'> {
  return typeof waarde === 'object' && waarde !== null && 'safeParse' in waarde
}

/** Sort links of a column: ascending first, then the other way round. `standaard` is how the list stands that nobody sorted. */
export function sorteerLink(
  pad: string,
  filters: Readonly<Record<string, string | number | undefined>>,
  veld: string,
  standaard?: string,
): Kolom['sorteer'] {
  const nu = filters['sort'] ?? standaard
  const richting = nu === veld ? 'ascending' : nu === `-${veld}` ? 'descending' : null
  return {
    href: hrefMet(pad, { ...filters, pagina: undefined, sort: richting === 'ascending' ? `-${veld}` : veld }),
    richting,
  }
}
