import { createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import { leesDeel } from './sleutel.ts'

/** Test tool: verifies an ID token against the published keys, as any client would, and gives its claims. */
export async function controleerIdToken(basis: string, jwt: string): Promise<Record<string, unknown>> {
  const ontdekking = await (await fetch(`${basis}/.well-known/openid-configuration`)).json()
  const { keys }: { keys: (JsonWebKey & { kid: string })[] } = await (await fetch(ontdekking.jwks_uri)).json()
  const { alg, kid } = leesDeel(jwt, 'kop')
  const jwk = keys.find((sleutel) => sleutel.kid === kid && sleutel.alg === alg)
  if (!jwk) throw new Error(`no published key ${String(kid)} for ${String(alg)}`)
  const [kop, inhoud, handtekening = ''] = jwt.split('.')
  const sleutel = createPublicKey({ key: jwk, format: 'jwk' })
  const klopt = verify('sha256', Buffer.from(`${kop}.${inhoud}`), sleutel, Buffer.from(handtekening, 'base64url'))
  if (!klopt) throw new Error('signature does not hold')
  return leesDeel(jwt, 'inhoud')
}
