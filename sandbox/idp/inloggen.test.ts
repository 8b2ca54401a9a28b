import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controleerIdToken } from './test-id-token.ts'
import {
  beginInloggen,
  Bladeraar,
  depsMet,
  doel,
  kiesOpLoginpagina,
  logIn,
  persona,
  TERUG,
  wisselIn,
} from './test-portaal.ts'
import { startIdp } from './server.ts'

const GGD = persona('ggd')
const BOUW = persona('bouw', {
  identificatie: { type: 'KVK', waarde: '99000008' },
  organisatienaam: 'Bouwbedrijf Zandstorm',
})

describe('inloggen bij de inlogsimulator', () => {
  let idp: Awaited<ReturnType<typeof startIdp>>
  beforeAll(async () => {
    idp = await startIdp(depsMet([GGD, BOUW]))
  })
  afterAll(() => idp.close())

  it('geeft na het kiezen van een persoon een ondertekend bewijs met alle gegevens van eHerkenning', async () => {
    const { idToken, poging } = await logIn(idp.url, { persona: 'ggd' })
    const claims = await controleerIdToken(idp.url, idToken)
    expect(claims).toMatchObject({
      iss: idp.url,
      aud: 'samenwerkportaal',
      nonce: poging.nonce,
      sub: GGD.pseudoniem,
      acr: 'urn:etoegang:core:assurance-class:loa3',
      namequalifier: 'urn:etoegang:1.9:EntityConcernedID:RSIN',
      'urn:etoegang:core:LegalSubjectID': '990000047',
      'urn:etoegang:core:ActingSubjectID': GGD.pseudoniem,
      'urn:etoegang:core:ServiceID': 'urn:etoegang:DV:00000099000000990000:services:0001',
      'urn:etoegang:1.11:attribute-represented:CompanyName': 'GGD Zandbakland',
    })
    expect(Number(claims['exp']) - Date.now() / 1000).toBeGreaterThan(60)
  })

  it('geeft een bedrijf een KvK-nummer en dezelfde gegevens bij userinfo', async () => {
    const { idToken, accessToken } = await logIn(idp.url, { persona: 'bouw' })
    const claims = await controleerIdToken(idp.url, idToken)
    expect(claims['namequalifier']).toBe('urn:etoegang:1.9:EntityConcernedID:KvKnr')
    const userinfo = await fetch(`${idp.url}/me`, { headers: { authorization: `Bearer ${accessToken}` } })
    expect(await userinfo.json()).toMatchObject({
      sub: BOUW.pseudoniem,
      'urn:etoegang:core:LegalSubjectID': '99000008',
    })
  })

  it('geeft state onveranderd terug aan het portaal', async () => {
    const poging = beginInloggen()
    const terug = await kiesOpLoginpagina(new Bladeraar(idp.url), poging, { persona: 'ggd' })
    expect(terug.origin + terug.pathname).toBe(TERUG)
    expect(terug.searchParams.get('state')).toBe(poging.state)
  })

  it.each(['loa1', 'loa2', 'loa2plus', 'loa3', 'loa4'])(
    'geeft niveau %s als de gebruiker dat kiest',
    async (niveau) => {
      const { idToken } = await logIn(idp.url, { persona: 'ggd', niveau })
      const { acr } = await controleerIdToken(idp.url, idToken)
      expect(acr).toBe(`urn:etoegang:core:assurance-class:${niveau}`)
    },
  )

  it('geeft het gekozen niveau, ook als het portaal een ander niveau vraagt', async () => {
    const poging = beginInloggen({ acr_values: 'urn:etoegang:core:assurance-class:loa4' })
    const terug = await kiesOpLoginpagina(new Bladeraar(idp.url), poging, { persona: 'ggd', niveau: 'loa2' })
    const tokens = await (await wisselIn(idp.url, poging, terug.searchParams.get('code') ?? '')).json()
    const { acr } = await controleerIdToken(idp.url, tokens.id_token)
    expect(acr).toBe('urn:etoegang:core:assurance-class:loa2')
  })

  it('annuleren geeft het portaal access_denied en geen code', async () => {
    const poging = beginInloggen()
    const terug = await kiesOpLoginpagina(new Bladeraar(idp.url), poging, { actie: 'annuleren' })
    expect(terug.searchParams.get('error')).toBe('access_denied')
    expect(terug.searchParams.get('state')).toBe(poging.state)
    expect(terug.searchParams.has('code')).toBe(false)
  })

  it('vraagt bij elke inlogpoging opnieuw wie u bent, ook in een tweede tabblad', async () => {
    const bladeraar = new Bladeraar(idp.url)
    const [eerste, tweede] = [beginInloggen(), beginInloggen()]
    const tweedePagina = doel(await bladeraar.haal(tweede.adres))
    await kiesOpLoginpagina(bladeraar, eerste, { persona: 'ggd' })
    expect(doel(await bladeraar.haal(beginInloggen().adres))).toContain('/inloggen/')
    const verder = await bladeraar.haal(tweedePagina, { actie: 'inloggen', persona: 'bouw', niveau: 'loa3' })
    const terug = new URL(doel(await bladeraar.haal(doel(verder))))
    expect(terug.searchParams.get('code')).not.toBeNull()
  })
})
