import 'server-only'
import { Readable } from 'node:stream'
import { request, type Dispatcher } from 'undici'
import { getAgent } from './wissel.ts'

export type MtlsAntwoord = Dispatcher.ResponseData
export type MtlsOpties = {
  method: Dispatcher.HttpMethod
  headers: Record<string, string>
  body?: string | AsyncIterable<Uint8Array>
  signal?: AbortSignal
  /** Milliseconds the upstream may think after it has our whole request. */
  wachttijd: number
}

/**
 * One HTTP call over two-way TLS on the shared pool. Follows no redirect. Fails with undici's errors.
 * Not `fetch`: Next patches that one and Node's own refuses a foreign Agent.
 */
export function mtlsRequest(url: URL, { wachttijd, body, signal, ...opties }: MtlsOpties): Promise<MtlsAntwoord> {
  return request(url, {
    ...opties,
    dispatcher: getAgent(),
    headersTimeout: wachttijd,
    bodyTimeout: 30_000,
    ...(body !== undefined && { body: typeof body === 'string' ? body : Readable.from(body, { objectMode: false }) }),
    ...(signal && { signal }),
  })
}
