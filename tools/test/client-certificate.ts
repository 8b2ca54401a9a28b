import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PemConverter, X509Certificate } from '@peculiar/x509'
import { certificatePem, createClient, type Identity, keyPem } from '#tools/pki/certificate.ts'
import { CLIENTS, type Holder } from '#tools/pki/names.ts'

const DAY = 86_400_000
const KEY_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const

async function readIntermediate(pkiDir: string): Promise<Identity> {
  const read = (kind: string): string => readFileSync(path.join(pkiDir, `intermediate.${kind}`), 'utf8')
  const certificate = new X509Certificate(read('pem'))
  const privateKey = await crypto.subtle.importKey(
    'pkcs8',
    PemConverter.decodeFirst(read('key')),
    KEY_ALGORITHM,
    true,
    ['sign'],
  )
  return { certificate, keys: { privateKey, publicKey: await certificate.publicKey.export() } }
}

/** A renewed certificate of the portal from this run's PKI, as PEM texts; days count from now. */
export async function renewPortalCertificate(
  pkiDir: string,
  { from = -1, to = 300 }: { from?: number; to?: number } = {},
): Promise<{ leaf: string; chain: string; key: string }> {
  const holder: Holder | undefined = CLIENTS.find(({ file }) => file === 'portaal')
  if (holder === undefined) throw new Error('the portal has no certificate')
  const issuer = await readIntermediate(pkiDir)
  const at = (days: number): Date => new Date(Date.now() + days * DAY)
  const client = await createClient(holder, { notBefore: at(from), notAfter: at(to) }, issuer)
  const leaf = certificatePem(client.certificate)
  return { leaf, chain: leaf + certificatePem(issuer.certificate), key: await keyPem(client.keys.privateKey) }
}
