import 'server-only'
import type { KoppelingFout } from '#lib/domain/dso-koppeling.ts'
import { koppelingFoutVan } from '#lib/dso/dso-koppeling-fout.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { logProbleem } from './probleem-antwoord.ts'

/** What says nothing about who may see what: another try may do. */
const NU_NIET: ReadonlySet<KoppelingFout | null> = new Set<KoppelingFout | null>([
  'te-druk',
  'storing',
  'onbereikbaar',
  'afgebroken',
  'onleesbaar',
])

/**
 * Reads a part that the rest of its page can do without. That the SWF cannot give it now is a value, logged under a number.
 * A refusal (401, 403, 404) is none: it may be about the whole, which then fails with it, as with a bug.
 */
export function leesDeel<T>(belofte: Promise<T>): Promise<Gelezen<T>> {
  return belofte.then(
    (waarde) => ({ waarde }),
    (fout: unknown) => {
      if (!(fout instanceof ProblemError) || !NU_NIET.has(koppelingFoutVan(fout))) throw fout
      return { probleem: fout, nummer: logProbleem(fout) }
    },
  )
}

/** The part for a page that cannot do without it: fails as the reading did, under the number it was logged with. */
export function requireDeel<T>(deel: Gelezen<T>): T {
  if ('waarde' in deel) return deel.waarde
  const { code, detail, retryAfter, cause } = deel.probleem
  throw new ProblemError(code, {
    cause,
    traceId: deel.nummer,
    ...(detail !== undefined && { detail }),
    ...(retryAfter !== undefined && { retryAfter }),
  })
}
