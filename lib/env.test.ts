import { describe, expect, test } from 'vitest'
import { parseEnv } from './env.ts'

const basis = {
  PORTAL_URL: 'http://localhost:3000/',
  DATABASE_URL: 'postgresql://localhost/portaal',
  NEXTAUTH_SECRET: 'q8Zk2mVw9xLr4Tn7Bp1Yc6Hd3Jf5Gs0A',
  EH_ISSUER: 'http://127.0.0.1:4000',
  EH_CLIENT_SECRET: 'q8Zk2mVw9xLr4Tn7',
  SWF_BASE_URL: 'https://localhost:8443/overheid/samenwerken/api/behandelen/v5/',
  SWF_CLIENT_CERT: 'portaal.pem',
  SWF_CLIENT_KEY: 'portaal.key',
  SWF_CA: 'root.pem',
}

test('defaults: the strictest world, LoA2, 250 MiB, a quarter of an hour', () => {
  expect(parseEnv(basis)).toMatchObject({
    omgeving: 'productie',
    portalUrl: 'http://localhost:3000',
    https: false,
    eh: { clientId: 'samenwerkportaal', minLoa: 'loa2', serviceNaam: 'DSO Samenwerken 1.11' },
    swf: { baseUrl: 'https://localhost:8443/overheid/samenwerken/api/behandelen/v5', oinHeader: 'x-oin' },
    maxDocumentBytes: 262_144_000,
    startenToegestaan: true,
    sessie: { inactief: 900, uiterlijk: 14_400, waarschuw: 120 },
    login: { perMinuut: 60, vertrouwdeProxies: 0 },
  })
})

test('an empty variable counts as not set', () => {
  expect(parseEnv({ ...basis, OMGEVING: '', MAX_DOCUMENT_BYTES: '' })).toEqual(parseEnv(basis))
})

test.each(Object.keys(basis))('without %s there is no configuration, and the error names it', (naam) => {
  expect(() => parseEnv({ ...basis, [naam]: undefined })).toThrow(naam)
})

describe('refused', () => {
  test.each([
    ['OMGEVING', 'test'],
    ['PORTAL_URL', 'ftp://portaal'],
    ['EH_MIN_LOA', 'loa1'],
    ['EH_MIN_LOA', 'hoog'],
    ['SWF_OIN_HEADER', 'x-oin\r\nx-anders'],
    ['MAX_DOCUMENT_BYTES', '0'],
    ['MAX_DOCUMENT_BYTES', 'veel'],
    ['SESSION_IDLE_SECONDS', '901'],
    ['SESSION_MAX_SECONDS', '14401'],
    ['STARTEN_TOEGESTAAN', 'misschien'],
    ['LOGIN_LIMIT_PER_MINUTE', '0'],
    ['TRUSTED_PROXIES', '-1'],
  ])('%s=%j', (naam, waarde) => {
    expect(() => parseEnv({ ...basis, [naam]: waarde })).toThrow(naam)
  })
})

test.each([
  ['900', 120],
  ['360', 120],
  ['120', 40],
  ['60', 20],
])(
  'a session that ends after %s idle seconds warns %i before it: most of it is without a warning',
  (inactief, waarschuw) => {
    expect(parseEnv({ ...basis, SESSION_IDLE_SECONDS: inactief }).sessie.waarschuw).toBe(waarschuw)
  },
)

test.each([
  ['LoA2', 'loa2'],
  ['LoA2+', 'loa2plus'],
  ['loa3', 'loa3'],
])('level %s reads as %s', (waarde, verwacht) => {
  expect(parseEnv({ ...basis, EH_MIN_LOA: waarde }).eh.minLoa).toBe(verwacht)
})
