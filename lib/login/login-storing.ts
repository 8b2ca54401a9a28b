import 'server-only'
import { env } from '#lib/env.ts'
import { huidigeTraceId, log } from '#lib/log.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import type { LoginFout } from './login-fout.ts'
import { schrijfSessieCookie } from '#lib/auth/sessie-cookie.ts'
import { inlogPad } from '#lib/auth/terug.ts'

/** The login page with what went wrong, and the number under which the log knows it. */
export function foutPad(terug: string, fout: LoginFout): string {
  const nummer = huidigeTraceId()
  const vraag = new URLSearchParams({ fout, ...(nummer !== undefined && { nummer }) })
  const pad = inlogPad('/inloggen', terug)
  return `${pad}${pad.includes('?') ? '&' : '?'}${vraag}`
}

/**
 * Runs a step of logging in. When it fails through us (the database is away or takes no writes), the browser gets a page
 * instead of JSON. Nobody is logged in then: what session this browser still had goes too, for nobody knows if it lives.
 */
export async function metStoringPagina(terug: string, doe: () => Promise<Response>): Promise<Response> {
  try {
    return await doe()
  } catch (fout) {
    if (fout instanceof ProblemError) throw fout
    meldStoring(fout)
    return wegens(storingPad(terug))
  }
}

/** For the log alone: names the fault where the door behind it keeps the words to itself. */
export function meldStoring(err: unknown): void {
  log().error({ err }, 'inloggen mislukt door het portaal zelf')
}

export function storingPad(terug: string): string {
  return new URL(foutPad(terug, 'storing'), env().portalUrl).href
}

function wegens(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'set-cookie': schrijfSessieCookie(null) } })
}
