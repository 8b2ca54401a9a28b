import { describe, expect, test } from 'vitest'
import { maakCsp } from './csp.ts'
import { meldCsp } from './csp-melding.ts'
import { paginaHeaders } from './pagina-headers.ts'

const basis = { nonce: 'n0nce', issuer: 'https://makelaar.test/oidc', https: true, ontwikkeling: false }

describe('the policy of a page', () => {
  test('names the login issuer for forms, and allows no inline code of any kind', () => {
    const csp = maakCsp(basis)
    expect(csp).toContain(`form-action 'self' https://makelaar.test;`)
    expect(csp).toContain(`script-src 'self' 'nonce-n0nce' 'strict-dynamic';`)
    expect(csp).toContain(`frame-ancestors 'none'`)
    expect(csp).not.toMatch(/unsafe-/)
  })

  test('asks for https only where there is https', () => {
    expect(maakCsp({ ...basis, https: false })).not.toContain('upgrade-insecure-requests')
    expect(paginaHeaders(false).map(([naam]) => naam)).not.toContain('strict-transport-security')
    expect(new Headers(paginaHeaders(true)).get('strict-transport-security')).toContain('max-age=31536000')
  })

  test('lets forms send their origin', () => {
    expect(new Headers(paginaHeaders(true)).get('referrer-policy')).toBe('same-origin')
  })
})

describe('a report', () => {
  const meld = (body: string) => meldCsp(new Request('https://portaal.test/api/csp', { method: 'POST', body }))

  test.each(['{"csp-report":{"violated-directive":"script-src"}}', '[{"body":{"blockedURL":"inline"}}]', 'onzin', ''])(
    '%j is taken without an answer',
    async (body) => {
      await expect(meld(body)).resolves.toBeUndefined()
    },
  )

  test('larger than 16 kB is refused', async () => {
    await expect(meld('x'.repeat(16 * 1024 + 1))).rejects.toMatchObject({ code: 'te-groot' })
  })
})
