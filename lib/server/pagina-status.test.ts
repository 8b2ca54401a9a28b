import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wacht } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import { volgAntwoorden, zetPaginaStatus } from './pagina-status.ts'

const PROBLEMEN: Record<string, ProblemError> = {
  '/storing': new ProblemError('dso-storing'),
  '/storing-met-tijd': new ProblemError('dso-storing', { retryAfter: 7 }),
  '/onzin': new ProblemError('dso-onverwacht-antwoord'),
  '/druk': new ProblemError('te-veel-verzoeken'),
}
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
const server = http.createServer((request, response) => {
  void toonPagina(request.url ?? '', response)
})

/** As a page does: it fetches first, and learns only then what went wrong. */
async function toonPagina(pad: string, response: http.ServerResponse): Promise<void> {
  if (pad === '/te-laat') response.flushHeaders()
  await wacht(1)
  const probleem = pad === '/te-laat' ? new ProblemError('dso-storing') : PROBLEMEN[pad]
  if (probleem !== undefined) zetPaginaStatus(probleem)
  response.end('pagina')
}

function haal(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo
  return new Promise<[status: number | undefined, retryAfter: string | undefined]>((klaar, mislukt) => {
    http
      .get({ port, path, headers, agent }, (antwoord) => {
        antwoord.resume().on('end', () => {
          klaar([antwoord.statusCode, antwoord.headers['retry-after']])
        })
      })
      .on('error', mislukt)
  })
}

beforeAll(async () => {
  volgAntwoorden()
  volgAntwoorden()
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
})
afterAll(() => {
  agent.destroy()
  server.close()
})

test.each([
  ['/storing', 503, '30'],
  ['/storing-met-tijd', 503, '7'],
  ['/onzin', 502, undefined],
  ['/druk', 429, '30'],
  ['/goed', 200, undefined],
])('%s antwoordt %i', async (pad, status, retryAfter) => {
  expect(await haal(pad)).toEqual([status, retryAfter])
})

test('een volgende vraag over dezelfde verbinding heeft een eigen status', async () => {
  expect((await Promise.all([haal('/storing'), haal('/goed'), haal('/onzin')])).map(([status]) => status)).toEqual([
    503, 200, 502,
  ])
})

test('wat al begonnen is, en een navigatie binnen het portaal, blijven 200', async () => {
  expect(await haal('/te-laat')).toEqual([200, undefined])
  expect(await haal('/storing', { rsc: '1' })).toEqual([200, undefined])
})

test('buiten een verzoek gebeurt er niets', () => {
  expect(() => {
    zetPaginaStatus(new ProblemError('dso-storing'))
  }).not.toThrow()
})
