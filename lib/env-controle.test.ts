import 'reflect-metadata'
import * as x509 from '@peculiar/x509'
import { beforeAll, describe, expect, test } from 'vitest'
import { controleerStart } from './env-controle.ts'
import { parseEnv } from './env.ts'

const goed = {
  OMGEVING: 'productie',
  PORTAL_URL: 'https://samenwerken.gemeente.nl',
  DATABASE_URL: 'postgresql://db/portaal',
  NEXTAUTH_SECRET: 'q8Zk2mVw9xLr4Tn7Bp1Yc6Hd3Jf5Gs0A',
  EH_ISSUER: 'https://makelaar.nl',
  EH_CLIENT_SECRET: 'q8Zk2mVw9xLr4Tn7',
  EH_SERVICE_ID: 'urn:etoegang:DV:00000001234567890000:services:0001',
  SWF_BASE_URL: 'https://service.omgevingswet.nl/behandelen/v5',
  SWF_CLIENT_CERT: 'echt.pem',
  SWF_CLIENT_KEY: 'echt.key',
  SWF_CA: 'echt.pem',
}
const bestanden = new Map<string, string>([['leeg.pem', '']])
const controle = (anders: Record<string, string> = {}) =>
  controleerStart(parseEnv({ ...goed, ...anders }), (pad) => bestanden.get(pad) ?? '')

async function certificaat(onderwerp: string): Promise<string> {
  const alg = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await crypto.subtle.generateKey(alg, true, ['sign', 'verify'])
  const cert = await x509.X509CertificateGenerator.createSelfSigned({ name: onderwerp, keys, signingAlgorithm: alg })
  return cert.toString('pem')
}

beforeAll(async () => {
  bestanden.set('echt.pem', await certificaat('CN=Leverancier, 2.5.4.5=00000001234567890000'))
  bestanden.set('proef-oin.pem', await certificaat('CN=portaal, 2.5.4.5=00000099000000990000'))
  bestanden.set('test-ca.pem', await certificaat('CN=TEST Root CA'))
})

test('een echte inrichting start', () => {
  expect(controle()).toEqual([])
})

describe('productie weigert', () => {
  test.each([
    ['EH_ISSUER', 'http://127.0.0.1:4000'],
    ['EH_ISSUER', 'https://localhost:4443'],
    ['EH_ISSUER', 'http://makelaar.nl'],
    ['EH_ISSUER', 'https://makelaar.test'],
    ['SWF_BASE_URL', 'https://localhost:8443/v5'],
    ['SWF_BASE_URL', 'http://service.omgevingswet.nl'],
    ['PORTAL_URL', 'http://samenwerken.gemeente.nl'],
    ['PORTAL_URL', 'https://[::1]:3000'],
    ['EH_SERVICE_ID', 'urn:etoegang:DV:00000099000000990000:services:0001'],
    ['EH_CLIENT_SECRET', 'gh7-Zq'],
    ['EH_CLIENT_SECRET', 'samenwerkportaal-geheim'],
    ['SWF_CLIENT_CERT', 'proef-oin.pem'],
    ['SWF_CLIENT_CERT', 'test-ca.pem'],
    ['SWF_CA', 'test-ca.pem'],
    ['SWF_CA', 'leeg.pem'],
    ['NEXTAUTH_SECRET', 'te-kort'],
  ])('%s=%s', (naam, waarde) => {
    const fouten = controle({ [naam]: waarde })
    expect(fouten).toHaveLength(1)
    expect(fouten[0]).toContain(naam)
    expect(fouten[0]).not.toContain(waarde)
  })
})

describe('overal geldt', () => {
  test.each(['te-kort', 'x'.repeat(40), 'changeme-changeme-changeme-changeme-1234'])('geheim %s mag niet', (geheim) => {
    expect(controle({ OMGEVING: 'sandbox', NEXTAUTH_SECRET: geheim })).toEqual([
      expect.stringContaining('NEXTAUTH_SECRET'),
    ])
  })
  test('de oefenwereld mag localhost, test-CA en proef-OIN gebruiken', () => {
    expect(
      controle({
        OMGEVING: 'sandbox',
        SWF_BASE_URL: 'https://localhost:8443',
        EH_ISSUER: 'http://127.0.0.1:4000',
        SWF_CA: 'test-ca.pem',
      }),
    ).toEqual([])
  })
})
