import 'server-only'

/**
 * The address on which a login starts, with nothing in its query but a hint who is logging in.
 * next-auth would let any key override what we ask the issuer, the level included (threat T12).
 */
export function schoonSigninAdres(adres: string): URL {
  const url = new URL(adres)
  const hint = url.searchParams.get('login_hint') ?? ''
  url.search = /^[\w.:-]{1,100}$/.test(hint) ? `?${new URLSearchParams({ login_hint: hint })}` : ''
  return url
}
