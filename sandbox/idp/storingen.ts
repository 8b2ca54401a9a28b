import { SERVICE_ID } from './claims.ts'
import { acrVan } from './niveaus.ts'

type Claims = Record<string, unknown>

/** Faults a test can ask for with `?storing=NAME` on the login page; each makes one claim of the ID token wrong. */
export const STORINGEN = {
  'verkeerde-nonce': (claims: Claims) => ({ ...claims, nonce: 'van-een-andere-inlogpoging' }),
  'verlopen-token': (claims: Claims) => ({ ...claims, iat: seconden() - 7200, exp: seconden() - 3600 }),
  'onbekend-niveau': (claims: Claims) => ({ ...claims, acr: acrVan('loa9') }),
  'verkeerde-dienst': (claims: Claims) => ({
    ...claims,
    [SERVICE_ID]: 'urn:etoegang:DV:00000099000000990000:services:9999',
  }),
} as const

export type Storing = keyof typeof STORINGEN

/** True for the name of a fault in the list. */
export function isStoring(naam: string): naam is Storing {
  return Object.hasOwn(STORINGEN, naam)
}

function seconden(): number {
  return Math.floor(Date.now() / 1000)
}
