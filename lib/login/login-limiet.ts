import 'server-only'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { PROBLEEM_TEKST } from '#lib/problem/teksten.ts'
import { afzenderVan } from '#lib/server/afzender.ts'
import { maakEmmers } from '#lib/server/emmers.ts'
import { isNavigatie } from '#lib/server/herkomst.ts'

/** The steps of logging in that cost us work; each is counted by itself, so that one login counts as one. */
export type LoginStap = 'begin' | 'terugkomst' | 'organisatie'

const emmers = maakEmmers()

/**
 * Runs a step of logging in unless its sender took it too often this minute (threat T34): then 429 with `Retry-After`,
 * as a page for who navigates and as `te-veel-verzoeken` for a script. Counts for this one process.
 */
export async function metLoginLimiet(
  stap: LoginStap,
  request: Request,
  doe: () => Promise<Response>,
  afzender = afzenderVan(request),
): Promise<Response> {
  // Without a server behind the request there is no address, and nobody to keep out.
  const wacht = afzender === null ? 0 : emmers.neem(`${stap} ${afzender}`, env().login.perMinuut)
  if (wacht === 0) return doe()
  if (!isNavigatie(request)) throw new ProblemError('te-veel-verzoeken', { retryAfter: wacht })
  log().info({ probleem: 'te-veel-verzoeken', stap }, 'verzoek geweigerd')
  const headers = { 'content-type': 'text/html; charset=utf-8', 'retry-after': String(wacht) }
  return new Response(evenGeduld(wacht), { status: 429, headers })
}

/** Plain on purpose: it loads nothing more from a portal that has enough to do. */
function evenGeduld(wacht: number): string {
  const { titel } = PROBLEEM_TEKST['te-veel-verzoeken']
  const tijd = wacht === 1 ? '1 seconde' : `${wacht} seconden`
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${titel} · Samenwerkportaal</title></head>
<body><main>
<h1>${titel}</h1>
<p>Vanaf uw netwerk wordt nu heel vaak ingelogd. U bent niet ingelogd. Wacht ${tijd} en probeer het dan opnieuw.</p>
<p><a href="/inloggen">Terug naar inloggen</a></p>
</main></body>
</html>
`
}
