import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#lib/env.ts'
import { leesCsrf, maakCsrf } from './csrf.ts'
import { openTestOmgeving } from '#lib/auth/test-omgeving.ts'

let sluit: () => Promise<void>
beforeAll(async () => {
  sluit = await openTestOmgeving()
})
afterAll(() => sluit())

test('the cookie has the form that next-auth checks: token|sha256(token + secret)', () => {
  const { token, cookie } = maakCsrf()
  expect(cookie).toBe(`${token}|${createHash('sha256').update(`${token}${env().sessieGeheim}`).digest('hex')}`)
  expect(leesCsrf(cookie)).toBe(token)
  expect(maakCsrf().token).not.toBe(token)
})

test.each([undefined, '', '|', 'token', 'token|', `token|${'0'.repeat(64)}`, `token|${'é'.repeat(64)}`])(
  '%j is no token of ours',
  (cookie) => {
    expect(leesCsrf(cookie)).toBeNull()
  },
)
