import type { MiddlewareHandler } from 'hono'
import { ApiFout } from './fout.ts'
import type { ApiEnv } from './omgeving.ts'

const TIJDVAK_MS = 60_000

type Tijdvak = { begin: number; gebruikt: number }

/** How often an organisation may call in a minute, in memory. */
export class Limieten {
  readonly #perOin = new Map<string, Tijdvak>()

  /** Counts one call at `nu` (milliseconds); `over` is -1 when it was one too many. */
  neem(oin: string, hoogstens: number, nu: number): { over: number; seconden: number } {
    const huidig = this.#perOin.get(oin)
    const tijdvak = huidig && nu - huidig.begin < TIJDVAK_MS ? huidig : { begin: nu, gebruikt: 0 }
    tijdvak.gebruikt += 1
    this.#perOin.set(oin, tijdvak)
    const seconden = Math.max(1, Math.ceil((tijdvak.begin + TIJDVAK_MS - nu) / 1_000))
    return { over: Math.max(hoogstens - tijdvak.gebruikt, -1), seconden }
  }
}

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
