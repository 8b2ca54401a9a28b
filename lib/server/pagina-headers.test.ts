import { expect, test } from 'vitest'
import { paginaHeaders } from './pagina-headers.ts'

test('elke pagina stuurt de beveiligingskoppen, en HSTS alleen op https', () => {
  const met = new Map(paginaHeaders(true))
  expect(met.get('x-content-type-options')).toBe('nosniff')
  expect(met.get('referrer-policy')).toBe('same-origin')
  expect(met.get('x-frame-options')).toBe('DENY')
  expect(met.has('strict-transport-security')).toBe(true)
  expect(new Map(paginaHeaders(false)).has('strict-transport-security')).toBe(false)
})
