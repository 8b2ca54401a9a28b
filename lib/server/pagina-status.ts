import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'
import { type ProblemError, STATUS } from '#lib/problem/problem.ts'

/** Seconds before another try makes sense, where the SWF named none. */
const WACHT_S = 30

// On globalThis: Next gives its start-up hook and its pages a copy of this module each.
const SLEUTEL = Symbol.for('samenwerkportaal.antwoorden')

/** Remembers, for as long as a request is served, which response answers it. Called at the start; again does nothing. */
export function volgAntwoorden(): void {
  if (antwoorden() !== null) return
  const nieuw = new AsyncLocalStorage<ServerResponse>()
  Reflect.set(globalThis, SLEUTEL, nieuw)
  subscribe('http.server.request.start', (bericht) => {
    const antwoord = typeof bericht === 'object' && bericht !== null && 'response' in bericht ? bericht.response : null
    if (isAntwoord(antwoord)) nieuw.enterWith(antwoord)
  })
}

/**
 * Gives the page being rendered the status of a problem (ADR 0013): Next itself knows 401, 403 and 404 alone.
 * Does nothing once the first byte is out, nor for a navigation inside the portal: that answer is data, and must arrive.
 */
export function zetPaginaStatus({ code, retryAfter }: ProblemError): void {
  const antwoord = antwoorden()?.getStore()
  if (!isAntwoord(antwoord) || antwoord.headersSent || 'rsc' in antwoord.req.headers) return
  const status = STATUS[code]
  antwoord.statusCode = status
  if (status === 503 || status === 429) antwoord.setHeader('retry-after', String(retryAfter ?? WACHT_S))
}

/** The other end of the connection the current request came over, or null outside a request. */
export function huidigSocketAdres(): string | null {
  const antwoord = antwoorden()?.getStore()
  return isAntwoord(antwoord) ? (antwoord.req.socket.remoteAddress ?? null) : null
}

function antwoorden(): AsyncLocalStorage<unknown> | null {
  const bewaard: unknown = Reflect.get(globalThis, SLEUTEL)
  return bewaard instanceof AsyncLocalStorage ? bewaard : null
}

function isAntwoord(waarde: unknown): waarde is ServerResponse {
  return waarde instanceof ServerResponse
}
