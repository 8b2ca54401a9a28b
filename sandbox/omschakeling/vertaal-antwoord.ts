import { z } from 'zod'
import { BASISPAD } from '../api/hal.ts'
import type { Contract } from './afwijking.ts'
import { inhoudNaarBuiten } from './vertaal-inhoud.ts'
import { padNaarBuiten } from './vertaal-paden.ts'

/** Writes an answer as this world writes it. Bytes of a document pass as they are. */
export async function vertaalAntwoord(contract: Contract, antwoord: Response): Promise<Response> {
  const headers = new Headers(antwoord.headers)
  const plek = headers.get('location')
  if (plek !== null) headers.set('location', adres(contract, plek))
  const isJson = /[/+]json\b/.test(headers.get('content-type') ?? '')
  const status = contract.fouten?.statussen[antwoord.status] ?? antwoord.status
  if (!isJson) return new Response(antwoord.body, { status, headers })
  const inhoud = inhoudNaarBuiten(contract, await antwoord.json(), (href) => adres(contract, href))
  headers.delete('content-length')
  return new Response(JSON.stringify(isProbleem(headers) ? probleem(contract, inhoud, status) : inhoud), {
    status,
    headers,
  })
}

const isProbleem = (headers: Headers) => headers.get('content-type')?.startsWith('application/problem+json') ?? false

const Probleem = z.looseObject({
  type: z.string(),
  invalidParams: z.array(z.looseObject({ name: z.string() })).optional(),
})

function probleem({ fouten, velden, vraagVelden }: Contract, inhoud: unknown, status: number): unknown {
  const { type, invalidParams, ...rest } = Probleem.parse(inhoud)
  const soort = type.split('/').at(-1) ?? ''
  const namen = { ...velden, ...vraagVelden }
  return {
    ...rest,
    type: type.replace(/[^/]+$/, fouten?.typen[soort] ?? soort),
    status,
    ...(invalidParams && {
      invalidParams: invalidParams.map((param) => ({ ...param, name: namen[param.name] ?? param.name })),
    }),
  }
}

/** An absolute address of this world. */
function adres(contract: Contract, href: string): string {
  const url = new URL(href)
  if (!url.pathname.startsWith(BASISPAD)) return href
  const pad = padNaarBuiten(contract, url.pathname.slice(BASISPAD.length))
  const query = new URLSearchParams()
  for (const [naam, waarde] of url.searchParams) query.append(...zoekdeel(contract, naam, waarde))
  const zoek = query.size > 0 ? `?${query}` : ''
  return `${url.origin}${contract.basispad ?? BASISPAD}${pad}${zoek}`
}

function zoekdeel({ bladeren, velden }: Contract, naam: string, waarde: string): [string, string] {
  if (bladeren && naam === 'page') return [bladeren.pagina, String(Number(waarde) + bladeren.basis)]
  if (bladeren && naam === 'size') return [bladeren.grootte, waarde]
  if (bladeren && naam === '_sort') return [bladeren.sorteer, waarde]
  return [velden?.[naam] ?? naam, waarde]
}
