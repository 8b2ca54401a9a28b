import 'server-only'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Certificaat, Keten } from '#lib/domain/dso-koppeling.ts'
import { env, type Env } from '#lib/env.ts'
import { isIngehaald } from './agent.ts'

type Paden = Pick<Env['swf'], 'certPad' | 'keyPad' | 'caPad'>

/** Reads it anew, so that the page shows what is on disk. Throws where a file cannot be read. */
export function leesCertificaat({ certPad, keyPad, caPad }: Paden = env().swf): Certificaat {
  const [blad, ...boven] = leesPem(certPad)
  if (blad === undefined) throw new Error('SWF_CLIENT_CERT holds no certificate')
  return {
    naam: veld(blad.subject, 'CN') ?? blad.subject,
    oin: oinVan(blad),
    uitgever: veld(blad.issuer, 'CN') ?? blad.issuer,
    geldigVan: blad.validFromDate,
    geldigTot: blad.validToDate,
    keten: beoordeelKeten(blad, boven, leesPem(caPad)),
    herstartNodig: isIngehaald(certPad),
    sleutelPast: blad.checkPrivateKey(createPrivateKey(readFileSync(keyPad))),
  }
}

let gelezen: { pad: string; oin: string | null } | undefined

/** OIN in the portal's certificate: that organisation needs no mandate (koppelvlakken 7, AC-02). */
export function certificaatOin(): string | null {
  const pad = env().swf.certPad
  if (gelezen?.pad !== pad) gelezen = { pad, oin: leesPem(pad).map(oinVan)[0] ?? null }
  return gelezen.oin
}

function leesPem(pad: string): X509Certificate[] {
  const blokken = readFileSync(pad, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  return blokken.map((blok) => new X509Certificate(blok))
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
