import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { env } from '#lib/env.ts'

/** `__Host-` binds the cookie to this very host; browsers accept that prefix on https only. */
export function sessieCookieNaam(): string {
  return env().https ? '__Host-samenwerkportaal.sessie' : 'samenwerkportaal.sessie'
}

export function sessieCookieOpties() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: env().https } as const
}

/** The encrypted cookie value: a random session id and nothing else. */
export function sluitSid(sid: string): Promise<string> {
  return encode({ token: { sid }, secret: env().sessieGeheim, maxAge: env().sessie.uiterlijk })
}

/** The session id inside a cookie value, or null for anything we did not make. */
export async function openSid(waarde: string | undefined): Promise<string | null> {
  if (waarde === undefined || waarde === '') return null
  // An altered, foreign or outdated cookie throws; to us it is simply no cookie.
  const inhoud = await decode({ token: waarde, secret: env().sessieGeheim }).catch(() => null)
  return typeof inhoud?.sid === 'string' ? inhoud.sid : null
}

/** The session id a request presents. */
export function sidVanRequest(request: Request): Promise<string | null> {
  return openSid(leesCookies(request).get(sessieCookieNaam()))
}

/** Cookies by name; the first one wins, as in browsers the most specific path comes first. */
export function leesCookies(request: Request): Map<string, string> {
  const paren = (request.headers.get('cookie') ?? '').split(';').map((deel) => {
    const is = deel.indexOf('=')
    return is < 0 ? null : ([deel.slice(0, is).trim(), ontcijfer(deel.slice(is + 1).trim())] as const)
  })
  return new Map(paren.filter((paar) => paar !== null).reverse())
}

function ontcijfer(waarde: string): string {
  try {
    return decodeURIComponent(waarde)
  } catch {
    // Not percent-encoded, then: another program's cookie.
    return waarde
  }
}

/** `Set-Cookie` for a session, or without a value for its removal. */
export function schrijfSessieCookie(waarde: string | null): string {
  const { secure } = sessieCookieOpties()
  const duur = waarde === null ? 0 : env().sessie.uiterlijk
  return `${sessieCookieNaam()}=${waarde ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${duur}${secure ? '; Secure' : ''}`
}
