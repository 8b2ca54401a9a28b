import 'server-only'
import { randomBytes } from 'node:crypto'
import { headerWaardeVan, type Mandaat } from '#lib/auth/mandaat.ts'
import { env } from '#lib/env.ts'
import { huidigeTraceId } from '#lib/log.ts'
import { mtlsRequest, type MtlsAntwoord } from '#lib/mtls/agent.ts'
import { kanGedaanZijn, noteerMisschien } from './afloop.ts'
import { toProblemError } from './fout.ts'
import { metMeting } from './meting.ts'
import { isNietVerstuurd, toNetwerkProblem } from './netwerkfout.ts'
import { profiel } from './profiel.ts'
import { rememberTijd } from './tijd.ts'
import { naarHunNamen } from './velden.ts'

export type Query = Readonly<Record<string, string | number | undefined>>

export type DsoAanroep = {
  methode: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Relative to SWF_BASE_URL, made by `vulPad`. */
  pad: string
  query?: Query
  headers?: Readonly<Record<string, string>>
  body?: string | AsyncIterable<Uint8Array>
  signal?: AbortSignal
  /** Milliseconds until the answer begins. */
  wachttijd?: number
}

const FOUT_MAX = 64 * 1024

/** Is this organisation the one we act for? */
export function isEigen(mandaat: Mandaat, oin: string | null): boolean {
  return oin === headerWaardeVan(mandaat)
}

/** Our own OIN as a filter value upstream; never as identity, that is the header. */
export function eigenOin(mandaat: Mandaat): string {
  return headerWaardeVan(mandaat)
}

/** Fills `{name}` in a path of the profile, each value as one escaped segment. */
export function vulPad(pad: string, waarden: Readonly<Record<string, string>> = {}): string {
  return pad.replaceAll(/\{(\w+)\}/g, (_, naam: string) => encodeURIComponent(waarden[naam] ?? ''))
}

/**
 * The one place that talks to the SWF. The acting OIN comes from the mandate and is set last, so no other header can replace it.
 * Resolves with a 2xx answer whose body the caller must read; fails with a ProblemError for everything else.
 */
export async function sendToDso(mandaat: Mandaat, aanroep: DsoAanroep): Promise<MtlsAntwoord> {
  return metMeting(headerWaardeVan(mandaat), aanroep, () => sendOrFail(mandaat, aanroep))
}

async function sendOrFail(mandaat: Mandaat, aanroep: DsoAanroep): Promise<MtlsAntwoord> {
  const antwoord = await send(mandaat, aanroep)
  rememberTijd(mandaat, headerVan(antwoord, 'date'))
  if (aanroep.methode !== 'GET' && kanGedaanZijn(antwoord.statusCode)) noteerMisschien()
  if (antwoord.statusCode >= 200 && antwoord.statusCode < 300) return antwoord
  throw toProblemError({
    status: antwoord.statusCode,
    retryAfter: headerVan(antwoord, 'retry-after'),
    tekst: await readFout(antwoord),
  })
}

export function headerVan(antwoord: MtlsAntwoord, naam: string): string | undefined {
  const waarde = antwoord.headers[naam]
  return Array.isArray(waarde) ? waarde[0] : waarde
}

async function send(mandaat: Mandaat, { pad, query, methode, headers, body, signal, wachttijd }: DsoAanroep) {
  try {
    return await mtlsRequest(createUrl(pad, naarHunNamen(query)), {
      method: methode,
      headers: { accept: 'application/hal+json, application/json', ...headers, ...identiteit(mandaat) },
      wachttijd: wachttijd ?? 15_000,
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    })
  } catch (fout) {
    if (methode !== 'GET' && !isNietVerstuurd(fout)) noteerMisschien()
    throw toNetwerkProblem(fout)
  }
}

function identiteit(mandaat: Mandaat): Record<string, string> {
  const { oinHeader, apiSleutel } = profiel()
  return {
    ...spoor(),
    ...(apiSleutel && { [apiSleutel.header.toLowerCase()]: apiSleutel.waarde }),
    [(oinHeader ?? env().swf.oinHeader).toLowerCase()]: headerWaardeVan(mandaat),
  }
}

/** W3C trace context, so that the upstream's log and ours can be laid side by side. */
function spoor(): Record<string, string> {
  const traceId = huidigeTraceId()?.replaceAll('-', '')
  if (traceId === undefined || !/^[0-9a-f]{32}$/.test(traceId)) return {}
  return { traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` }
}

/** The certificate goes to the configured upstream only: a path that would leave its base is a bug and refused. */
export function createUrl(pad: string, query: Query = {}): URL {
  const basis = basisVan(profiel().basisPad)
  const url = new URL(basis + pad)
  if (!pad.startsWith('/') || !url.href.startsWith(`${basis}/`)) throw new Error(`path leaves the upstream: ${pad}`)
  for (const [naam, waarde] of Object.entries(query)) {
    if (waarde !== undefined) url.searchParams.set(naam, String(waarde))
  }
  return url
}

/** SWF_BASE_URL, or another path on the same host: a profile never leads the certificate elsewhere. */
function basisVan(basisPad: string | null): string {
  const { baseUrl } = env().swf
  return basisPad === null ? baseUrl : new URL(baseUrl).origin + basisPad.replace(/\/+$/, '')
}

/** Reads at most 64 kB of an error, and none of a broken one: the status already says what happened. */
async function readFout({ body }: MtlsAntwoord): Promise<string> {
  const delen: Uint8Array[] = []
  const bron: AsyncIterable<Uint8Array> = body
  let lengte = 0
  try {
    for await (const deel of bron) {
      delen.push(deel)
      lengte += deel.length
      if (lengte > FOUT_MAX) break
    }
  } catch {
    return ''
  }
  return Buffer.concat(delen).toString('utf8')
}
