import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Bladeraar, depsMet, doel, logIn, persona } from './test-portaal.ts'
import { startIdp } from './server.ts'

const UITGELOGD = 'http://localhost:3000/uitgelogd'

describe('uitloggen bij de inlogsimulator', () => {
  let idp: Awaited<ReturnType<typeof startIdp>>
  beforeAll(async () => {
    idp = await startIdp(depsMet([persona('ggd')]))
  })
  afterAll(() => idp.close())

  const logUit = (vraag: Record<string, string>) =>
    new Bladeraar(idp.url).haal(`/session/end?${new URLSearchParams(vraag)}`)

  it('brengt de gebruiker vanzelf terug naar de pagina Uitgelogd van het portaal', async () => {
    const { idToken } = await logIn(idp.url, { persona: 'ggd' })
    const antwoord = await logUit({ id_token_hint: idToken, post_logout_redirect_uri: UITGELOGD, state: 'abc' })
    expect(antwoord.status).toBe(303)
    expect(doel(antwoord)).toBe(`${UITGELOGD}?state=abc`)
  })

  it('komt ook zonder terugadres bij het portaal uit', async () => {
    expect(doel(await logUit({}))).toBe(UITGELOGD)
  })

  it('never returns to an address that is not registered', async () => {
    const { idToken } = await logIn(idp.url, { persona: 'ggd' })
    const antwoord = await logUit({ id_token_hint: idToken, post_logout_redirect_uri: 'https://vreemd.invalid/' })
    expect(antwoord.status).toBe(400)
    expect(doel(await logUit({ post_logout_redirect_uri: 'https://vreemd.invalid/' }))).toBe(UITGELOGD)
  })

  it('works with the hint of a simulator that has restarted since', async () => {
    const vorige = await startIdp(depsMet([persona('ggd')]))
    const { idToken } = await logIn(vorige.url, { persona: 'ggd' }).finally(() => vorige.close())
    expect(doel(await logUit({ id_token_hint: idToken, post_logout_redirect_uri: UITGELOGD }))).toBe(UITGELOGD)
  })

  it('is announced in discovery', async () => {
    const ontdekking = await (await fetch(`${idp.url}/.well-known/openid-configuration`)).json()
    expect(ontdekking).toMatchObject({
      issuer: idp.url,
      end_session_endpoint: `${idp.url}/session/end`,
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
    })
    expect(ontdekking.acr_values_supported).toContain('urn:etoegang:core:assurance-class:loa2plus')
  })
})
