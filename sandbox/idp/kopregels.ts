import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Verder } from './idp-deps.ts'

const STIJL = join(import.meta.dirname, 'oefenlogin.css')

/**
 * Security headers on every answer. Chromium holds `form-action` against the whole chain of redirects after the
 * post, and that chain ends at the portal: without its origin the login dies on this page.
 */
export function zetKopregels(portalUrl: string) {
  const beleid = [
    "default-src 'none'",
    "style-src 'self'",
    `form-action 'self' ${new URL(portalUrl).origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
  return async (ctx: KoaContextWithOIDC, verder: Verder): Promise<void> => {
    ctx.set({
      'Content-Security-Policy': beleid,
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
    await verder()
  }
}

/** Serves the one style sheet, and answers browsers that ask for an icon. */
export async function bestanden(ctx: KoaContextWithOIDC, verder: Verder): Promise<void> {
  if (ctx.path === '/oefenlogin.css') {
    ctx.type = 'css'
    ctx.body = await readFile(STIJL)
  } else if (ctx.path === '/favicon.ico') {
    ctx.status = 204
  } else {
    await verder()
  }
}
