import 'server-only'
import { setTimeout as wacht } from 'node:timers/promises'
import type { z } from 'zod'
import type { Mandaat } from '#lib/auth/mandaat.ts'
import type { MtlsAntwoord } from '#lib/mtls/agent.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import type { ProblemCode } from '#lib/problem/problem-schema.ts'
import { toNetwerkProblem } from './netwerkfout.ts'
import { profiel } from './profiel.ts'
import { naarHunVelden, naarOnzeVelden } from './velden.ts'
import { headerVan, sendToDso, type DsoAanroep, type Query } from './transport.ts'

const JSON_MAX = 20 * 1024 * 1024
const PAUZES = [100, 400]
/** Milliseconds for one read, all its tries together: a page that waits for it is blank until then. Own choice. */
export const LEES_TERMIJN = 8_000
const OPNIEUW: ReadonlySet<ProblemCode> = new Set(['dso-onbereikbaar', 'dso-storing'])

/**
 * Reads one resource. Only reads are repeated: twice, shortly after each other, when the SWF failed or did not answer,
 * and within `LEES_TERMIJN` in all. Past that it is `dso-onbereikbaar`.
 */
export async function getJson<S extends z.ZodType>(
  mandaat: Mandaat,
  pad: string,
  antwoord: S,
  query: Query = {},
): Promise<z.output<S>> {
  const signal = AbortSignal.timeout(LEES_TERMIJN)
  const aanroep = { methode: 'GET', pad, query, signal } satisfies DsoAanroep
  for (const pauze of PAUZES) {
    try {
      return await readJson(await sendToDso(mandaat, aanroep), antwoord)
    } catch (fout) {
      if (signal.aborted || !magOpnieuw(fout)) throw fout
    }
    await wacht(pauze)
  }
  return readJson(await sendToDso(mandaat, aanroep), antwoord)
}

/** Who said when to come back is not asked before. */
function magOpnieuw(fout: unknown): boolean {
  return fout instanceof ProblemError && OPNIEUW.has(fout.code) && (fout.retryAfter ?? 0) === 0
}

/** Sends an act once. After `dso-onbereikbaar`, `dso-storing` or `dso-onverwacht-antwoord` nobody knows whether it happened. */
export async function postJson<S extends z.ZodType>(
  mandaat: Mandaat,
  pad: string,
  body: unknown,
  antwoord: S,
): Promise<z.output<S>> {
  return readJson(await sendToDso(mandaat, { methode: 'POST', pad, ...jsonBody(body, 'application/json') }), antwoord)
}

/** As `postJson`, where the status says all: an answer without a body is fine. `body` is in the SWF's names already. */
export async function postZonderAntwoord(
  mandaat: Mandaat,
  pad: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const antwoord = await sendToDso(mandaat, { methode: 'POST', pad, headers, body: JSON.stringify(body) })
  await antwoord.body.dump()
}

/** As `postJson`, for a change of what exists. */
export async function patchJson<S extends z.ZodType>(
  mandaat: Mandaat,
  pad: string,
  body: unknown,
  antwoord: S,
): Promise<z.output<S>> {
  const aanroep = { methode: 'PATCH', pad, ...jsonBody(body, profiel().wijzigenMediaType) } satisfies DsoAanroep
  return readJson(await sendToDso(mandaat, aanroep), antwoord)
}

export async function deleteResource(mandaat: Mandaat, pad: string): Promise<void> {
  const { body } = await sendToDso(mandaat, { methode: 'DELETE', pad })
  await body.dump()
}

/** Parses at the border; what does not fit the (tolerant) schema is `dso-onverwacht-antwoord`. */
export async function readJson<S extends z.ZodType>(antwoord: MtlsAntwoord, schema: S): Promise<z.output<S>> {
  const type = headerVan(antwoord, 'content-type') ?? ''
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    await antwoord.body.dump()
    throw new ProblemError('dso-onverwacht-antwoord', { cause: new Error(`content-type ${type}`) })
  }
  const resultaat = schema.safeParse(naarOnzeVelden(await parseBody(antwoord)))
  if (!resultaat.success) throw new ProblemError('dso-onverwacht-antwoord', { cause: resultaat.error })
  return resultaat.data
}

async function parseBody({ body }: MtlsAntwoord): Promise<unknown> {
  const tekst = await readText(body).catch((fout: unknown) => Promise.reject(toNetwerkProblem(fout)))
  try {
    return JSON.parse(tekst)
  } catch (cause) {
    throw new ProblemError('dso-onverwacht-antwoord', { cause })
  }
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const delen: Uint8Array[] = []
  let lengte = 0
  for await (const deel of body) {
    delen.push(deel)
    lengte += deel.length
    if (lengte > JSON_MAX) throw new ProblemError('dso-onverwacht-antwoord', { cause: new Error('answer too long') })
  }
  return Buffer.concat(delen).toString('utf8')
}

function jsonBody(body: unknown, type: string): { body: string; headers: Record<string, string> } {
  return { body: JSON.stringify(naarHunVelden(body)), headers: { 'content-type': type } }
}
