import { afterEach, describe, expect, test } from 'vitest'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { afzenderVan } from './afzender.ts'

function van(proxies: number, socket: string | null, doorgegeven?: string) {
  zetInstellingen('/nergens', { TRUSTED_PROXIES: String(proxies) })
  const headers = doorgegeven === undefined ? {} : { 'x-forwarded-for': doorgegeven }
  return afzenderVan(new Request('https://portaal.test/', { headers }), socket)
}
afterEach(() => {
  zetInstellingen('/nergens')
})

describe('wie er belt', () => {
  test.each([
    ['zonder proxy telt de verbinding', 0, undefined, '10.0.0.1'],
    ['zonder proxy telt een header niet', 0, '198.51.100.9', '10.0.0.1'],
    ['één proxy: wat zij als laatste opschreef', 1, '203.0.113.5, 198.51.100.9', '198.51.100.9'],
    ['twee proxy’s: de voorlaatste', 2, '203.0.113.5, 198.51.100.9, 10.0.0.2', '198.51.100.9'],
    ['een te korte lijst: de verbinding', 2, '198.51.100.9', '10.0.0.1'],
    ['geen adres: de verbinding', 1, 'verzonnen', '10.0.0.1'],
    ['geen lijst: de verbinding', 1, undefined, '10.0.0.1'],
  ])('%s', (_naam, proxies, doorgegeven, verwacht) => {
    expect(van(proxies, '10.0.0.1', doorgegeven)).toBe(verwacht)
  })

  test('zonder verbinding is er niemand', () => {
    expect(van(1, null, '198.51.100.9')).toBeNull()
  })
})

test.each([
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001::', '2001:db8:1:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s telt als %s', (adres, sleutel) => {
  expect(van(0, adres)).toBe(sleutel)
})
