import { ongeldigeParameter } from '../fout.ts'

export type Pagina = { number: number; size: number }

const STANDAARD = 20
const HOOGSTENS = 200

/** `page` counts from 0, `pagina` from 1; `size`, `pageSize` and `aantal` mean the same. */
export function parsePagina(query: URLSearchParams): Pagina {
  const vanaf1 = parseGetal(query, 'pagina', 1)
  const number = parseGetal(query, 'page', 0) ?? (vanaf1 === undefined ? 0 : vanaf1 - 1)
  const size = parseGetal(query, 'size', 1) ?? parseGetal(query, 'pageSize', 1) ?? parseGetal(query, 'aantal', 1)
  return { number, size: Math.min(size ?? STANDAARD, HOOGSTENS) }
}

function parseGetal(query: URLSearchParams, naam: string, minstens: number): number | undefined {
  const tekst = query.get(naam)
  if (tekst === null) return undefined
  if (!/^\d{1,9}$/.test(tekst) || Number(tekst) < minstens) {
    throw ongeldigeParameter(naam, `geen geheel getal van ${minstens} of meer`)
  }
  return Number(tekst)
}
