import 'server-only'

type CspKeuze = { nonce: string; issuer: string; https: boolean; ontwikkeling: boolean }

/**
 * The content security policy of one page. Scripts by nonce only; no inline style, so no `style=` attributes.
 * `form-action` names the login issuer: browsers check it along the redirects of a form, and the login is one.
 */
export function maakCsp({ nonce, issuer, https, ontwikkeling }: CspKeuze): string {
  const regels = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${ontwikkeling ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${ontwikkeling ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${ontwikkeling ? ' ws: wss:' : ''}`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self' ${new URL(issuer).origin}`,
    `report-uri /api/csp`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ]
  return regels.join('; ')
}
