import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as TERUGKOMST, POST as BEGIN } from '#app/api/auth/[...nextauth]/route.ts'
import { POST as KIES } from '#app/api/inloggen/organisatie/route.ts'
import { volgAntwoorden } from '#lib/server/pagina-status.ts'
import { metLoginLimiet } from './login-limiet.ts'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'

type Vraag = { van: string; pad: string; methode?: string; headers?: Record<string, string> }

const NAVIGATIE = { 'sec-fetch-mode': 'navigate', accept: 'text/html' }
const GEANNULEERD = '/api/auth/callback/eherkenning?error=access_denied'
const agent = new http.Agent({ keepAlive: true })
const server = http.createServer((vraag, antwoord) => {
  void bedien(vraag).then(async (gegeven) => {
    antwoord.writeHead(gegeven.status, Object.fromEntries(gegeven.headers)).end(await gegeven.text())
  })
})

/** As Next does: the handler gets a request that does not know its connection. */
function bedien({ url = '/', method = 'GET', headers }: http.IncomingMessage): Promise<Response> {
  const kop = Object.entries(headers).flatMap(([naam, waarde]) =>
    typeof waarde === 'string' ? [[naam, waarde] as [string, string]] : [],
  )
  const request = new NextRequest(new URL(url, TEST_ORIGIN), { method, headers: kop })
  if (url === '/begin') return metLoginLimiet('begin', request, () => Promise.resolve(new Response('begonnen')))
  if (url.startsWith('/api/inloggen')) return KIES(request, { params: Promise.resolve({}) })
  const onderdeel = request.nextUrl.pathname.split('/').slice(3)
  const context = { params: Promise.resolve({ nextauth: onderdeel }) }
  return method === 'POST' ? BEGIN(request, context) : TERUGKOMST(request, context)
}

function stuur({ van, pad, methode = 'GET', headers = {} }: Vraag) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number | undefined; kop: http.IncomingHttpHeaders; tekst: string }>((klaar, mislukt) => {
    const opties = { port, host: '127.0.0.1', path: pad, method: methode, headers, localAddress: van, agent }
    http
      .request(opties, (antwoord) => {
        let tekst = ''
        antwoord.setEncoding('utf8').on('data', (deel: string) => (tekst += deel))
        antwoord.on('end', () => {
          klaar({ status: antwoord.statusCode, kop: antwoord.headers, tekst })
        })
      })
      .on('error', mislukt)
      .end()
  })
}

let sluit: () => Promise<void>
beforeAll(async () => {
  // Two a minute: a new token takes half a minute, longer than this file. The 61st of sixty stands in emmers.test.ts.
  sluit = await openTestOmgeving({ LOGIN_LIMIT_PER_MINUTE: '2' })
  volgAntwoorden()
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
})
afterAll(async () => {
  agent.destroy()
  server.close()
  await sluit()
})

describe('te vaak inloggen', () => {
  test('de terugkomst: wie navigeert, leest hoe lang te wachten', async () => {
    const vraag = { van: '127.0.0.2', pad: GEANNULEERD, headers: NAVIGATIE }
    expect([(await stuur(vraag)).status, (await stuur(vraag)).status]).toEqual([303, 303])
    const { status, kop, tekst } = await stuur(vraag)
    expect([status, kop['content-type'], kop['cache-control']]).toEqual([
      429,
      'text/html; charset=utf-8',
      'private, no-store',
    ])
    expect(Number(kop['retry-after'])).toBeGreaterThan(0)
    expect(Number(kop['retry-after'])).toBeLessThanOrEqual(30)
    expect(tekst).toContain('lang="nl"')
    expect(tekst).toContain('Even geduld')
    expect(tekst).toContain(`Wacht ${kop['retry-after']} seconden`)
  })

  test('een ander adres heeft er geen last van, wat het ook over zichzelf beweert', async () => {
    const ander = { van: '127.0.0.3', pad: GEANNULEERD, headers: { 'x-forwarded-for': '127.0.0.2' } }
    expect((await stuur(ander)).status).toBe(303)
    const zelfde = { van: '127.0.0.2', pad: GEANNULEERD, headers: { 'x-forwarded-for': '198.51.100.1' } }
    expect((await stuur(zelfde)).status).toBe(429)
  })

  test('het begin: een script leest problem+json, en next-auth wordt niet gevraagd', async () => {
    const van = '127.0.0.4'
    expect((await stuur({ van, pad: '/begin' })).tekst).toBe('begonnen')
    expect((await stuur({ van, pad: '/begin' })).tekst).toBe('begonnen')
    const { status, kop, tekst } = await stuur({ van, pad: '/api/auth/signin/eherkenning', methode: 'POST' })
    expect([status, kop['content-type']]).toEqual([429, 'application/problem+json'])
    expect(Number(kop['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(tekst)).toMatchObject({ code: 'te-veel-verzoeken', status: 429 })
  })

  test('de keuze van een organisatie telt apart', async () => {
    const vraag = {
      ...{ van: '127.0.0.4', pad: '/api/inloggen/organisatie', methode: 'POST' },
      headers: { ...NAVIGATIE, origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin' },
    }
    expect([(await stuur(vraag)).status, (await stuur(vraag)).status, (await stuur(vraag)).status]).toEqual([
      303, 303, 429,
    ])
  })
})
