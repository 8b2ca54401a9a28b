import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { openSessie } from './inloggen.ts'
import { sessieCookieNaam, sluitSid } from '#lib/auth/sessie-cookie.ts'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { logUit } from './uitloggen.ts'

const OIN = '00000099000000010000'
const ontdekking = { end_session_endpoint: '' }
const uitgever = createServer((_verzoek, antwoord) => antwoord.end(JSON.stringify(ontdekking)))

let sluit: () => Promise<void>
let issuer: string
beforeAll(async () => {
  await new Promise<void>((klaar) => uitgever.listen(0, '127.0.0.1', klaar))
  const { port } = uitgever.address() as AddressInfo
  issuer = `http://127.0.0.1:${port}`
  sluit = await openTestOmgeving({ EH_ISSUER: issuer })
  await createTestSessie({ oin: OIN })
})
afterAll(async () => {
  uitgever.close()
  await sluit()
})

async function logInEnUit() {
  const identiteit = { identificaties: [], pseudoniem: 'P', loa: 'loa3', issuer, tussenpartij: null } as const
  const login = { identiteit: { ...identiteit, identificaties: [] }, oins: [OIN], idToken: 'id.token', oudeSid: null }
  const { sid, rij } = await openSessie(login)
  const cookie = `${sessieCookieNaam()}=${await sluitSid(sid)}`
  const verzoek = () => new Request(`${TEST_ORIGIN}/api/uitloggen`, { method: 'POST', headers: { cookie } })
  const antwoord = await logUit(verzoek())
  return { antwoord, rij, gebruiker: await getGebruiker(verzoek()) }
}

describe('uitloggen', () => {
  test('eindigt hier én bij de uitgever, met het bewijs dat versleuteld was bewaard', async () => {
    ontdekking.end_session_endpoint = `${issuer}/session/end`
    const { antwoord, rij, gebruiker } = await logInEnUit()
    const locatie = new URL(antwoord.headers.get('location') ?? '')
    expect(locatie.href).toContain(`${issuer}/session/end`)
    expect(locatie.searchParams.get('id_token_hint')).toBe('id.token')
    expect(locatie.searchParams.get('post_logout_redirect_uri')).toBe(`${TEST_ORIGIN}/uitgelogd`)
    expect(antwoord.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(antwoord.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(rij.idTokenVersleuteld).not.toContain('id.token')
    expect(gebruiker).toBeNull()
  })

  test.each([
    ['op een ander adres', 'https://kwaad.test/einde'],
    ['op geen adres', 'geen adres'],
  ])('een uitgever die het einde wil %s, krijgt de browser niet', async (_naam, einde) => {
    ontdekking.end_session_endpoint = einde
    const { antwoord, gebruiker } = await logInEnUit()
    expect(antwoord.headers.get('location')).toBe(`${TEST_ORIGIN}/uitgelogd`)
    expect(gebruiker).toBeNull()
  })

  test('zonder sessie: gewoon naar de uitgelogd-pagina', async () => {
    const antwoord = await logUit(new Request(`${TEST_ORIGIN}/api/uitloggen`, { method: 'POST' }))
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, `${TEST_ORIGIN}/uitgelogd`])
  })
})
