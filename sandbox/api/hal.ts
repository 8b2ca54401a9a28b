import type { ApiContext } from './omgeving.ts'

export const BASISPAD = '/overheid/samenwerken/api/behandelen/v5'
export const HAL = 'application/hal+json'

export type Link = { href: string }
export type Links = Record<string, Link>

/** Makes absolute hrefs from paths below the base; a rel with `false` is left out. */
export type Linker = (paden: Record<string, string | false>) => Links

export function maakLinker(c: ApiContext): Linker {
  const basis = `${c.get('deps').basis()}${BASISPAD}`
  return (paden) => {
    const links: Links = {}
    for (const [rel, pad] of Object.entries(paden)) if (pad !== false) links[rel] = { href: `${basis}${pad}` }
    return links
  }
}

type Weergave = { _links: Links }

export function hal(weergave: Weergave, status: 200 | 202 = 200): Response {
  return new Response(JSON.stringify(weergave), { status, headers: { 'content-type': HAL } })
}

/** 201 with `Location` = the self link. */
export function aangemaakt(weergave: Weergave): Response {
  const self = weergave._links['self']
  return new Response(JSON.stringify(weergave), {
    status: 201,
    headers: { 'content-type': HAL, ...(self && { location: self.href }) },
  })
}
