import { generateKeyPair, type KeyObject, randomUUID, sign } from 'node:crypto'
import { promisify } from 'node:util'
import type { JWK } from 'oidc-provider'

export type Ondertekensleutel = { jwk: JWK; kid: string; onderteken(claims: Record<string, unknown>): string }

const maakPaar = promisify(generateKeyPair)

/** A fresh RSA key per start, published in the jwks. */
export async function maakOndertekensleutel(): Promise<Ondertekensleutel> {
  const { privateKey } = await maakPaar('rsa', { modulusLength: 2048 })
  const kid = randomUUID()
  const { kty, n, e, d, p, q, dp, dq, qi } = privateKey.export({ format: 'jwk' })
  return {
    kid,
    jwk: { kid, use: 'sig', alg: 'RS256', kty, n, e, d, p, q, dp, dq, qi },
    onderteken: (claims) => ondertekenJwt(privateKey, kid, claims),
  }
}

/** The payload of a compact JWT, unverified: only for tokens this process just made, or to read whose they say they are. */
export function leesDeel(jwt: string, deel: 'kop' | 'inhoud'): Record<string, unknown> {
  const tekst = Buffer.from(jwt.split('.')[deel === 'kop' ? 0 : 1] ?? '', 'base64url').toString()
  const waarde: unknown = JSON.parse(tekst)
  return typeof waarde === 'object' && waarde !== null ? { ...waarde } : {}
}

function ondertekenJwt(sleutel: KeyObject, kid: string, claims: Record<string, unknown>): string {
  const invoer = [{ alg: 'RS256', typ: 'JWT', kid }, claims]
    .map((deel) => Buffer.from(JSON.stringify(deel)).toString('base64url'))
    .join('.')
  return `${invoer}.${sign('sha256', Buffer.from(invoer), sleutel).toString('base64url')}`
}
