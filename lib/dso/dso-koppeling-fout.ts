import 'server-only'
import type { KoppelingFout } from '#lib/domain/dso-koppeling.ts'
import type { ProblemError } from '#lib/problem/problem.ts'
import type { ProblemCode } from '#lib/problem/problem-schema.ts'
import { CertificaatFout, type CertificaatPartij } from './netwerkfout.ts'

const PARTIJ: Readonly<Record<CertificaatPartij, KoppelingFout>> = {
  portaal: 'certificaat-geweigerd',
  'portaal-misschien': 'afgebroken',
  upstream: 'dso-certificaat',
}

const SOORT: Readonly<Partial<Record<ProblemCode, KoppelingFout>>> = {
  'mandaat-ontbreekt': 'mandaat',
  'geen-toegang': 'geweigerd',
  'te-veel-verzoeken': 'te-druk',
  'dso-storing': 'storing',
  'dso-onbereikbaar': 'onbereikbaar',
  'dso-onverwacht-antwoord': 'onleesbaar',
}

/** What a failed call says about the connection; null when it says nothing, as with a wrong field or a thing that is gone. */
export function koppelingFoutVan({ code, cause }: ProblemError): KoppelingFout | null {
  if (cause instanceof CertificaatFout) return PARTIJ[cause.partij]
  if (statusVan(cause) === 401) return 'niet-herkend'
  return SOORT[code] ?? null
}

function statusVan(cause: unknown): number | null {
  if (typeof cause !== 'object' || cause === null || !('status' in cause)) return null
  return typeof cause.status === 'number' ? cause.status : null
}
