import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { ProblemError } from '#lib/problem/problem.ts'

/** Throws `geen-toegang` for who is not appointed as beheerder of the organisation this session acts for. */
export function assertBeheerder({ isBeheerder }: Gebruiker): void {
  if (isBeheerder) return
  throw new ProblemError('geen-toegang', { detail: 'Dit kan alleen de beheerder van uw organisatie.' })
}
