import type { PaginaInfo } from './pagina-schema.ts'

/** One page of a list. */
export type Pagina<T> = { items: T[]; pagina: PaginaInfo }

/** `1 tot 25 van 312 documenten`, or the bare total when all is on one page; `woord` is one and many. */
export function describePagina(pagina: PaginaInfo, [een, meer]: readonly [een: string, meer: string]): string {
  const { nummer, grootte, totaal, paginas } = pagina
  if (paginas <= 1) return `${totaal} ${totaal === 1 ? een : meer}`
  const eerste = (nummer - 1) * grootte + 1
  return `${eerste} tot ${Math.min(nummer * grootte, totaal)} van ${totaal} ${meer}`
}
