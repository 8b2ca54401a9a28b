import * as z from 'zod/mini'

/** Closed and permanent: a code once released keeps its meaning (house 4.4, decision 9). */
export const ProblemCode = z.enum([
  'niet-ingelogd',
  'geen-toegang',
  'mandaat-ontbreekt',
  'niet-gevonden',
  'ongeldige-invoer',
  'status-conflict',
  'te-groot',
  'type-niet-toegestaan',
  'te-veel-verzoeken',
  'dso-storing',
  'dso-onbereikbaar',
  'dso-onverwacht-antwoord',
  'interne-fout',
])
export type ProblemCode = z.infer<typeof ProblemCode>

export const STATUS: Readonly<Record<ProblemCode, number>> = {
  'niet-ingelogd': 401,
  'geen-toegang': 403,
  'mandaat-ontbreekt': 403,
  'niet-gevonden': 404,
  'ongeldige-invoer': 400,
  'status-conflict': 409,
  'te-groot': 413,
  'type-niet-toegestaan': 415,
  'te-veel-verzoeken': 429,
  'dso-storing': 503,
  'dso-onbereikbaar': 503,
  'dso-onverwacht-antwoord': 502,
  'interne-fout': 500,
}

export const InvalidParam = z.object({ name: z.string(), reason: z.string() })
export type InvalidParam = z.infer<typeof InvalidParam>

/** RFC 9457 with `code`, `traceId` (the reference number on screen) and, for input, `invalidParams`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  code: ProblemCode,
  traceId: z.string(),
  retryAfter: z.optional(z.int()),
  invalidParams: z.optional(z.array(InvalidParam)),
})
export type Problem = z.infer<typeof Problem>

type Opties = {
  detail?: string
  invalidParams?: InvalidParam[]
  retryAfter?: number
  traceId?: string
  cause?: unknown
}

/** The one error class that may cross a layer; anything else is a bug and becomes `interne-fout`. `detail` is Dutch and safe to show. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly invalidParams: InvalidParam[] | undefined
  /** Seconds. */
  readonly retryAfter: number | undefined
  readonly traceId: string | undefined

  constructor(code: ProblemCode, opties: Opties = {}) {
    super(opties.detail ?? code, { cause: opties.cause })
    this.code = code
    this.detail = opties.detail
    this.invalidParams = opties.invalidParams
    this.retryAfter = opties.retryAfter
    this.traceId = opties.traceId
  }
}
