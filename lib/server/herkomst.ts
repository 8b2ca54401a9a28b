import 'server-only'
import { env } from '#lib/env.ts'
import { ProblemError } from '#lib/problem/problem.ts'

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses an unsafe request that another site made our user's browser send (threat T22).
 * `Sec-Fetch-Site` cannot be forged by a page; browsers without it still send `Origin`.
 */
export function assertEigenHerkomst(request: Request): void {
  if (VEILIG.has(request.method)) return
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const siteGoed = site === 'same-origin' || (site === null && origin !== null)
  const originGoed = origin === null || origin === env().portalUrl
  if (siteGoed && originGoed) return
  throw new ProblemError('geen-toegang', { detail: 'Dit verzoek kwam niet van een pagina van dit portaal.' })
}

/** Does a person wait for a page? A script gets its answer as data. Old browsers show it by what they accept. */
export function isNavigatie({ headers }: Request): boolean {
  const wijze = headers.get('sec-fetch-mode')
  return wijze === null ? (headers.get('accept') ?? '').includes('text/html') : wijze === 'navigate'
}
