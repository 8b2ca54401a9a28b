import 'server-only'
import { z } from 'zod'
import { ProblemError } from '#lib/problem/problem.ts'

/** The `idempotency-key` of a creating request: a uuid, made once per intention of the user. */
export function readIdempotencyKey(request: Request): string {
  const sleutel = z.uuid().safeParse(request.headers.get('idempotency-key'))
  if (sleutel.success) return sleutel.data.toLowerCase()
  throw new ProblemError('ongeldige-invoer', { detail: 'De header idempotency-key ontbreekt of is geen uuid.' })
}
