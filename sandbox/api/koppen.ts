import type { MiddlewareHandler } from 'hono'
import { ApiFout } from './fout.ts'
import type { Aanroep } from './aanroepen.ts'
import { certificaatNummer, certificaatOin } from './identiteit.ts'
import { BASISPAD, HAL } from './hal.ts'
import { nuVan, type ApiContext, type ApiEnv, type Deps } from './omgeving.ts'

const API_VERSIE = '5.0.0'

/** Hands the dependencies to the request and notes what came in; the identity step puts the note in its world. */
export const noteer =
  (deps: Deps): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const begin = performance.now()
    const aanroep = deps.aanroepen.noteer(maakAanroep(c, deps))
    c.set('deps', deps)
    c.set('aanroep', aanroep)
    await next()
    aanroep.status = c.env.buiten?.statussen[c.res.status] ?? c.res.status
    aanroep.reden = c.error instanceof ApiFout ? (c.error.extra.detail ?? c.error.message) : null
    aanroep.duurMs = Math.round((performance.now() - begin) * 10) / 10
  }

/** Headers on every answer, refusals included. `Date` is the clock of the world the request acted in. */
export const koppen: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next()
  c.header('API-Version', API_VERSIE)
  c.header('Date', nuVan({ klokOffsetMs: c.get('klokOffsetMs') ?? 0 }).toUTCString())
  c.header('Cache-Control', 'no-store')
}

const JSON_SOORTEN = ['*/*', 'application/*', HAL, 'application/json', 'application/problem+json']

/** 406 when the caller cannot read what we give. Document content comes in any type. */
export const aanvaardbaar: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const wil = (c.req.header('accept') ?? '*/*').split(',').map((deel) => deel.split(';')[0]?.trim().toLowerCase() ?? '')
  if (!c.req.path.endsWith('/content') && !wil.some((soort) => JSON_SOORTEN.includes(soort))) {
    throw new ApiFout(406, 'niet-aanvaardbaar', 'Niet aanvaardbaar', { detail: `Deze API antwoordt met ${HAL}.` })
  }
  await next()
}

const zonderBasis = (pad: string) => (pad.startsWith(BASISPAD) ? pad.slice(BASISPAD.length) : pad)

function maakAanroep(c: ApiContext, { oinHeader }: Deps): Omit<Aanroep, 'volgnummer'> {
  return {
    wereldId: null,
    reden: null,
    tijdstip: new Date().toISOString(),
    methode: c.req.method,
    pad: zonderBasis(c.env.buiten?.pad ?? c.req.path),
    query: c.env.buiten?.query ?? new URL(c.req.url).search,
    certificaatOin: certificaatOin(c),
    certificaatNummer: certificaatNummer(c),
    headerOin: c.req.header(oinHeader) ?? null,
    status: null,
    duurMs: null,
    traceId: c.req.header('traceparent')?.split('-')[1] ?? null,
    bytesOntvangen: 0,
  }
}
