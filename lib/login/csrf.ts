import 'server-only'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from '#lib/env.ts'

export function csrfCookieNaam(): string {
  return env().https ? '__Host-samenwerkportaal.csrf' : 'samenwerkportaal.csrf'
}

/** Request header in which `proxy.ts` hands the token to the login page. */
export const CSRF_HEADER = 'x-portaal-csrf'

/**
 * A token with the cookie that next-auth will check it against, in its own format (`token|sha256(token + secret)`), so
 * that the login form is complete when it arrives and works before, or without, any script.
 */
export function maakCsrf(): { token: string; cookie: string } {
  const token = randomBytes(32).toString('hex')
  return { token, cookie: `${token}|${hash(token)}` }
}

/** The token in a cookie we made ourselves, or null. */
export function leesCsrf(cookie: string | undefined): string | null {
  const [token = '', gegeven = ''] = (cookie ?? '').split('|')
  const [echte, gekregen] = [Buffer.from(hash(token)), Buffer.from(gegeven)]
  const echt = gekregen.length === echte.length && timingSafeEqual(gekregen, echte)
  return token !== '' && echt ? token : null
}

function hash(token: string): string {
  return createHash('sha256').update(`${token}${env().sessieGeheim}`).digest('hex')
}
