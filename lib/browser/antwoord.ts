import * as z from 'zod/mini'
import type { Handeling } from '#lib/problem/handelingen.ts'
import { Problem } from '#lib/problem/problem-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'

/** Where an answer has no content. */
export const Niets = z.unknown()

/** What is read of an answer besides its body: a `Response`, or what an upload has of one. */
type Kop = Readonly<{ status: number; headers: Pick<Headers, 'get'> }>

/** What our own API answered; what does not fit is our bug, and the act was done all the same. */
export function leesAntwoord<S extends z.core.$ZodType>(
  schema: S,
  data: unknown,
  kop: Kop,
  handeling: Handeling,
): z.output<S> {
  const resultaat = z.safeParse(schema, data)
  if (resultaat.success) return resultaat.data
  throw new ProblemError('interne-fout', { handeling, ...nummerVan(kop), cause: resultaat.error })
}

/** Reads problem+json; `invalidParams` come back under the form's own field names. */
export function toProblemError(data: unknown, kop: Kop, handeling: Handeling): ProblemError {
  const problem = Problem.safeParse(data)
  if (!problem.success) {
    const code = kop.status === 413 ? 'te-groot' : 'interne-fout'
    return new ProblemError(code, { handeling, ...nummerVan(kop), cause: problem.error })
  }
  const { code, detail, invalidParams, retryAfter, traceId, afloop } = problem.data
  return new ProblemError(code, {
    traceId,
    handeling,
    ...(afloop !== undefined && { afloop }),
    ...(detail !== undefined && { detail }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(invalidParams && {
      invalidParams: invalidParams.map(({ name, reason }) => ({
        name: name.replace(/^(body|query|params)\./, ''),
        reason,
      })),
    }),
  })
}

/** The portal puts its number on every answer, whatever became of the body. */
function nummerVan({ headers }: Kop): { traceId?: string } {
  const traceId = headers.get('x-trace-id')
  return traceId === null ? {} : { traceId }
}
