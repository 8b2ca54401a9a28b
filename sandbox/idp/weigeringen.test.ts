import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginInloggen, Bladeraar, depsMet, doel, kiesOpLoginpagina, persona, wisselIn } from './test-portaal.ts'
import { startIdp } from './server.ts'

describe('wat de inlogsimulator weigert', () => {
  let idp: Awaited<ReturnType<typeof startIdp>>
  beforeAll(async () => {
    idp = await startIdp(depsMet([persona('ggd'), persona('elders', { wereldId: 'andere-wereld' })]))
  })
  afterAll(() => idp.close())

  it('refuses an authorization request without PKCE', async () => {
    const { adres } = beginInloggen({ code_challenge: '', code_challenge_method: '' })
    const terug = new URL(doel(await new Bladeraar(idp.url).haal(adres)))
    expect(terug.searchParams.get('error')).toBe('invalid_request')
    expect(terug.searchParams.get('error_description')).toContain('PKCE')
  })

  it('refuses plain PKCE', async () => {
    const { adres } = beginInloggen({ code_challenge_method: 'plain' })
    expect(new URL(doel(await new Bladeraar(idp.url).haal(adres))).searchParams.get('error')).toBe('invalid_request')
  })

  it('never redirects to an unknown redirect_uri', async () => {
    const antwoord = await new Bladeraar(idp.url).haal(beginInloggen({ redirect_uri: 'https://vreemd.invalid/' }).adres)
    expect(antwoord.status).toBe(400)
    expect(antwoord.headers.get('location')).toBeNull()
    expect(await antwoord.text()).toContain('Inloggen lukt niet')
  })

  it('refuses an unknown client', async () => {
    const antwoord = await new Bladeraar(idp.url).haal(beginInloggen({ client_id: 'vreemd' }).adres)
    expect(antwoord.status).toBe(400)
  })

  it('refuses prompt=none: there is no session to rely on', async () => {
    const terug = new URL(doel(await new Bladeraar(idp.url).haal(beginInloggen({ prompt: 'none' }).adres)))
    expect(terug.searchParams.get('error')).toBe('login_required')
  })

  it('redeems a code once, and only with the verifier it belongs to', async () => {
    const poging = beginInloggen()
    const keuze = { persona: 'ggd' }
    const eerste = await kiesOpLoginpagina(new Bladeraar(idp.url), poging, keuze)
    const fout = await wisselIn(idp.url, beginInloggen(), eerste.searchParams.get('code') ?? '')
    expect(fout.status).toBe(400)
    const tweede = await kiesOpLoginpagina(new Bladeraar(idp.url), poging, keuze)
    const code = tweede.searchParams.get('code') ?? ''
    const goed = await wisselIn(idp.url, poging, code)
    expect(goed.status).toBe(200)
    const { access_token: token } = await goed.json()
    expect((await wisselIn(idp.url, poging, code)).status).toBe(400)
    const userinfo = await fetch(`${idp.url}/me`, { headers: { authorization: `Bearer ${token}` } })
    expect(userinfo.status).toBe(401)
  })

  it('refuses a code with a wrong client secret', async () => {
    const poging = beginInloggen()
    const terug = await kiesOpLoginpagina(new Bladeraar(idp.url), poging, { persona: 'ggd' })
    const antwoord = await fetch(`${idp.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('samenwerkportaal:verkeerd')}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: terug.searchParams.get('code') ?? '' }),
    })
    expect(antwoord.status).toBe(401)
  })

  it.each([
    ['niemand gekozen', {}],
    ['iemand uit een andere wereld', { persona: 'elders' }],
    ['een niveau dat niet bestaat', { persona: 'ggd', niveau: 'loa9' }],
  ])('toont de pagina opnieuw bij %s', async (_wat, keuze) => {
    const bladeraar = new Bladeraar(idp.url)
    const pagina = doel(await bladeraar.haal(beginInloggen().adres))
    const antwoord = await bladeraar.haal(pagina, { actie: 'inloggen', niveau: 'loa3', ...keuze })
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('Kies wie u bent.')
  })

  it('refuses a form larger than a login form can be', async () => {
    const bladeraar = new Bladeraar(idp.url)
    const pagina = doel(await bladeraar.haal(beginInloggen().adres))
    const antwoord = await bladeraar.haal(pagina, {
      actie: 'inloggen',
      persona: 'ggd',
      niveau: 'loa3',
      x: 'x'.repeat(9000),
    })
    expect(antwoord.status).toBe(400)
  })

  it('een inlogpagina zonder lopende inlogpoging wijst terug naar het portaal', async () => {
    const antwoord = await new Bladeraar(idp.url).haal('/inloggen/verlopen')
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('<a href="http://localhost:3000">Terug naar het portaal</a>')
  })
})
