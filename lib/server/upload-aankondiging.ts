import 'server-only'
import { formatGrootte } from '#lib/domain/document.ts'
import type { Bestandsstroom } from '#lib/dso/multipart.ts'
import { ProblemError } from '#lib/problem/problem.ts'

/**
 * Reads what a PUT announces about its body before a byte of it is read: `Content-Length` and `Repr-Digest` with
 * sha-256 (RFC 9530) are both needed. Fails with `te-groot` above `maximum` bytes and with `ongeldige-invoer`.
 */
export function readBestandsstroom(request: Request, maximum: number): Bestandsstroom {
  const lengte = readLengte(request.headers.get('content-length'))
  if (lengte > maximum) {
    throw new ProblemError('te-groot', { detail: `Een bestand mag ten hoogste ${formatGrootte(maximum)} groot zijn.` })
  }
  if (lengte === 0) throw ongeldig('Het bestand is leeg. Kies een bestand met inhoud.')
  if (request.body === null) throw ongeldig('Het bestand ontbreekt.')
  return {
    stroom: request.body,
    lengte,
    sha256: readSha256(request.headers.get('repr-digest')),
    formaat: request.headers.get('content-type') ?? 'application/octet-stream',
  }
}

function readLengte(waarde: string | null): number {
  if (waarde === null || !/^\d{1,15}$/.test(waarde)) throw ongeldig('De grootte van het bestand ontbreekt.')
  return Number(waarde)
}

/** `sha-256=:…:` among other algorithms, as hex. */
function readSha256(waarde: string | null): string {
  const base64 = /(?:^|,)\s*sha-256\s*=\s*:([A-Za-z0-9+/]{43}=):/.exec(waarde ?? '')?.[1]
  if (base64 === undefined) throw ongeldig('De controlewaarde (SHA-256) van het bestand ontbreekt.')
  return Buffer.from(base64, 'base64').toString('hex')
}

function ongeldig(detail: string): ProblemError {
  return new ProblemError('ongeldige-invoer', { detail })
}
