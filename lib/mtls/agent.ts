import 'server-only'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { Agent, request, type Dispatcher } from 'undici'
import { env, type Env } from '#lib/env.ts'

export type MtlsAntwoord = Dispatcher.ResponseData
export type MtlsOpties = {
  method: Dispatcher.HttpMethod
  headers: Record<string, string>
  body?: string | AsyncIterable<Uint8Array>
  signal?: AbortSignal
  /** Milliseconds the upstream may think after it has our whole request. */
  wachttijd: number
}

let gemaakt: { voor: string; agent: Agent } | undefined

// Pages and route handlers may each have their own copy of this module; the page must know what any of them holds.
const plaats = globalThis as typeof globalThis & { portaalCertificaten?: Map<string, Buffer> }

/** Per file, the certificate as this process read it first. */
function eersteLezing(): Map<string, Buffer> {
  plaats.portaalCertificaten ??= new Map()
  return plaats.portaalCertificaten
}

/** Made at first use, so that a build needs no certificate. */
function getAgent(): Agent {
  const { swf } = env()
  const voor = [swf.certPad, swf.keyPad, swf.caPad].join('\n')
  if (gemaakt?.voor !== voor) gemaakt = { voor, agent: createAgent(swf) }
  return gemaakt.agent
}

/** Does the pool show another certificate than the file now holds? It keeps what it read first, until a restart. */
export function isIngehaald(certPad: string): boolean {
  const gelezen = eersteLezing().get(certPad)
  return gelezen !== undefined && !gelezen.equals(readFileSync(certPad))
}

function createAgent({ certPad, keyPad, caPad }: Pick<Env['swf'], 'certPad' | 'keyPad' | 'caPad'>): Agent {
  const cert = readFileSync(certPad)
  if (!eersteLezing().has(certPad)) eersteLezing().set(certPad, cert)
  return new Agent({
    connect: {
      cert,
      key: readFileSync(keyPad),
      // Replaces the public roots: only the configured ones are trusted.
      ca: readFileSync(caPad),
      minVersion: 'TLSv1.2',
      timeout: 5_000,
    },
    connections: 64,
    keepAliveTimeout: 10_000,
  })
}

/**
 * One HTTP call over two-way TLS on the shared pool. Follows no redirect. Fails with undici's errors.
 * Not `fetch`: Next patches that one and Node's own refuses a foreign Agent (stack 7).
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
