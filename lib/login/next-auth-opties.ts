import 'server-only'
import type { AuthOptions, CookieOption, LoggerInstance } from 'next-auth'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { csrfCookieNaam } from './csrf.ts'
import { beoordeelLogin, openSessie, type Toelating } from './inloggen.ts'
import { meldStoring } from './login-storing.ts'
import { sessieCookieNaam, sessieCookieOpties } from '#lib/auth/sessie-cookie.ts'
import { veiligTerug } from '#lib/auth/terug.ts'

/** What one request learnt while next-auth ran; the door reads it afterwards. */
export type LoginVerloop = { toelating: Toelating | null; moetKiezen: boolean; storing: boolean }

/** Options for one request. No adapter: it would link a second login to the first user and keep the session (threat T3). */
export function maakAuthOptions(oudeSid: string | null, verloop: LoginVerloop): AuthOptions {
  const { portalUrl, sessieGeheim, sessie } = env()
  return {
    secret: sessieGeheim,
    session: { strategy: 'jwt', maxAge: sessie.uiterlijk },
    pages: { signIn: '/inloggen', error: '/inloggen' },
    providers: [eherkenning()],
    cookies: cookies(),
    logger,
    callbacks: {
      redirect: ({ url }) => `${portalUrl}${veiligTerug(url, portalUrl)}`,
      // The profile is the set of claims of the ID token, its signature, nonce and audience already checked.
      async signIn({ profile }) {
        verloop.toelating = await eigenWerk(verloop, () => beoordeelLogin({ ...profile }))
        return verloop.toelating.ok ? true : `${portalUrl}/inloggen?fout=${verloop.toelating.fout}`
      },
      // Without an account this is no login but a later call, possibly with data from the browser: nothing changes.
      async jwt({ token, account }) {
        if (!account) return typeof token.sid === 'string' ? { sid: token.sid } : {}
        const { toelating } = verloop
        if (!toelating?.ok) throw new Error('login without admission')
        const idToken = account.id_token ?? null
        const { sid, rij } = await eigenWerk(verloop, () => openSessie({ ...toelating, idToken, oudeSid }))
        verloop.moetKiezen = rij.staat === 'KIES_ORGANISATIE'
        return { sid }
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
  }
}

/** next-auth turns whatever fails in here into words of its own: the door must know that it was not the issuer. */
async function eigenWerk<T>(verloop: LoginVerloop, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe()
  } catch (fout) {
    verloop.storing = true
    meldStoring(fout)
    throw fout
  }
}

function eherkenning(): AuthOptions['providers'][number] {
  const { issuer, clientId, clientSecret } = env().eh
  return {
    id: 'eherkenning',
    name: 'eHerkenning',
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    // Always a fresh login: a shared computer must not hand one colleague the session of another.
    authorization: { params: { scope: 'openid eherkenning', prompt: 'login' } },
    httpOptions: { timeout: 10_000 },
    profile: () => ({ id: 'eherkenning' }),
  }
}

function cookies(): NonNullable<AuthOptions['cookies']> {
  const prefix = env().https ? '__Host-' : ''
  const kort = (naam: string): CookieOption => ({
    name: `${prefix}samenwerkportaal.${naam}`,
    options: { ...sessieCookieOpties(), maxAge: 900 },
  })
  return {
    sessionToken: { name: sessieCookieNaam(), options: sessieCookieOpties() },
    csrfToken: { name: csrfCookieNaam(), options: sessieCookieOpties() },
    callbackUrl: kort('terug'),
    state: kort('state'),
    nonce: kort('nonce'),
    pkceCodeVerifier: kort('pkce'),
  }
}

/** Codes and messages only: the metadata hold tokens. */
const logger: Partial<LoggerInstance> = {
  error: (code, metadata) => log().warn({ loginCode: code, err: fout(metadata) }, 'inloggen mislukt'),
  warn: (code) => log().debug({ loginCode: code }, 'next-auth'),
  debug: () => undefined,
}

function fout(metadata: unknown): unknown {
  if (metadata instanceof Error) return metadata
  return typeof metadata === 'object' && metadata !== null && 'error' in metadata ? metadata.error : undefined
}
