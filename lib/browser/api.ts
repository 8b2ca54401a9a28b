import type * as z from 'zod/mini'
import type { Handeling } from '#lib/problem/handelingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'

/** A schema that is fetched when it is needed: validation is not part of the first load of a page. */
export type Lader<S> = () => Promise<S>

/** For an answer without content. */
export const geenInhoud = () => import('./antwoord.ts').then(({ Niets }) => Niets)

type Aanroep<S extends z.core.$ZodType> = {
  /** Schema of the answer; what does not fit is our bug. */
  antwoord: Lader<S>
  /** What the user does with it, for the words when it fails; reading when absent. */
  handeling?: Handeling
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
  { antwoord, handeling = 'lezen', method = 'GET', signal, keepalive, ...vraag }: Aanroep<S>,
): Promise<z.output<S>> {
  const response = await send(pad, handeling, {
    method,
    headers: koppenVan(vraag),
    ...(vraag.body !== undefined && { body: JSON.stringify(vraag.body) }),
    ...(signal && { signal }),
    ...(keepalive && { keepalive }),
  })
  const data: unknown = await response.json().catch(() => undefined)
  const { leesAntwoord, toProblemError } = await import('./antwoord.ts')
  if (!response.ok) throw toProblemError(data, response, handeling)
  return leesAntwoord(await antwoord(), data, response, handeling)
}

function koppenVan(vraag: Pick<Aanroep<z.core.$ZodType>, 'body' | 'idempotencyKey' | 'achtergrond'>) {
  const { body, idempotencyKey, achtergrond } = vraag
  return {
    accept: 'application/json',
    ...epochHeader(),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(achtergrond && { 'x-activiteit': 'achtergrond' }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  }
}

/** Which session this page was made for, from `<meta name="sessie-epoch">`: a stale tab then gets a 409 instead of acting for another organisation (T17). */
export function epochHeader(): Record<string, string> {
  const epoch = document.querySelector<HTMLMetaElement>('meta[name="sessie-epoch"]')?.content
  return epoch ? { 'x-sessie-epoch': epoch } : {}
}

async function send(pad: string, handeling: Handeling, init: RequestInit): Promise<Response> {
  // Asked before: a line that goes later may have carried it.
  const afloop = navigator.onLine ? 'onbekend' : 'niet-aangekomen'
  try {
    return await fetch(pad, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    const detail = 'Er is geen verbinding met het portaal.'
    throw new ProblemError('interne-fout', { detail, handeling, afloop, cause })
  }
}
