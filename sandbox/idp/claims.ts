import { acrVan, type Niveau } from './niveaus.ts'
import type { Persona } from './persona.ts'

export const LEGAL_SUBJECT = 'urn:etoegang:core:LegalSubjectID'
export const ACTING_SUBJECT = 'urn:etoegang:core:ActingSubjectID'
export const SERVICE_ID = 'urn:etoegang:core:ServiceID'
export const COMPANY_NAME = 'urn:etoegang:1.11:attribute-represented:CompanyName'

/** Claims that come with the scope `eherkenning`. */
export const EHERKENNING_CLAIMS = ['acr', LEGAL_SUBJECT, 'namequalifier', ACTING_SUBJECT, SERVICE_ID, COMPANY_NAME]

const QUALIFIER = {
  KVK: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
  RSIN: 'urn:etoegang:1.9:EntityConcernedID:RSIN',
} as const

/** What a broker tells about this login. There is no name of a person in it: eHerkenning gives a pseudonym. */
export function claimsVan(persona: Persona, niveau: Niveau): { sub: string; [claim: string]: string } {
  return {
    sub: persona.pseudoniem,
    acr: acrVan(niveau),
    [LEGAL_SUBJECT]: persona.identificatie.waarde,
    namequalifier: QUALIFIER[persona.identificatie.type],
    [ACTING_SUBJECT]: persona.pseudoniem,
    [SERVICE_ID]: persona.serviceId,
    [COMPANY_NAME]: persona.organisatienaam,
  }
}
