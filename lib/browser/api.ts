import type * as z from 'zod/mini'
import { ProblemError } from '#lib/problem/problem.ts'

/** A schema that is fetched when it is needed: validation is not part of the first load of a page. */
export type Lader<S> = () => Promise<S>

/** For an answer without content. */
export const geenInhoud = () => import('./antwoord.ts').then(({ Niets }) => Niets)

type Aanroep<S extends z.core.$ZodType> = {
  /** Schema of the answer; what does not fit is our bug. */
  antwoord: Lader<S>
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  signal?: AbortSignal
  /** A uuid made once per intention: the same key never makes a thing twice. */
  idempotencyKey?: string
  /** A call the user did not ask for, such as refreshing on a timer: it does not keep the session alive. */
  achtergrond?: boolean
  /** Goes out although the page is being left; of at most 64 kB. */
  keepalive?: boolean
}

/** Calls the portal's own API. Fails with a ProblemError, whatever went wrong; an abort stays an AbortError. */
export async function api<S extends z.core.$ZodType>(
  pad: `/api/${string}`,
  { antwoord, method = 'GET', body, signal, idempotencyKey, achtergrond = false, keepalive }: Aanroep<S>,
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
    ...(keepalive && { keepalive }),
  })
  const data: unknown = await response.json().catch(() => undefined)
  const { leesAntwoord, toProblemError } = await import('./antwoord.ts')
  if (!response.ok) throw toProblemError(data, response.status)
  return leesAntwoord(await antwoord(), data)
}

/** Which session this page was made for, from `<meta name="sessie-epoch">`: a stale tab then gets a 409 instead of acting for another organisation (T17). */
export function epochHeader(): Record<string, string> {
  const epoch = document.querySelector<HTMLMetaElement>('meta[name="sessie-epoch"]')?.content
  return epoch ? { 'x-sessie-epoch': epoch } : {}
}

async function send(pad: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(pad, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new ProblemError('interne-fout', { detail: 'Er is geen verbinding met het portaal.', cause })
  }
}
