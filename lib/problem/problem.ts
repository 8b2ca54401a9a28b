import type { Handeling } from './handelingen.ts'
import type { Afloop, InvalidParam, ProblemCode } from './problem-schema.ts'

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

type Opties = {
  detail?: string
  invalidParams?: InvalidParam[]
  retryAfter?: number
  traceId?: string
  handeling?: Handeling
  afloop?: Afloop
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
  /** What the user was doing; only the browser knows. */
  readonly handeling: Handeling | undefined
  readonly afloop: Afloop | undefined

  constructor(code: ProblemCode, opties: Opties = {}) {
    super(opties.detail ?? code, { cause: opties.cause })
    this.code = code
    this.detail = opties.detail
    this.invalidParams = opties.invalidParams
    this.retryAfter = opties.retryAfter
    this.traceId = opties.traceId
    this.handeling = opties.handeling
    this.afloop = opties.afloop
  }
}
