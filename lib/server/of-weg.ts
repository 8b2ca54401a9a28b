import 'server-only'
import { ProblemError } from '#lib/problem/problem.ts'

/**
 * For what may be gone or hidden from us: then null, whichever of the two. A source that refuses what is hidden (403) tells
 * no more than one that says it is not there (404).
 */
export async function ofWeg<T>(belofte: Promise<T>): Promise<T | null> {
  return belofte.catch((fout: unknown) => {
    if (fout instanceof ProblemError && (fout.code === 'niet-gevonden' || fout.code === 'geen-toegang')) return null
    throw fout
  })
}
