import type { MiddlewareHandler } from 'hono'
import { ApiFout } from './fout.ts'
import type { ApiEnv } from './omgeving.ts'

/** The three headers of the norm on every answer, and 429 with Retry-After for who asks too often. */
export const begrens: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const { limieten, aanvragenPerMinuut } = c.get('deps')
  const { over, seconden } = limieten.neem(c.get('organisatie').oin, aanvragenPerMinuut, Date.now())
  const koppen = {
    'X-Rate-Limit-Limit': String(aanvragenPerMinuut),
    'X-Rate-Limit-Remaining': String(Math.max(over, 0)),
    'X-Rate-Limit-Reset': String(seconden),
  }
  if (over < 0) {
    throw new ApiFout(429, 'te-veel-aanvragen', 'Te veel aanvragen', {
      detail: `Hoogstens ${aanvragenPerMinuut} aanvragen per minuut.`,
      headers: { ...koppen, 'retry-after': String(seconden) },
    })
  }
  await next()
  for (const [naam, waarde] of Object.entries(koppen)) c.header(naam, waarde)
}
