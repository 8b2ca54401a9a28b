import 'server-only'
import type { Env } from './env.ts'
import { toKeten } from '#lib/mtls/certificaat.ts'

/** Prefix that anyone may use for testing (OIN-stelsel, Logius). */
export const PROEF_PREFIX = '00000099'

type LeesPem = (pad: string) => string

/**
 * Everything that makes this configuration unfit to start with; empty means fit. Names variables, never values.
 * `productie` refuses whatever belongs to the practice world (threat T36); `leesPem` reads a PEM file.
 */
export function controleerStart(env: Env, leesPem: LeesPem): string[] {
  const altijd = [...geheimFouten('NEXTAUTH_SECRET', env.sessieGeheim, 32)]
  return env.omgeving === 'productie' ? [...altijd, ...productieFouten(env, leesPem)] : altijd
}

function productieFouten(env: Env, leesPem: LeesPem): string[] {
  return [
    ...geheimFouten('EH_CLIENT_SECRET', env.eh.clientSecret, 16),
    ...adresFouten('PORTAL_URL', env.portalUrl),
    ...adresFouten('EH_ISSUER', env.eh.issuer),
    ...adresFouten('SWF_BASE_URL', env.swf.baseUrl),
    ...(env.eh.serviceId.includes(PROEF_PREFIX) ? ['EH_SERVICE_ID hoort bij een proef-OIN (00000099)'] : []),
    ...certificaatFouten('SWF_CLIENT_CERT', env.swf.certPad, leesPem),
    ...certificaatFouten('SWF_CA', env.swf.caPad, leesPem),
  ]
}

const STANDAARD = /^(change-?me|secret|geheim|password|wachtwoord|test|default|voorbeeld|sandbox|samenwerkportaal)/i

function geheimFouten(naam: string, waarde: string, minimum: number): string[] {
  if (waarde.length < minimum) return [`${naam} is korter dan ${minimum} tekens`]
  if (STANDAARD.test(waarde) || new Set(waarde).size < 8) return [`${naam} is een standaardwaarde of te voorspelbaar`]
  return []
}

function adresFouten(naam: string, waarde: string): string[] {
  const { protocol, hostname } = new URL(waarde)
  const lokaal = /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|.*\.(localhost|test|invalid|example))$/.test(
    hostname,
  )
  if (lokaal) return [`${naam} wijst naar deze machine of naar een testadres`]
  return protocol === 'https:' ? [] : [`${naam} gebruikt geen https`]
}

function certificaatFouten(naam: string, pad: string, leesPem: LeesPem): string[] {
  const keten = toKeten(leesPem(pad))
  if (keten.length === 0) return [`${naam} bevat geen certificaat`]
  const namen = keten.flatMap(({ subject, issuer }) => [subject, issuer])
  const fouten: string[] = []
  if (namen.some((onderwerp) => /\b(TEST|TRIAL|SANDBOX|OEFEN\w*)\b/i.test(onderwerp))) {
    fouten.push(`${naam} komt van een test-CA`)
  }
  if (namen.some((onderwerp) => onderwerp.includes(`serialNumber=${PROEF_PREFIX}`))) {
    fouten.push(`${naam} draagt een proef-OIN (00000099)`)
  }
  return fouten
}
