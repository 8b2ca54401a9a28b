import 'server-only'
import { LOA_VOLGORDE, type Loa } from '#lib/env.ts'
import type { LoginFout } from './login-fout.ts'

export type Identificatie = { type: 'KVK' | 'RSIN'; waarde: string }

/** What an eHerkenning statement says, whatever broker it came through. */
export type Identiteit = {
  identificaties: Identificatie[]
  /** Pseudonym of the person for this organisation; there is no name. */
  pseudoniem: string
  loa: Loa
  issuer: string
  /** KvK number of the intermediary in a ketenmachtiging. */
  tussenpartij: string | null
}

export type IdentiteitEis = { issuer: string; minLoa: Loa; serviceId: string; serviceUuid: string | undefined }
export type IdentiteitUitkomst = { ok: true; identiteit: Identiteit } | { ok: false; fout: LoginFout }

/** Names of the claims in the ID token (Elektronische Toegangsdiensten). */
const CLAIM = {
  waarde: 'urn:etoegang:core:LegalSubjectID',
  soort: 'namequalifier',
  kvkTot113: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
  rsinTot113: 'urn:etoegang:1.9:EntityConcernedID:RSIN',
  pseudoniem: 'urn:etoegang:core:ActingSubjectID',
  loa: 'acr',
  serviceId: 'urn:etoegang:core:ServiceID',
  serviceUuid: 'urn:etoegang:core:ServiceUUID',
  vestiging: 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr',
  tussenpartij: 'urn:etoegang:1.9:IntermediateEntityID:KvKnr',
} as const

/** Ways in which brokers write a level; what is not here is refused, never guessed. */
const LOA_NAAM: ReadonlyMap<string, Loa> = new Map([
  ...LOA_VOLGORDE.flatMap((loa) => [
    [`urn:etoegang:core:assurance-class:${loa}`, loa] as const,
    [loa, loa] as const,
    [loa.replace('loa', 'EH').replace('plus', '+'), loa] as const,
  ]),
])

type Claims = Readonly<Record<string, unknown>>

/** Pure: the claims of a verified ID token into an identity, or the reason to refuse (threats T12, T16). */
export function normaliseerIdentiteit(claims: Claims, eis: IdentiteitEis): IdentiteitUitkomst {
  const loa = LOA_NAAM.get(tekst(claims, CLAIM.loa) ?? '')
  if (loa === undefined || !isMinstens(loa, eis.minLoa)) return { ok: false, fout: 'niveau-te-laag' }
  if (!isOnzeDienst(claims, eis)) return { ok: false, fout: 'dienst' }
  if (claims[CLAIM.vestiging] !== undefined) return { ok: false, fout: 'vestiging' }
  const pseudoniem = tekst(claims, CLAIM.pseudoniem)
  if (pseudoniem === null) return { ok: false, fout: 'onbekend' }
  const identificaties = leesIdentificaties(claims)
  if (identificaties.length === 0) return { ok: false, fout: 'geen-oin' }
  const tussenpartij = tekst(claims, CLAIM.tussenpartij)
  return { ok: true, identiteit: { identificaties, pseudoniem, loa, issuer: eis.issuer, tussenpartij } }
}

function isMinstens(loa: Loa, minimum: Loa): boolean {
  return LOA_VOLGORDE.indexOf(loa) >= LOA_VOLGORDE.indexOf(minimum)
}

function isOnzeDienst(claims: Claims, eis: IdentiteitEis): boolean {
  const uuidGoed = eis.serviceUuid === undefined || tekst(claims, CLAIM.serviceUuid) === eis.serviceUuid
  return uuidGoed && tekst(claims, CLAIM.serviceId) === eis.serviceId
}

function leesIdentificaties(claims: Claims): Identificatie[] {
  const soorten = lijst(claims[CLAIM.soort])
  const gevonden = [
    ...lijst(claims[CLAIM.waarde]).map((waarde, plek) => toIdentificatie(soorten[plek] ?? '', waarde)),
    ...lijst(claims[CLAIM.kvkTot113]).map((waarde) => toIdentificatie(CLAIM.kvkTot113, waarde)),
    ...lijst(claims[CLAIM.rsinTot113]).map((waarde) => toIdentificatie(CLAIM.rsinTot113, waarde)),
  ].filter((identificatie) => identificatie !== null)
  return [...new Map(gevonden.map((een) => [`${een.type} ${een.waarde}`, een])).values()]
}

/** A qualifier we do not know says nothing about an organisation: it is left out. */
function toIdentificatie(soort: string, waarde: string): Identificatie | null {
  if (soort.endsWith(':KvKnr') && /^\d{8}$/.test(waarde)) return { type: 'KVK', waarde }
  if (soort.endsWith(':RSIN') && /^\d{9}$/.test(waarde)) return { type: 'RSIN', waarde }
  return null
}

function lijst(waarde: unknown): string[] {
  const waarden: unknown[] = Array.isArray(waarde) ? waarde : [waarde]
  return waarden.filter((een): een is string => typeof een === 'string' && een !== '')
}

function tekst(claims: Claims, naam: string): string | null {
  const waarden = lijst(claims[naam])
  return waarden.length === 1 ? (waarden[0] ?? null) : null
}
