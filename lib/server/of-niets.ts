import 'server-only'
import { ProblemError } from '#lib/problem/problem.ts'
import { logProbleem } from './probleem-antwoord.ts'

/** For a part of a page that may be missing: a problem is logged and gives null, so that the rest stands. A bug stays a bug. */
export function ofNiets<T>(belofte: Promise<T>): Promise<T | null> {
  return belofte.catch((fout: unknown) => {
    if (!(fout instanceof ProblemError)) throw fout
    logProbleem(fout)
    return null
  })
}
