import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Verder } from './idp-deps.ts'

/** Keeps the provider's session cookie from the browser: every login starts with the page, also in a second tab. */
export function zonderSessiecookie(cookienaam: string) {
  return async (ctx: KoaContextWithOIDC, verder: Verder): Promise<void> => {
    await verder()
    const gezet = ctx.res.getHeader('set-cookie')
    if (!Array.isArray(gezet)) return
    ctx.res.setHeader(
      'set-cookie',
      gezet.filter((cookie) => !cookie.startsWith(`${cookienaam}=`) && !cookie.startsWith(`${cookienaam}.sig=`)),
    )
  }
}
