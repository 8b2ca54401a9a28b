import type { QueryResultRow } from 'pg'
import { rij, rijen, type Bevraagbaar } from '../../db/pool.ts'
import { BASISPAD, HAL, type Links } from '../hal.ts'
import type { ApiContext } from '../omgeving.ts'
import { parseFilters, type Velden, type Voorwaarde } from './filters.ts'
import { parsePagina, type Pagina } from './paginering.ts'
import { parseSortering } from './sortering.ts'

/** One list of the API: a view, what may be asked of it, and who asks. */
export type Lijst = {
  zicht: string
  /** Conditions that always hold; the first is the organisation that looks. */
  vast: readonly Voorwaarde[]
  filters: Velden
  sorteerbaar: Readonly<Record<string, string>>
  standaard: string
  sleutel: string
}

export const gelijk = (kolom: string, waarde: unknown): Voorwaarde => ({ sql: (plek) => `${kolom} = ${plek}`, waarde })

type Gelezen<R> = { rijen: R[]; pagina: Pagina; totaal: number }

/** The rows of the asked page and how many there are in all. */
export async function leesPagina<R extends QueryResultRow>(
  db: Bevraagbaar,
  c: ApiContext,
  lijst: Lijst,
): Promise<Gelezen<R>> {
  const query = new URL(c.req.url).searchParams
  const pagina = parsePagina(query)
  const volgorde = parseSortering(query, lijst.sorteerbaar, lijst.standaard, lijst.sleutel)
  const voorwaarden = [...lijst.vast, ...parseFilters(query, lijst.filters)]
  const waar = voorwaarden.map(({ sql }, nummer) => sql(`$${nummer + 1}`)).join(' and ')
  const waarden = voorwaarden.map(({ waarde }) => waarde)
  const geteld = await rij<{ aantal: number }>(
    db,
    `select count(*)::integer as aantal from ${lijst.zicht} where ${waar}`,
    waarden,
  )
  const grens = `limit ${pagina.size} offset ${pagina.number * pagina.size}`
  const gevonden = await rijen<R>(
    db,
    `select * from ${lijst.zicht} where ${waar} order by ${volgorde} ${grens}`,
    waarden,
  )
  return { rijen: gevonden, pagina, totaal: geteld?.aantal ?? 0 }
}

/** HAL collection; an empty one keeps its `_embedded` array. */
export function collectie(c: ApiContext, naam: string, items: unknown[], pagina: Pagina, totaal: number): Response {
  const aantalPaginas = Math.ceil(totaal / pagina.size)
  const inhoud = {
    _embedded: { [naam]: items },
    _links: paginaLinks(c, pagina, aantalPaginas),
    page: { number: pagina.number, size: pagina.size, totalElements: totaal, totalPages: aantalPaginas },
  }
  return new Response(JSON.stringify(inhoud), { status: 200, headers: { 'content-type': HAL } })
}

function paginaLinks(c: ApiContext, { number, size }: Pagina, aantalPaginas: number): Links {
  const naar = (nummer: number) => ({ href: paginaHref(c, nummer, size) })
  const laatste = Math.max(aantalPaginas - 1, 0)
  return {
    self: naar(number),
    first: naar(0),
    ...(number > 0 && { prev: naar(number - 1) }),
    ...(number < laatste && { next: naar(number + 1) }),
    last: naar(laatste),
  }
}

function paginaHref(c: ApiContext, nummer: number, size: number): string {
  const query = new URL(c.req.url).searchParams
  for (const naam of ['page', 'pagina', 'size', 'pageSize', 'aantal']) query.delete(naam)
  query.set('page', String(nummer))
  query.set('size', String(size))
  return `${c.get('deps').basis()}${BASISPAD}${c.req.path.slice(BASISPAD.length)}?${query}`
}
