import 'server-only'
import { ProblemError } from '#lib/problem/problem.ts'
import type { ProblemCode } from '#lib/problem/problem-schema.ts'

const CODES: ReadonlySet<ProblemCode> = new Set([
  'dso-onbereikbaar',
  'dso-storing',
  'dso-onverwacht-antwoord',
  'interne-fout',
])

/**
 * Must a next try look first whether this one did it after all? A bug of ours may have struck before the answer or after
 * it. Looks more often than what the user reads is uncertain (`afloopVan`): a gateway may say 503 of what was done.
 */
export function moetTerugkijken(fout: unknown): boolean {
  return !(fout instanceof ProblemError) || CODES.has(fout.code)
}
