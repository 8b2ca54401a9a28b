import 'server-only'
import { env } from '#lib/env.ts'
import { metWeigering } from '#lib/server/audit-weigering.ts'
import { leesTekst } from '#lib/server/invoer.ts'
import { getStand } from '#lib/auth/gebruiker.ts'
import { metLoginLimiet } from './login-limiet.ts'
import { foutPad, metStoringPagina } from './login-storing.ts'
import { kiesOrganisatie } from './organisatie-kiezen.ts'
import { schrijfSessieCookie, sidVanRequest, sluitSid } from '#lib/auth/sessie-cookie.ts'
import { veiligTerug } from '#lib/auth/terug.ts'

const MAX_BYTES = 4096

/** The plain form of /inloggen/organisatie: answers a browser, so what its user can come to is a page. */
export function verwerkKeuze(request: Request): Promise<Response> {
  return metLoginLimiet('organisatie', request, () => kies(request))
}

async function kies(request: Request): Promise<Response> {
  const formulier = new URLSearchParams(await leesTekst(request, MAX_BYTES))
  const terug = veiligTerug(formulier.get('terug'), env().portalUrl)
  return metStoringPagina(terug, () => wissel(request, formulier, terug))
}

async function wissel(request: Request, formulier: URLSearchParams, terug: string): Promise<Response> {
  const [sid, stand] = await Promise.all([sidVanRequest(request), getStand(request)])
  if (sid === null || stand.staat === 'geen') return naar(foutPad(terug, 'verlopen'))
  const keuze = formulier.get('oin')
  if (keuze === null) return naar(`/inloggen/organisatie?${new URLSearchParams({ fout: 'kies', terug })}`)
  const kiesHaar = () => kiesOrganisatie(sid, stand.sessie, keuze)
  const nieuwe = stand.staat === 'actief' ? await metWeigering(stand.gebruiker, request, kiesHaar) : await kiesHaar()
  // The second of two clicks: only the first one's answer brings a session.
  if (nieuwe === null) return naar(foutPad(terug, 'verlopen'))
  return naar(terug, schrijfSessieCookie(await sluitSid(nieuwe.sid)))
}

function naar(pad: string, cookie?: string): Response {
  const headers = new Headers({ location: new URL(pad, env().portalUrl).href })
  if (cookie !== undefined) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
