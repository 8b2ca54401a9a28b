import 'server-only'

/** Security headers of every page, beside its content security policy. */
export function paginaHeaders(https: boolean): [string, string][] {
  const altijd: [string, string][] = [
    // Not `no-referrer`: with that, forms send `Origin: null` and our own check refuses them.
    ['referrer-policy', 'same-origin'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
  ]
  return https ? [...altijd, ['strict-transport-security', 'max-age=31536000; includeSubDomains']] : altijd
}
