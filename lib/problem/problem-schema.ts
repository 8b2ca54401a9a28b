import * as z from 'zod/mini'

/** Closed and permanent: a code once released keeps its meaning (docs/adr/0005). */
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

export const InvalidParam = z.object({ name: z.string(), reason: z.string() })
export type InvalidParam = z.infer<typeof InvalidParam>

/**
 * How far an act came that failed: the SWF or the portal refused it, it never reached the SWF, or nobody knows whether it
 * was done. Of the first two nothing changed. Own choice.
 */
export const Afloop = z.enum(['geweigerd', 'niet-aangekomen', 'onbekend'])
export type Afloop = z.infer<typeof Afloop>

/** RFC 9457 with `code`, `traceId` (the reference number on screen) and, for input, `invalidParams`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  code: ProblemCode,
  traceId: z.string(),
  afloop: z.optional(Afloop),
  retryAfter: z.optional(z.int()),
  invalidParams: z.optional(z.array(InvalidParam)),
})
export type Problem = z.infer<typeof Problem>
