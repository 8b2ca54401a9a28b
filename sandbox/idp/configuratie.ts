import { randomBytes } from 'node:crypto'
import type { Configuration } from 'oidc-provider'
import { type Aanmeldingen, GELDIG_SECONDEN } from './aanmeldingen.ts'
import { maakAdapter } from './adapter.ts'
import { claimsVan, EHERKENNING_CLAIMS } from './claims.ts'
import type { IdpDeps } from './idp-deps.ts'
import { INTERACTIEPAD } from './interactie.ts'
import { ACR_WAARDEN } from './niveaus.ts'
import { foutpagina } from './pagina.ts'
import type { Ondertekensleutel } from './sleutel.ts'

const SCOPE = 'openid eherkenning'
const INTERACTIE_SECONDEN = 900

/** The provider's settings: one client, code with PKCE only, claims in the ID token. `poort` names the cookies. */
export function maakConfiguratie(
  deps: IdpDeps,
  poort: number,
  sleutel: Ondertekensleutel,
  aanmeldingen: Aanmeldingen,
): Configuration {
  return {
    adapter: maakAdapter(),
    clients: [client(deps)],
    jwks: { keys: [sleutel.jwk] },
    enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
    acrValues: ACR_WAARDEN,
    scopes: SCOPE.split(' '),
    claims: { openid: ['sub'], eherkenning: EHERKENNING_CLAIMS },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    features: { devInteractions: { enabled: false }, pushedAuthorizationRequests: { enabled: false } },
    interactions: { url: (_ctx, interactie) => `${INTERACTIEPAD}${interactie.uid}` },
    cookies: { keys: [randomBytes(32).toString('hex')], names: cookienamen(poort) },
    // There is no session that could end before the code is redeemed.
    expiresWithSession: () => false,
    ttl: {
      AccessToken: GELDIG_SECONDEN,
      AuthorizationCode: 60,
      Grant: GELDIG_SECONDEN,
      IdToken: GELDIG_SECONDEN,
      Interaction: INTERACTIE_SECONDEN,
      Session: GELDIG_SECONDEN,
    },
    findAccount: (_ctx, accountId) => {
      const aanmelding = aanmeldingen.zoek(accountId)
      return aanmelding && { accountId, claims: () => claimsVan(aanmelding.persona, aanmelding.niveau) }
    },
    // eHerkenning's pseudonym is what OpenID calls pairwise: the same person is another subject for another service.
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_ctx, accountId) => aanmeldingen.zoek(accountId)?.persona.pseudoniem ?? accountId,
    loadExistingGrant: async ({ oidc }) => {
      const { client: vrager, session } = oidc
      if (!vrager || !session?.accountId) return undefined
      const grant = new oidc.provider.Grant({ clientId: vrager.clientId, accountId: session.accountId })
      grant.addOIDCScope(SCOPE)
      await grant.save()
      return grant
    },
    renderError: (ctx, uit) => {
      ctx.type = 'html'
      ctx.body = foutpagina(
        'Het verzoek om in of uit te loggen klopt niet.',
        [uit.error, uit.error_description].filter(Boolean).join(': '),
        deps.portalUrl,
      )
    },
  }
}

/** Browsers share cookies between ports: simulators side by side must not use the same names. */
export function cookienamen(poort: number): { session: string; interaction: string; resume: string } {
  return { session: `oefen${poort}_sessie`, interaction: `oefen${poort}_inloggen`, resume: `oefen${poort}_verder` }
}

function client({ clientId, clientSecret, portalUrl }: IdpDeps) {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [new URL('/api/auth/callback/eherkenning', portalUrl).href],
    post_logout_redirect_uris: [new URL('/uitgelogd', portalUrl).href],
    grant_types: ['authorization_code'],
    response_types: ['code' as const],
    subject_type: 'pairwise' as const,
  }
}
