import { NextResponse, type NextRequest } from 'next/server'
import { CSRF_HEADER, csrfCookieNaam, leesCsrf, maakCsrf } from '#lib/login/csrf.ts'
import { PAD_HEADER } from '#lib/auth/pad-header.ts'
import { sessieCookieOpties } from '#lib/auth/sessie-cookie.ts'
import { env, isOntwikkeling } from '#lib/env.ts'
import { maakCsp } from '#lib/server/csp.ts'
import { paginaHeaders } from '#lib/server/pagina-headers.ts'

/** Headers for pages, and what a page must know about its own request. Decides nothing about access: pages do. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const csp = maakCsp({ nonce, issuer: env().eh.issuer, https: env().https, ontwikkeling: isOntwikkeling() })
  const headers = new Headers(request.headers)
  // Next reads the nonce for its own scripts from this request header.
  headers.set('content-security-policy', csp)
  headers.set('x-nonce', nonce)
  headers.set(PAD_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`)
  headers.delete(CSRF_HEADER)
  const nieuw = request.nextUrl.pathname === '/inloggen' ? zetCsrf(request, headers) : null
  const antwoord = NextResponse.next({ request: { headers } })
  antwoord.headers.set('content-security-policy', csp)
  for (const [naam, waarde] of paginaHeaders(env().https)) antwoord.headers.set(naam, waarde)
  if (nieuw !== null) antwoord.cookies.set(csrfCookieNaam(), nieuw, sessieCookieOpties())
  return antwoord
}

/** Hands the login page its token; returns the cookie to set where the browser has none yet. */
function zetCsrf(request: NextRequest, headers: Headers): string | null {
  const bestaand = leesCsrf(request.cookies.get(csrfCookieNaam())?.value)
  const csrf = bestaand === null ? maakCsrf() : { token: bestaand, cookie: null }
  headers.set(CSRF_HEADER, csrf.token)
  return csrf.cookie
}

// Routes with bodies stay outside: Next would buffer and cut an upload that passes through here.
export const config = { matcher: ['/((?!api/|_next/static|_next/image|favicon\\.ico|icon\\.svg).*)'] }
