import 'reflect-metadata'
import { createPrivateKey, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'

/** PEM texts: the leaf with its intermediate, and the private key (PKCS#8). */
export type Certificaat = { cert: string; key: string }

export type Uitgever = { certificaat: X509Certificate; pem: string; sleutel: CryptoKey }

const SLEUTEL = { name: 'ECDSA', namedCurve: 'P-256' } as const
const DAG = 86_400_000
const SERIAL_NUMBER = '2.5.4.5'

/** The local intermediate CA, as `tools/pki` made it. */
export async function leesUitgever(pkiDir: string): Promise<Uitgever> {
  const pem = await readFile(path.join(pkiDir, 'intermediate.pem'), 'utf8')
  const certificaat = new X509Certificate(pem)
  const der = createPrivateKey(await readFile(path.join(pkiDir, 'intermediate.key'))).export({
    type: 'pkcs8',
    format: 'der',
  })
  const sleutel = await crypto.subtle.importKey('pkcs8', der, importSoort(certificaat), false, ['sign'])
  return { certificaat, pem, sleutel }
}

/** A client certificate whose Subject.serialNumber is the OIN, as PKIoverheid does it. */
export async function maakCertificaat(uitgever: Uitgever, oin: string, naam: string): Promise<Certificaat> {
  const paar = await crypto.subtle.generateKey(SLEUTEL, true, ['sign', 'verify'])
  const blad = await X509CertificateGenerator.create({
    // The first bit stays 0: the number must be positive.
    serialNumber: `01${randomBytes(15).toString('hex')}`,
    subject: [{ C: ['NL'] }, { O: [`TEST ${naam}`] }, { CN: [`TEST ${naam}`] }, { [SERIAL_NUMBER]: [oin] }],
    issuer: uitgever.certificaat.subject,
    notBefore: new Date(Date.now() - DAG),
    notAfter: new Date(Math.min(Date.now() + 90 * DAG, uitgever.certificaat.notAfter.getTime())),
    publicKey: paar.publicKey,
    signingKey: uitgever.sleutel,
    signingAlgorithm: { ...uitgever.sleutel.algorithm, hash: 'SHA-256' },
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth]),
    ],
  })
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', paar.privateKey)).toString('base64')
  return { cert: `${blad.toString('pem')}\n${uitgever.pem}`, key: toPem(pkcs8) }
}

function importSoort({ publicKey }: X509Certificate): EcKeyImportParams | RsaHashedImportParams {
  const { algorithm } = publicKey
  if ('namedCurve' in algorithm && typeof algorithm.namedCurve === 'string') {
    return { name: 'ECDSA', namedCurve: algorithm.namedCurve }
  }
  return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
}

function toPem(base64: string): string {
  const regels = base64.match(/.{1,64}/g) ?? []
  return `-----BEGIN PRIVATE KEY-----\n${regels.join('\n')}\n-----END PRIVATE KEY-----\n`
}
