import { normalizeOin } from '#lib/domain/organisatie.ts'
import type { Organisatie } from '#lib/domain/organisatie-schema.ts'

/** How an organisation stands in the list of suggestions: the number tells apart who bear the same name. */
export function toSuggestie({ naam, oin }: Organisatie): string {
  return `${naam} · ${oin}`
}

/**
 * What a person typed or chose, as an OIN: a suggestion, the number itself, or a name that only one organisation here bears.
 * Anything else stays as it is, for the schema to refuse.
 */
export function oinUitInvoer(invoer: string, bekend: readonly Organisatie[]): string {
  const gezocht = invoer.trim().toLowerCase()
  const [opNaam, dubbel] = bekend.filter(({ naam }) => naam.toLowerCase() === gezocht)
  if (opNaam !== undefined && dubbel === undefined) return opNaam.oin
  return bekend.find((organisatie) => toSuggestie(organisatie).toLowerCase() === gezocht)?.oin ?? normalizeOin(invoer)
}
