import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Aanmeldingen } from './aanmeldingen.ts'
import type { Verder } from './idp-deps.ts'
import { leesDeel, type Ondertekensleutel } from './sleutel.ts'
import { STORINGEN } from './storingen.ts'

/** Makes the ID token of a login with a fault wrong, and signs it again: the signature itself always holds. */
export function pasStoringToe(tokenpad: string, aanmeldingen: Aanmeldingen, sleutel: Ondertekensleutel) {
  return async (ctx: KoaContextWithOIDC, verder: Verder): Promise<void> => {
    await verder()
    if (ctx.path !== tokenpad || ctx.status !== 200) return
    const storing = aanmeldingen.zoek(ctx.oidc.entities.AccessToken?.accountId)?.storing
    const body: unknown = ctx.body
    if (!storing || typeof body !== 'object' || body === null || !('id_token' in body)) return
    const claims = leesDeel(String(body.id_token), 'inhoud')
    ctx.body = { ...body, id_token: sleutel.onderteken(STORINGEN[storing](claims)) }
  }
}
