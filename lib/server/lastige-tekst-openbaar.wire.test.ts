import { POST as CSP } from '#app/api/csp/route.ts'
import { POST as ORGANISATIE } from '#app/api/inloggen/organisatie/route.ts'
import { POST as UITLOGGEN } from '#app/api/uitloggen/route.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LASTIG } from './test-lastig.ts'
import { TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { env } from '#lib/env.ts'
import { ROUTES } from './inventaris.ts'

let wereld: TestWereld
let gemeente: Stoel
beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
})
afterAll(() => wereld.sluit())

const FORMULIER = { 'content-type': 'application/x-www-form-urlencoded' }

test('elke route die schrijft zonder sessie komt hieronder aan bod, of brengt zijn eigen bescherming mee', () => {
  const openbaar = ROUTES.filter(({ sessie, methode }) => sessie === 'geen' && methode !== 'GET')
  const beproefd = ['/api/inloggen/organisatie', '/api/uitloggen', '/api/csp']
  expect(openbaar.map(({ pad }) => pad)).toEqual(['/api/auth/[...nextauth]', ...beproefd])
})

test('wie een organisatie kiest die niet bestaat, komt nergens anders dan in het portaal uit', async () => {
  for (const [nummer, tekst] of LASTIG.entries()) {
    const wat = JSON.stringify(tekst).slice(0, 200)
    // Who is logged in leaves a row of the audit each time.
    const stoelen = nummer % 8 === 0 ? [wereld.zonderSessie, gemeente] : [wereld.zonderSessie]
    const body = new URLSearchParams({ oin: tekst, terug: tekst }).toString()
    const pogingen = stoelen.map((stoel) => stoel(ORGANISATIE, { methode: 'POST', body, headers: FORMULIER }))
    for (const { status, headers } of await Promise.all(pogingen)) {
      const naar = headers.get('location')
      expect([303, 403, 413], wat).toContain(status)
      if (naar !== null) expect([TEST_ORIGIN, new URL(env().portalUrl).origin], wat).toContain(new URL(naar).origin)
    }
  }
})

test('uitloggen leest niets, en een melding van de browser kan alles zijn', async () => {
  for (const tekst of LASTIG) {
    const melding = { 'csp-report': { 'violated-directive': tekst, 'blocked-uri': tekst } }
    for (const body of [tekst, JSON.stringify(tekst), JSON.stringify(melding)]) {
      const { status } = await wereld.zonderSessie(CSP, { methode: 'POST', body })
      expect([204, 413], JSON.stringify(tekst).slice(0, 200)).toContain(status)
    }
    const { status } = await wereld.zonderSessie(UITLOGGEN, { methode: 'POST', body: tekst })
    expect(status, JSON.stringify(tekst).slice(0, 200)).toBe(303)
  }
})
