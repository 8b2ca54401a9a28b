// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { ProblemError } from '#lib/problem/problem.ts'
import { toProblemError } from './antwoord.ts'
import { api } from './api.ts'

const Ding = z.object({ id: z.string() })
const PROBLEEM = {
  ...{ type: '/problemen/ongeldige-invoer', title: 'x', status: 400, code: 'ongeldige-invoer', traceId: 'spoor' },
  invalidParams: [
    { name: 'body.titel', reason: 'Vul een titel in.' },
    { name: 'ontvanger', reason: 'Doet niet mee.' },
  ],
}

function antwoord(body: unknown, status = 200) {
  const nep = vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })))
  vi.stubGlobal('fetch', nep)
  return nep
}
const roep = (opties = {}) =>
  api('/api/dingen', { antwoord: () => Promise.resolve(Ding), ...opties }).catch((fout: unknown) => fout)

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

test('an answer is parsed', async () => {
  antwoord({ id: 'a', meer: 1 })
  expect(await roep()).toEqual({ id: 'a' })
})

test('the page’s session, the key and the body go along', async () => {
  const nep = antwoord({ id: 'a' })
  document.head.innerHTML = '<meta name="sessie-epoch" content="7">'
  await roep({ method: 'POST', body: { x: 1 }, idempotencyKey: 'sleutel' })
  expect(nep.mock.calls[0]?.[1]).toMatchObject({
    method: 'POST',
    body: '{"x":1}',
    headers: { 'x-sessie-epoch': '7', 'idempotency-key': 'sleutel', 'content-type': 'application/json' },
  })
})

describe('whatever goes wrong is a ProblemError', () => {
  test('a problem keeps its code, trace and fields, under the names of the form', async () => {
    antwoord(PROBLEEM, 400)
    expect(await roep()).toMatchObject({
      code: 'ongeldige-invoer',
      traceId: 'spoor',
      invalidParams: [{ name: 'titel' }, { name: 'ontvanger' }],
    })
  })

  test.each([
    ['an answer of another shape', { id: 7 }, 200],
    ['a failure that is no problem', '<html>', 502],
    ['a code that we do not know', { ...PROBLEEM, code: 'iets-nieuws' }, 400],
  ])('%s', async (_titel, body, status) => {
    antwoord(body, status)
    expect(await roep()).toMatchObject({ code: 'interne-fout' })
  })

  test('no connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await roep()).toBeInstanceOf(ProblemError)
  })
})

describe('a failure tells how far its act came', () => {
  const doe = () => roep({ method: 'POST', handeling: 'bericht-versturen' })

  test('what the portal says of it goes along, with the act', async () => {
    antwoord({ ...PROBLEEM, afloop: 'niet-aangekomen' }, 503)
    expect(await doe()).toMatchObject({ afloop: 'niet-aangekomen', handeling: 'bericht-versturen', traceId: 'spoor' })
  })

  test.each([
    ['offline before it was sent, nothing went', false, 'niet-aangekomen'],
    ['a line that goes while sending leaves it open', true, 'onbekend'],
  ])('%s', async (_titel, onLine, afloop) => {
    vi.stubGlobal('navigator', { onLine })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await doe()).toMatchObject({ afloop, handeling: 'bericht-versturen', traceId: undefined })
  })

  test('an answer that broke off keeps the number of its header', async () => {
    const headers = { 'x-trace-id': 'nummer-1' }
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"id":', { status: 200, headers })))
    expect(await doe()).toMatchObject({ code: 'interne-fout', traceId: 'nummer-1', handeling: 'bericht-versturen' })
  })
})

test('an abort stays an abort', async () => {
  const weg = new DOMException('weg', 'AbortError')
  vi.stubGlobal('fetch', () => Promise.reject(weg))
  expect(await roep({ signal: AbortSignal.abort() })).toBe(weg)
})

test('a proxy that refuses a large body without a problem is still te-groot', () => {
  expect(toProblemError(undefined, new Response(null, { status: 413 }), 'document-toevoegen').code).toBe('te-groot')
})
