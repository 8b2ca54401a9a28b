import { POST as KIES } from '#app/api/inloggen/organisatie/route.ts'
import { POST as UITLOGGEN } from '#app/api/uitloggen/route.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { portaalVariabelen } from '#tools/test/portaal-variabelen.ts'
import { db } from '#lib/db/prisma.ts'
import { env, setEnv } from '#lib/env.ts'
import { leesLoginFout, leesNummer } from './login-fout.ts'
import { sessieCookieNaam } from '#lib/auth/sessie-cookie.ts'
import { TestInlogger } from './test-inloggen.ts'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'

/** The address the simulator knows as the portal's. */
const PORTAAL = { PORTAL_URL: 'http://localhost:3000' }
const GGD = 'Adviseur · GGD'

let wereld: TestWereld
let databaseUrl: string
beforeAll(async () => {
  wereld = await openTestWereld(PORTAAL)
  databaseUrl = env().databaseUrl
})
afterEach(() => {
  zetDatabase(databaseUrl)
})
afterAll(() => wereld.sluit())

function zetDatabase(url: string): void {
  setEnv({ ...portaalVariabelen(url), ...PORTAAL })
}

/** What is the matter with the database, as an address of it. */
const STORINGEN = [
  [
    'neemt niets meer aan',
    (url: string) => `${url}?options=${encodeURIComponent('-c default_transaction_read_only=on')}`,
  ],
  ['is weg', () => 'postgresql://wie:geheim@127.0.0.1:1/nergens'],
] as const

const sessies = () => db().portalSession.count()

/** The browser is led to a page with a number, and holds no session any more. */
function verwachtStoringspagina(antwoord: Response): void {
  const locatie = new URL(antwoord.headers.get('location') ?? '')
  expect([antwoord.status, locatie.origin, locatie.pathname]).toEqual([
    expect.toBeOneOf([302, 303]),
    PORTAAL.PORTAL_URL,
    '/inloggen',
  ])
  const { fout, nummer, ...meer } = Object.fromEntries(locatie.searchParams)
  expect(leesLoginFout(fout)).toBe('storing')
  expect(leesNummer(nummer)).toBe(antwoord.headers.get('x-trace-id'))
  expect(meer).toEqual({})
  expect(antwoord.headers.getSetCookie().filter((regel) => regel.startsWith(sessieCookieNaam()))).toEqual([
    expect.stringMatching(/=; .*Max-Age=0/),
  ])
}

test('met een gezonde database geeft de terugkomst een sessie', async () => {
  const inlogger = new TestInlogger()
  const voor = await sessies()
  const antwoord = await inlogger.komTerug(await inlogger.naarTerugkomst(wereld.persona(GGD)))
  expect(antwoord.headers.get('location')).toBe(`${PORTAAL.PORTAL_URL}/werkvoorraad`)
  expect(antwoord.headers.getSetCookie().join()).toContain(`${sessieCookieNaam()}=ey`)
  expect(await sessies()).toBe(voor + 1)
})

test.each(STORINGEN)(
  'een database die %s: de terugkomst geeft een pagina met een nummer, en geen sessie',
  async (_, stuk) => {
    const inlogger = new TestInlogger()
    const terugkomst = await inlogger.naarTerugkomst(wereld.persona(GGD))
    const voor = await sessies()
    zetDatabase(stuk(databaseUrl))
    verwachtStoringspagina(await inlogger.komTerug(terugkomst))
    zetDatabase(databaseUrl)
    expect(await sessies()).toBe(voor)
  },
)

test.each(STORINGEN)('een database die %s: ook wie geweigerd wordt of afbreekt, krijgt een pagina', async (_, stuk) => {
  const [geweigerd, afgebroken] = [new TestInlogger(), new TestInlogger()]
  const terugkomst = await geweigerd.naarTerugkomst(wereld.persona('Bouwbedrijf'))
  zetDatabase(stuk(databaseUrl))
  verwachtStoringspagina(await geweigerd.komTerug(terugkomst))
  const annuleren = new URL('/api/auth/callback/eherkenning?error=access_denied', PORTAAL.PORTAL_URL)
  verwachtStoringspagina(await afgebroken.komTerug(annuleren))
})

test.each(STORINGEN)(
  'een database die %s: wie een organisatie kiest of uitlogt, krijgt een pagina',
  async (_, stuk) => {
    const inlogger = new TestInlogger()
    const antwoord = await inlogger.komTerug(await inlogger.naarTerugkomst(wereld.persona(GGD)))
    const cookie = antwoord.headers
      .getSetCookie()
      .map((regel) => regel.split(';')[0])
      .join('; ')
    const headers = { cookie, origin: PORTAAL.PORTAL_URL, 'content-type': 'application/x-www-form-urlencoded' }
    const vraag = (pad: string, body?: string) =>
      new Request(`${PORTAAL.PORTAL_URL}${pad}`, { method: 'POST', headers, ...(body !== undefined && { body }) })
    zetDatabase(stuk(databaseUrl))
    verwachtStoringspagina(
      await KIES(vraag('/api/inloggen/organisatie', `oin=${wereld.oin('ggd')}`), { params: Promise.resolve({}) }),
    )
    const uit = await UITLOGGEN(vraag('/api/uitloggen'), { params: Promise.resolve({}) })
    expect([uit.status, uit.headers.get('location')]).toEqual([303, `${PORTAAL.PORTAL_URL}/uitgelogd?reden=storing`])
    expect(uit.headers.get('set-cookie')).toContain('Max-Age=0')
  },
)
