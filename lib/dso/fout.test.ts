import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { toProblemError } from './fout.ts'

const lees = (status: number, body: unknown = {}, retryAfter?: string) =>
  toProblemError({ status, retryAfter, tekst: typeof body === 'string' ? body : JSON.stringify(body) })

beforeAll(() => {
  const profiel = path.join(tmpdir(), `profiel-${crypto.randomUUID()}.json`)
  writeFileSync(profiel, '{"foutcodes":{"418":"status-conflict"}}')
  zetInstellingen('/nergens', { SWF_PROFILE: profiel })
})

test.each([
  [400, 'ongeldige-invoer'],
  [401, 'dso-onverwacht-antwoord'],
  [403, 'geen-toegang'],
  [404, 'niet-gevonden'],
  [406, 'dso-onverwacht-antwoord'],
  [409, 'status-conflict'],
  [410, 'niet-gevonden'],
  [413, 'te-groot'],
  [415, 'type-niet-toegestaan'],
  [422, 'ongeldige-invoer'],
  [429, 'te-veel-verzoeken'],
  [500, 'dso-storing'],
  [502, 'dso-storing'],
  [503, 'dso-storing'],
  [504, 'dso-storing'],
  [301, 'dso-onverwacht-antwoord'],
  [418, 'status-conflict'],
])('%d is %s, whatever the body', (status, code) => {
  for (const body of [{}, '', '<html>', 'null', '[]', '{"invalidParams":"x","detail":7}']) {
    expect(lees(status, body).code).toBe(code)
  }
})

test('a missing mandate is told apart from a missing right', () => {
  expect(lees(403, { type: 'https://x.example/problemen/mandaat-ontbreekt' }).code).toBe('mandaat-ontbreekt')
  expect(lees(403, { type: 'urn:problemen:mandaat-ontbreekt' }).code).toBe('mandaat-ontbreekt')
  expect(lees(409, { type: 'https://x.example/problemen/mandaat-ontbreekt' }).code).toBe('status-conflict')
})

test('an upstream 401 never logs a user out', () => {
  expect(lees(401, { detail: 'Authorization required' })).toMatchObject({
    code: 'dso-onverwacht-antwoord',
    detail: 'Het DSO herkent het certificaat of het OIN van dit portaal niet.',
  })
})

test('fields come back under our names', () => {
  const invalidParams = [
    { name: 'titel', reason: 'verplicht', code: 'required' },
    { name: 'body.deelnemer', reason: 'onbekend' },
    { name: 'documentOmschrijving', reason: 'te lang' },
    { name: 'vertrouwelijkheidsAanduiding', reason: '' },
    { name: '/documenten/0', reason: 'niet zichtbaar' },
  ]
  expect(lees(422, { invalidParams }).invalidParams).toEqual([
    { name: 'titel', reason: 'verplicht' },
    { name: 'oin', reason: 'onbekend' },
    { name: 'omschrijving', reason: 'te lang' },
    { name: 'vertrouwelijkheid', reason: 'Deze waarde wordt niet aangenomen.' },
    { name: 'documenten', reason: 'niet zichtbaar' },
  ])
})

test('words of the SWF are shown for the own act, and kept inside for a failure', () => {
  expect(lees(409, { detail: 'Al gesloten.' }).detail).toBe('Al gesloten.')
  expect(lees(500, { detail: 'NullPointerException' }).detail).toBeUndefined()
  expect(lees(409, { detail: 'x'.repeat(5000) }).detail).toHaveLength(300)
})

describe('Retry-After', () => {
  test.each([
    ['30', 30],
    ['0', 0],
    ['morgen', undefined],
    [undefined, undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('%j is %s seconds', (kop, seconden) => {
    expect(lees(429, {}, kop).retryAfter).toBe(seconden)
  })

  test('as a date it counts from now', () => {
    vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') })
    expect(lees(503, {}, 'Sun, 01 Mar 2026 12:00:20 GMT').retryAfter).toBe(20)
    vi.useRealTimers()
  })
})
