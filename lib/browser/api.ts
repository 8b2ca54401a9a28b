import * as z from 'zod/mini'
import { Problem, ProblemError } from '#lib/problem/problem.ts'

type Aanroep<S extends z.core.$ZodType> = {
  /** Schema of the answer; what does not fit is our bug. */
  antwoord: S
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  signal?: AbortSignal
  /** A uuid made once per intention: the same key never makes a thing twice. */
  idempotencyKey?: string
  /** A call the user did not ask for, such as refreshing on a timer: it does not keep the session alive. */
  achtergrond?: boolean
}

/** Calls the portal's own API. Fails with a ProblemError, whatever went wrong; an abort stays an AbortError. */
export async function api<S extends z.core.$ZodType>(
  pad: `/api/${string}`,
  { antwoord, method = 'GET', body, signal, idempotencyKey, achtergrond = false }: Aanroep<S>,
): Promise<z.output<S>> {
  const response = await send(pad, {
    method,
    headers: {
      accept: 'application/json',
      ...epochHeader(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(achtergrond && { 'x-activiteit': 'achtergrond' }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  const data: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw toProblemError(data, response.status)
  const resultaat = z.safeParse(antwoord, data)
  if (!resultaat.success) throw new ProblemError('interne-fout', { cause: resultaat.error })
  return resultaat.data
}

/** Which session this page was made for, from `<meta name="sessie-epoch">`: a stale tab then gets a 409 instead of acting for another organisation (T17). */
export function epochHeader(): Record<string, string> {
  const epoch = document.querySelector<HTMLMetaElement>('meta[name="sessie-epoch"]')?.content
  return epoch ? { 'x-sessie-epoch': epoch } : {}
}

/** Reads problem+json; `invalidParams` come back under the form's own field names. */
export function toProblemError(data: unknown, status: number): ProblemError {
  const problem = Problem.safeParse(data)
  if (!problem.success) return new ProblemError(status === 413 ? 'te-groot' : 'interne-fout', { cause: problem.error })
  const { code, detail, invalidParams, retryAfter, traceId } = problem.data
  return new ProblemError(code, {
    traceId,
    ...(detail !== undefined && { detail }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(invalidParams && {
      invalidParams: invalidParams.map(({ name, reason }) => ({
        name: name.replace(/^(body|query|params)\./, ''),
        reason,
      })),
    }),
  })
}

async function send(pad: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(pad, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new ProblemError('interne-fout', { detail: 'Er is geen verbinding met het portaal.', cause })
  }
}
