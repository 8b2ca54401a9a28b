import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import type { Holder } from './names.ts'

x509.cryptoProvider.set(crypto)

const KEY_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const SUBJECT_SERIAL_NUMBER = '2.5.4.5'

export type Identity = { certificate: x509.X509Certificate; keys: CryptoKeyPair }
export type Validity = { notBefore: Date; notAfter: Date }
type Parameters = {
  subject: x509.JsonName
  issuer: Identity | undefined
  validity: Validity
  extensions: x509.Extension[]
}

/** The subject of a certificate; Digikoppeling keeps the OIN in `serialNumber`, not in the certificate's own number. */
export function subjectOf({ name, oin }: Holder): x509.JsonName {
  const identification = oin === undefined ? [] : [{ [SUBJECT_SERIAL_NUMBER]: [oin] }]
  return [{ C: ['NL'] }, { O: [name] }, { CN: [name] }, ...identification]
}

function serialNumber(): string {
  // The first bit stays 0: the number must be positive.
  return `01${randomBytes(15).toString('hex')}`
}

async function create({ subject, issuer, validity, extensions }: Parameters): Promise<Identity> {
  const keys = await crypto.subtle.generateKey(KEY_ALGORITHM, true, ['sign', 'verify'])
  const signer = issuer?.keys ?? keys
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject,
    issuer: issuer === undefined ? subject : issuer.certificate.subject,
    ...validity,
    signingKey: signer.privateKey,
    publicKey: keys.publicKey,
    signingAlgorithm: KEY_ALGORITHM,
    extensions: [
      ...extensions,
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(signer.publicKey),
    ],
  })
  return { certificate, keys }
}

/** A certificate authority; without `issuer` a root that signs itself. */
export function createAuthority(name: string, validity: Validity, issuer?: Identity): Promise<Identity> {
  return create({
    subject: subjectOf({ file: '', name }),
    issuer,
    validity,
    extensions: [
      new x509.BasicConstraintsExtension(true, issuer === undefined ? 1 : 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  })
}

function leafExtensions(usage: x509.ExtendedKeyUsage): x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([usage]),
  ]
}

/** A client certificate with the holder's OIN. */
export function createClient(holder: Holder, validity: Validity, issuer: Identity): Promise<Identity> {
  const extensions = leafExtensions(x509.ExtendedKeyUsage.clientAuth)
  return create({ subject: subjectOf(holder), issuer, validity, extensions })
}

/** A server certificate for this machine's loopback names. */
export function createServer(holder: Holder, validity: Validity, issuer: Identity): Promise<Identity> {
  const names = new x509.SubjectAlternativeNameExtension([
    { type: 'dns', value: 'localhost' },
    { type: 'ip', value: '127.0.0.1' },
    { type: 'ip', value: '::1' },
  ])
  return create({
    subject: subjectOf(holder),
    issuer,
    validity,
    extensions: [...leafExtensions(x509.ExtendedKeyUsage.serverAuth), names],
  })
}

/** A certificate as PEM, ending in a newline so that several can follow each other. */
export function certificatePem(certificate: x509.X509Certificate): string {
  return `${certificate.toString('pem')}\n`
}

/** A private key as PKCS#8 PEM. */
export async function keyPem(key: CryptoKey): Promise<string> {
  return `${x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')}\n`
}
