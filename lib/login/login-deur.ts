import 'server-only'
import NextAuth from 'next-auth'
import { NextRequest } from 'next/server'
import { env } from '#lib/env.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { schrijfAudit } from '#lib/server/audit.ts'
import type { LoginFout } from './login-fout.ts'
import { metLoginLimiet } from './login-limiet.ts'
import { maakAuthOptions, type LoginVerloop } from './next-auth-opties.ts'
import { foutPad, metStoringPagina, storingPad } from './login-storing.ts'
import { leesCookies, schrijfSessieCookie, sidVanRequest } from '#lib/auth/sessie-cookie.ts'
import { schoonSigninAdres } from './signin-adres.ts'
import { inlogPad, veiligTerug } from '#lib/auth/terug.ts'

type AuthContext = { params: Promise<{ nextauth: string[] }> }

/** The only parts of next-auth that answer; its other pages and calls do not exist here. */
const TOEGESTAAN = new Set(['GET csrf', 'GET signin', 'POST signin/eherkenning', 'GET callback/eherkenning'])

/** next-auth behind a door of our own: fewer ways in, and errors that keep their reason. */
export async function loginDeur(request: NextRequest, context: AuthContext): Promise<Response> {
  const onderdeel = (await context.params).nextauth.join('/')
  if (!TOEGESTAAN.has(`${request.method} ${onderdeel}`)) throw new ProblemError('niet-gevonden')
  // Where next-auth sends a login form whose token was missing or outdated.
  if (onderdeel === 'signin') return naar('/inloggen')
  if (onderdeel === 'csrf') return ga(request, context, onderdeel)
  const stap = onderdeel.startsWith('callback') ? 'terugkomst' : 'begin'
  return metLoginLimiet(stap, request, () => metStoringPagina(terugVan(request), () => ga(request, context, onderdeel)))
}

async function ga(request: NextRequest, context: AuthContext, onderdeel: string): Promise<Response> {
  const idpFout = onderdeel.startsWith('callback') ? request.nextUrl.searchParams.get('error') : null
  if (idpFout !== null) return weigerIdpFout(request, idpFout)
  const verloop: LoginVerloop = { toelating: null, moetKiezen: false, storing: false }
  const opties = maakAuthOptions(await sidVanRequest(request), verloop)
  const vraag = onderdeel.startsWith('signin') ? new NextRequest(schoonSigninAdres(request.url), request) : request
  return herleid(await verwerk(vraag, context, opties), request, verloop)
}

async function verwerk(request: NextRequest, context: AuthContext, opties: ReturnType<typeof maakAuthOptions>) {
  const antwoord: unknown = await NextAuth(request, context, opties)
  if (antwoord instanceof Response) return antwoord
  throw new TypeError('next-auth gave no response')
}

/** The issuer's own words are never shown: anybody can write them into an address. */
async function weigerIdpFout(request: Request, idpFout: string): Promise<Response> {
  const code: LoginFout = idpFout === 'access_denied' ? 'geannuleerd' : 'onbekend'
  await schrijfAudit({ fase: 'GEWEIGERD', handeling: 'inloggen', object: 'sessie', code })
  return naar(foutPad(terugVan(request), code))
}

/** Turns next-auth's error redirects into ours, and leads to the choice of an organisation where one is due. */
function herleid(antwoord: Response, request: Request, verloop: LoginVerloop): Response {
  const locatie = URL.parse(antwoord.headers.get('location') ?? '', env().portalUrl)
  if (locatie?.origin !== env().portalUrl) return antwoord
  const fout = locatie.searchParams.get('error')
  if (verloop.storing) {
    antwoord.headers.set('location', storingPad(terugVan(request)))
    antwoord.headers.append('set-cookie', schrijfSessieCookie(null))
  } else if (verloop.moetKiezen)
    antwoord.headers.set('location', volledig(inlogPad('/inloggen/organisatie', terugVan(request))))
  else if (fout !== null) {
    // Its checks live in cookies of a quarter of an hour: a late or a second attempt finds them gone.
    antwoord.headers.set(
      'location',
      volledig(foutPad(terugVan(request), fout === 'OAuthCallback' ? 'verlopen' : 'onbekend')),
    )
  } else if (verloop.toelating?.ok === false) {
    antwoord.headers.set('location', volledig(foutPad(terugVan(request), verloop.toelating.fout)))
  }
  return antwoord
}

function terugVan(request: Request): string {
  const naam = `${env().https ? '__Host-' : ''}samenwerkportaal.terug`
  return veiligTerug(leesCookies(request).get(naam), env().portalUrl)
}

function volledig(pad: string): string {
  return new URL(pad, env().portalUrl).href
}

function naar(pad: string): Response {
  return new Response(null, { status: 303, headers: { location: volledig(pad) } })
}
