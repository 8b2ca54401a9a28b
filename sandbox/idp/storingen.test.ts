import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controleerIdToken } from './test-id-token.ts'
import { beginInloggen, Bladeraar, depsMet, doel, logIn, persona } from './test-portaal.ts'
import { startIdp } from './server.ts'
import { STORINGEN } from './storingen.ts'

describe('storingen van de inlogsimulator', () => {
  let idp: Awaited<ReturnType<typeof startIdp>>
  beforeAll(async () => {
    idp = await startIdp(depsMet([persona('ggd')]))
  })
  afterAll(() => idp.close())

  async function claimsBij(vraag: string) {
    const { idToken, poging } = await logIn(idp.url, { persona: 'ggd' }, vraag)
    return { claims: await controleerIdToken(idp.url, idToken), poging }
  }

  it('verkeerde-nonce: another nonce under a signature that holds', async () => {
    const { claims, poging } = await claimsBij('?storing=verkeerde-nonce')
    expect(claims['nonce']).toEqual(expect.any(String))
    expect(claims['nonce']).not.toBe(poging.nonce)
  })

  it('verlopen-token: expired an hour ago', async () => {
    const { claims } = await claimsBij('?storing=verlopen-token')
    expect(Number(claims['exp'])).toBeLessThan(Date.now() / 1000 - 600)
  })

  it('onbekend-niveau: a level nobody knows', async () => {
    const { claims } = await claimsBij('?storing=onbekend-niveau')
    expect(claims['acr']).toBe('urn:etoegang:core:assurance-class:loa9')
  })

  it('verkeerde-dienst: authorised for another service', async () => {
    const { claims } = await claimsBij('?storing=verkeerde-dienst')
    expect(claims['urn:etoegang:core:ServiceID']).toBe('urn:etoegang:DV:00000099000000990000:services:9999')
  })

  it('a fault lasts one login', async () => {
    await claimsBij('?storing=verkeerde-nonce')
    const { claims, poging } = await claimsBij('')
    expect(claims['nonce']).toBe(poging.nonce)
  })

  it.each(Object.keys(STORINGEN))('de pagina zegt dat %s aan staat', async (naam) => {
    const bladeraar = new Bladeraar(idp.url)
    const pagina = doel(await bladeraar.haal(beginInloggen().adres))
    expect(await (await bladeraar.haal(`${pagina}?storing=${naam}`)).text()).toContain(`</strong> ${naam}`)
  })

  it('refuses a fault that is not in the list', async () => {
    const bladeraar = new Bladeraar(idp.url)
    const pagina = doel(await bladeraar.haal(beginInloggen().adres))
    expect((await bladeraar.haal(`${pagina}?storing=toString`)).status).toBe(400)
  })
})
