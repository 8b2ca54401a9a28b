import 'server-only'

/** Pages one may come back to after login. Anything else leads to the start page. */
const PADEN = [
  /^\/werkvoorraad$/,
  /^\/(samenwerkingen|actieverzoeken|notificaties)(\/[\w.-]+)*$/,
  /^\/(profiel|help|beheer)(\/[\w-]+)*$/,
]

export const STARTPAGINA = '/werkvoorraad'

/**
 * The path with its query if it is one of our own pages, otherwise the start page (threat T15).
 * `waarde` may also be a full address on `origin`, which is how next-auth hands it over.
 */
export function veiligTerug(waarde: string | null | undefined, origin: string): string {
  if (!waarde || !isGewoon(waarde)) return STARTPAGINA
  const url = URL.parse(waarde, origin)
  if (url === null || url.origin !== origin || url.username !== '' || url.password !== '') return STARTPAGINA
  const isPad = waarde.startsWith('/') || waarde.startsWith(`${origin}/`)
  const bekend = PADEN.some((pad) => pad.test(url.pathname))
  return isPad && bekend ? `${url.pathname}${url.search}` : STARTPAGINA
}

/** Browsers and URL parsers disagree about these: no page of ours needs them. */
function isGewoon(waarde: string): boolean {
  return waarde.length <= 1000 && !/[\\\p{Cc}\s]|\/\/|\.\.|%2f|%5c/iu.test(waarde.replace(/^https?:\/\//, ''))
}

/** `/inloggen` with the way back, where that is more than the start page. */
export function inlogPad(pad: string, terug: string): string {
  return terug === STARTPAGINA ? pad : `${pad}?${new URLSearchParams({ terug })}`
}
