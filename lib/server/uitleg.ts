import 'server-only'
import { ProblemError } from '#lib/problem/problem.ts'

/** What may be wrong with a contactpersoon, at the start and later. */
export const CONTACT_UITLEG = {
  contactpersoonEmailadres: 'Het DSO neemt dit e-mailadres niet aan. Controleer het.',
  contactpersoonTelefoonnummer: 'Het DSO neemt dit telefoonnummer niet aan. Controleer het.',
} as const

/** Throws on, with what the SWF says of a field, which is meant for builders, replaced by what the user can do about it. */
export function throwMetUitleg(fout: unknown, teksten: Readonly<Record<string, string>>): never {
  if (!(fout instanceof ProblemError) || fout.invalidParams === undefined) throw fout
  const invalidParams = fout.invalidParams.map(({ name, reason }) => ({ name, reason: teksten[name] ?? reason }))
  throw new ProblemError(fout.code, { invalidParams, cause: fout })
}
