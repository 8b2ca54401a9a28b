import 'server-only'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { schrijfAudit } from '#lib/server/audit.ts'
import { z } from 'zod'
import { ontsleutel } from '#lib/auth/geheim.ts'
import { trekSessieIn } from '#lib/auth/sessie.ts'
import { schrijfSessieCookie, sidVanRequest } from '#lib/auth/sessie-cookie.ts'

const Ontdekking = z.object({ end_session_endpoint: z.optional(z.url()) })

/** Ends the session here, then sends the browser to the issuer to end it there as well; it comes back at /uitgelogd. */
export async function logUit(request: Request, nu = new Date()): Promise<Response> {
  const headers = new Headers({
    location: await waarheen(request, nu),
    'clear-site-data': '"cache", "storage"',
  })
  headers.append('set-cookie', schrijfSessieCookie(null))
  return new Response(null, { status: 303, headers })
}

/** The browser is logged out in any case, for it loses its cookie; the page must say so where the row may live on. */
async function waarheen(request: Request, nu: Date): Promise<string> {
  try {
    const idToken = await beeindig(request, nu)
    return idToken === null ? uitgelogdAdres() : await eindeBijUitgever(idToken)
  } catch (err) {
    log().error({ err }, 'uitloggen mislukt door het portaal zelf')
    return `${uitgelogdAdres()}?reden=storing`
  }
}

/** Ends the session here; gives the proof for the issuer, where there is one. */
async function beeindig(request: Request, nu: Date): Promise<string | null> {
  const sid = await sidVanRequest(request)
  const sessie = sid === null ? null : await trekSessieIn(sid, 'uitgelogd', nu)
  if (sessie === null) return null
  const { oin, actorHash, loa, idTokenVersleuteld } = sessie
  await schrijfAudit({ fase: 'GELUKT', handeling: 'uitloggen', object: 'sessie', oin, actorHash, loa }, nu)
  return idTokenVersleuteld === null ? null : ontsleutel(idTokenVersleuteld)
}

function uitgelogdAdres(): string {
  return `${env().portalUrl}/uitgelogd`
}

/** Logging out here has already happened: an issuer that is away or cannot do this must not stand in the way. */
async function eindeBijUitgever(idToken: string): Promise<string> {
  const { issuer, clientId } = env().eh
  try {
    const antwoord = await fetch(`${issuer}/.well-known/openid-configuration`, {
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(3000),
    })
    const { end_session_endpoint: einde } = Ontdekking.parse(await antwoord.json())
    if (einde === undefined || new URL(einde).origin !== new URL(issuer).origin) return uitgelogdAdres()
    const url = new URL(einde)
    url.searchParams.set('id_token_hint', idToken)
    url.searchParams.set('client_id', clientId)
    url.searchParams.set('post_logout_redirect_uri', uitgelogdAdres())
    return url.href
  } catch (err) {
    log().warn({ err }, 'uitloggen bij de uitgever is niet gelukt')
    return uitgelogdAdres()
  }
}
