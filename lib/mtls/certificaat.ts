import 'server-only'
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Certificaat, Keten } from '#lib/domain/certificaat.ts'
import type { Env } from '#lib/env.ts'

export type Paden = Pick<Env['swf'], 'certPad' | 'keyPad' | 'caPad'>

/** The three PEM files as they were at one moment; `kenmerk` changes with any byte of them. */
export type Bestanden = Readonly<{ cert: Buffer; key: Buffer; ca: Buffer; kenmerk: string }>

/** Throws where a file cannot be read. */
export function leesBestanden({ certPad, keyPad, caPad }: Paden): Bestanden {
  const [cert, key, ca] = [readFileSync(certPad), readFileSync(keyPad), readFileSync(caPad)]
  const kenmerk = createHash('sha256')
  for (const deel of [cert, key, ca]) kenmerk.update(`${deel.length}:`).update(deel)
  return { cert, key, ca, kenmerk: kenmerk.digest('hex') }
}

/** What the certificate says of itself, nothing of the key. Throws on what is no certificate or no key. */
export function toCertificaat({ cert, key, ca }: Pick<Bestanden, 'cert' | 'key' | 'ca'>): Certificaat {
  const [blad, ...boven] = toKeten(cert)
  if (blad === undefined) throw new Error('SWF_CLIENT_CERT holds no certificate')
  const wortels = toKeten(ca)
  if (wortels.length === 0) throw new Error('SWF_CA holds no certificate')
  return {
    naam: veld(blad.subject, 'CN') ?? blad.subject,
    oin: oinVan(blad),
    nummer: blad.serialNumber,
    uitgever: veld(blad.issuer, 'CN') ?? blad.issuer,
    geldigVan: blad.validFromDate,
    geldigTot: blad.validToDate,
    keten: beoordeelKeten(blad, boven, wortels),
    sleutelPast: blad.checkPrivateKey(createPrivateKey(key)),
    voorClient: isVoorClient(blad),
  }
}

/** The certificates in a PEM text, in its order; none where it holds none. Throws on a damaged one. */
export function toKeten(pem: Buffer | string): X509Certificate[] {
  const blokken = pem.toString().match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  return blokken.map((blok) => new X509Certificate(blok))
}

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'

/** Without the extension a certificate may be used for anything (RFC 5280, 4.2.1.12). */
function isVoorClient({ keyUsage }: { keyUsage?: readonly string[] }): boolean {
  return keyUsage === undefined || keyUsage.includes(CLIENT_AUTH)
}

function oinVan({ subject }: X509Certificate): string | null {
  const nummer = veld(subject, 'serialNumber')
  return nummer !== null && /^\d{20}$/.test(nummer) ? nummer : null
}

function veld(naam: string, soort: string): string | null {
  const regel = naam.split('\n').find((deel) => deel.startsWith(`${soort}=`))
  return regel?.slice(soort.length + 1) ?? null
}

function isVan(een: X509Certificate, uitgever: X509Certificate): boolean {
  return een.checkIssued(uitgever) && een.verify(uitgever.publicKey)
}

function beoordeelKeten(een: X509Certificate, boven: X509Certificate[], wortels: X509Certificate[]): Keten {
  if (wortels.some((wortel) => isVan(een, wortel))) return 'vertrouwd'
  if (isVan(een, een)) return 'vreemd'
  const uitgever = boven.find((ander) => isVan(een, ander))
  if (uitgever === undefined) return 'onvolledig'
  return beoordeelKeten(
    uitgever,
    boven.filter((ander) => ander !== uitgever),
    wortels,
  )
}
