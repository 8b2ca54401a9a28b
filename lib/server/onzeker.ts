import 'server-only'
import { ProblemError } from '#lib/problem/problem.ts'
import type { ProblemCode } from '#lib/problem/problem-schema.ts'

const CODES: ReadonlySet<ProblemCode> = new Set([
  'dso-onbereikbaar',
  'dso-storing',
  'dso-onverwacht-antwoord',
  'interne-fout',
])

/** After this nobody can tell whether the SWF did it; a bug of ours may have struck before its answer or after it. */
export function isOnzeker(fout: unknown): boolean {
  return !(fout instanceof ProblemError) || CODES.has(fout.code)
}
