import * as z from 'zod/mini'
import { Problem } from '#lib/problem/problem-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'

/** Where an answer has no content. */
export const Niets = z.unknown()

/** What our own API answered; what does not fit is our bug. */
export function leesAntwoord<S extends z.core.$ZodType>(schema: S, data: unknown): z.output<S> {
  const resultaat = z.safeParse(schema, data)
  if (!resultaat.success) throw new ProblemError('interne-fout', { cause: resultaat.error })
  return resultaat.data
}

/** Reads problem+json; `invalidParams` come back under the form's own field names. */
export function toProblemError(data: unknown, status: number): ProblemError {
  const problem = Problem.safeParse(data)
  if (!problem.success) return new ProblemError(status === 413 ? 'te-groot' : 'interne-fout', { cause: problem.error })
  const { code, detail, invalidParams, retryAfter, traceId } = problem.data
  return new ProblemError(code, {
    traceId,
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
