import { normalizeOin, type Organisatie } from '#lib/domain/organisatie.ts'

/** What a person typed, as an OIN: the number itself, or the name of an organisation this portal knows. Unknown text stays as it is, for the schema to refuse. */
export function oinUitInvoer(invoer: string, bekend: readonly Organisatie[]): string {
  const gezocht = invoer.trim().toLowerCase()
  const opNaam = bekend.find(({ naam }) => naam.toLowerCase() === gezocht)
  return opNaam?.oin ?? normalizeOin(invoer)
}
