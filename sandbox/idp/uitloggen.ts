import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Verder } from './idp-deps.ts'
import { leesDeel } from './sleutel.ts'

/**
 * RP-initiated logout that returns at once. The provider checks client, hint and return address; its question
 * "do you want to log out" is left out because there is no session here to keep.
 */
export function uitloggenKeertTerug(uitlogpad: string, uitgelogdUrl: string, kid: string, clientId: string) {
  return async (ctx: KoaContextWithOIDC, verder: Verder): Promise<void> => {
    if (ctx.path !== uitlogpad) return verder().then(() => undefined)
    vergeetOudeHint(ctx, kid, clientId)
    await verder()
    if (ctx.status !== 200) return
    const { post_logout_redirect_uri: gevraagd, state } = ctx.oidc.params ?? {}
    const doel = new URL(typeof gevraagd === 'string' ? gevraagd : uitgelogdUrl)
    if (typeof gevraagd === 'string' && typeof state === 'string') doel.searchParams.set('state', state)
    ctx.status = 303
    ctx.redirect(doel.href)
  }
}

/** Keys live as long as the process, portal sessions longer: a hint of before a restart must not block logging out. */
function vergeetOudeHint(ctx: KoaContextWithOIDC, kid: string, clientId: string): void {
  const hint = ctx.query['id_token_hint']
  if (typeof hint !== 'string' || kidVan(hint) === kid) return
  const { id_token_hint: _oud, ...rest } = ctx.query
  ctx.query = { ...rest, client_id: clientId }
}

function kidVan(jwt: string): unknown {
  try {
    return leesDeel(jwt, 'kop')['kid']
  } catch {
    return undefined
  }
}
