import 'server-only'
import { Agent } from 'undici'
import {
  beoordeelWissel,
  type Certificaat,
  type CertificaatStand,
  type CertificaatWeigering,
  dagenGeldig,
  waarschuwDrempel,
} from '#lib/domain/certificaat.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { type Bestanden, leesBestanden, type Paden, toCertificaat } from './certificaat.ts'

/** Milliseconds between two looks at the files, which are a few kilobytes. */
const KIJK_NA = 10_000

type Geladen = { bestanden: Bestanden; certificaat: Certificaat; agent: Agent; sinds: Date }
type Gevonden = { bestanden: Bestanden; certificaat: Certificaat } | { kenmerk: string }
type Weigering = { kenmerk: string; weigering: CertificaatWeigering; sinds: Date }
type Houder = {
  voor: string
  geladen: Geladen
  geweigerd: Weigering | null
  /** When the files were looked at last, in milliseconds. */
  gekeken: number
  gewaarschuwd: number | null
}

// Pages and route handlers may each have their own copy of this module: all of them must show the same certificate.
const plaats = globalThis as typeof globalThis & { portaalCertificaat?: Houder }

/**
 * The pool that shows our certificate now. Made at first use, so that a build needs no certificate; then renewed when
 * the files changed and are fit. Throws only when they cannot be read the first time.
 */
export function getAgent(): Agent {
  return houder(false).geladen.agent
}

/** OIN in the certificate that is in use: that organisation needs no mandate. */
export function certificaatOin(): string | null {
  return houder(false).geladen.certificaat.oin
}

/** For whoever asks how the certificate is: looks at the files at once. */
export function getCertificaatStand(): CertificaatStand {
  const { geladen, geweigerd } = houder(true)
  return {
    certificaat: geladen.certificaat,
    sinds: geladen.sinds.toISOString(),
    geweigerd: geweigerd && { weigering: geweigerd.weigering, sinds: geweigerd.sinds.toISOString() },
  }
}

/** The text of a PEM file that is in use, whatever is on disk now. */
export function leesGebruiktePem(pad: string): string {
  const { bestanden } = houder(false).geladen
  return (pad === env().swf.caPad ? bestanden.ca : bestanden.cert).toString()
}

function houder(meteen: boolean): Houder {
  const { swf } = env()
  const nu = new Date()
  const voor = [swf.certPad, swf.keyPad, swf.caPad].join('\n')
  const nog = plaats.portaalCertificaat
  if (nog?.voor !== voor) {
    const bestanden = leesBestanden(swf)
    const nieuw = begin(voor, laad(bestanden, toCertificaat(bestanden), nu))
    plaats.portaalCertificaat = nieuw
    if (nog) sluit(nog.geladen)
    return nieuw
  }
  if (meteen || Math.abs(nu.getTime() - nog.gekeken) >= KIJK_NA) kijk(nog, swf, nu)
  return nog
}

function begin(voor: string, geladen: Geladen): Houder {
  const gewaarschuwd = waarschuwDrempel(dagenGeldig(geladen.certificaat, geladen.sinds))
  return { voor, geladen, geweigerd: null, gekeken: geladen.sinds.getTime(), gewaarschuwd }
}

/** Content decides, not the time of a file: a mounted secret is swapped by its link, and `cp -p` keeps the old time. */
function kijk(deze: Houder, paden: Paden, nu: Date): void {
  deze.gekeken = nu.getTime()
  const gevonden = lees(paden)
  if ('kenmerk' in gevonden) weiger(deze, gevonden.kenmerk, 'onleesbaar', nu)
  else if (gevonden.bestanden.kenmerk === deze.geladen.bestanden.kenmerk) deze.geweigerd = null
  else neem(deze, gevonden, nu)
  waarschuw(deze, nu)
}

function lees(paden: Paden): Gevonden {
  let kenmerk = 'geen bestand'
  try {
    const bestanden = leesBestanden(paden)
    kenmerk = bestanden.kenmerk
    return { bestanden, certificaat: toCertificaat(bestanden) }
  } catch {
    return { kenmerk }
  }
}

function neem(deze: Houder, { bestanden, certificaat }: Exclude<Gevonden, { kenmerk: string }>, nu: Date): void {
  const weigering = beoordeelWissel(certificaat, deze.geladen.certificaat, nu)
  if (weigering !== null) {
    weiger(deze, bestanden.kenmerk, weigering, nu)
    return
  }
  const oud = deze.geladen
  deze.geladen = laad(bestanden, certificaat, nu)
  deze.geweigerd = null
  deze.gewaarschuwd = null
  log().info(
    { nummer: certificaat.nummer, was: oud.certificaat.nummer, geldigTot: certificaat.geldigTot },
    'het certificaat is vervangen',
  )
  sluit(oud)
}

/** Said once for each content; what was in use stays in use. */
function weiger(deze: Houder, kenmerk: string, weigering: CertificaatWeigering, nu: Date): void {
  if (deze.geweigerd?.kenmerk === kenmerk && deze.geweigerd.weigering === weigering) return
  deze.geweigerd = { kenmerk, weigering, sinds: nu }
  log().warn(
    { reden: weigering },
    'de bestanden van het certificaat zijn niet bruikbaar; het portaal gebruikt wat het al had',
  )
}

/** Said once for each threshold. */
function waarschuw(deze: Houder, nu: Date): void {
  const dagen = dagenGeldig(deze.geladen.certificaat, nu)
  const drempel = waarschuwDrempel(dagen)
  if (drempel === deze.gewaarschuwd) return
  deze.gewaarschuwd = drempel
  if (drempel !== null) log().warn({ dagen }, 'het certificaat van dit portaal verloopt')
}

function laad(bestanden: Bestanden, certificaat: Certificaat, sinds: Date): Geladen {
  const { cert, key, ca } = bestanden
  // `ca` replaces the public roots: only the configured ones are trusted.
  const connect = { cert, key, ca, minVersion: 'TLSv1.2', timeout: 5_000 } as const
  return { bestanden, certificaat, sinds, agent: new Agent({ connect, connections: 64, keepAliveTimeout: 10_000 }) }
}

/** Calls that run finish on the certificate they began with; new ones never come here. */
function sluit({ agent }: Geladen): void {
  agent.close().catch((fout: unknown) => {
    log().warn({ err: fout }, 'de verbindingen met het vorige certificaat sluiten niet')
  })
}
