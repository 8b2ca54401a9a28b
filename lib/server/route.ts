import 'server-only'
import type { $ZodType } from 'zod/v4/core'
import { getGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { isEigenEpoch } from '#lib/auth/sessie.ts'
import { metAfloop } from '#lib/dso/afloop.ts'
import { metTrace } from '#lib/log.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metWeigering, weigerOudeSessie } from './audit-weigering.ts'
import { assertEigenHerkomst } from './herkomst.ts'
import { leesJson, leesQuery, parseDeel } from './invoer.ts'
import { probleemAntwoord } from './probleem-antwoord.ts'

type Schemas<P, Q, B> = { params?: $ZodType<P>; query?: $ZodType<Q>; body?: $ZodType<B> }
type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }
type Handle = (request: Request, context: RouteContext, traceId: string) => unknown
type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>
/** A door that can say what it asks for, so that a test can find every field of every route. */
type RouteMetSchemas = RouteHandler & { readonly schemas: Readonly<Schemas<unknown, unknown, unknown>> }

/** What a handler gets. Read `request` yourself only where no `body` schema is given: a raw upload. */
export type RouteVraag<P, Q, B> = {
  gebruiker: Gebruiker
  params: P
  query: Q
  body: B
  request: Request
  traceId: string
}

/**
 * The only door to the BFF: same origin, a live session for one organisation, every part parsed; answers JSON or
 * problem+json, never cached. A handler that returns nothing answers 204; it may return a `Response` of its own, for streams.
 */
export function route<P = undefined, Q = undefined, B = undefined>(
  schemas: Schemas<P, Q, B>,
  handle: (vraag: RouteVraag<P, Q, B>) => unknown,
): RouteMetSchemas {
  const handler = kaleRoute(async (request: Request, context: RouteContext, traceId) => {
    const gebruiker = await getGebruiker(request)
    if (gebruiker === null) {
      await weigerOudeSessie(request)
      throw new ProblemError('niet-ingelogd')
    }
    return metWeigering(gebruiker, request, async () => {
      assertEigenHerkomst(request)
      await assertEpoch(request, gebruiker)
      const params = await parse(schemas.params, 'params', () => context.params)
      const query = await parse(schemas.query, 'query', () => leesQuery(request))
      const body = await parse(schemas.body, 'body', () => leesJson(request))
      return handle({ gebruiker, params, query, body, request, traceId })
    })
  })
  return Object.assign(handler, { schemas })
}

/** The same door without a session, for the few routes the inventory calls public. */
export function openbareRoute(handle: Handle): RouteHandler {
  return kaleRoute((request: Request, context: RouteContext, traceId) => {
    assertEigenHerkomst(request)
    return handle(request, context, traceId)
  })
}

/**
 * Trace id and problem+json alone, for the two doors that bring their own protection (login) or need none (reports).
 * Generic, because Next gives a request of its own class.
 */
export function kaleRoute<R extends Request, C>(handle: (request: R, context: C, traceId: string) => unknown) {
  return (request: R, context: C): Promise<Response> => {
    const traceId = crypto.randomUUID()
    const antwoord = async () => {
      try {
        return toResponse(await handle(request, context, traceId), traceId)
      } catch (fout) {
        return probleemAntwoord(fout, request, traceId)
      }
    }
    return metTrace(traceId, () => metAfloop(antwoord))
  }
}

/**
 * A tab that still shows another organisation must not act for this one (threat T17). One of an earlier session of the
 * same person for the same organisation may go on: who had to log in again beside it loses nothing that was typed.
 */
async function assertEpoch(request: Request, gebruiker: Gebruiker): Promise<void> {
  const epoch = request.headers.get('x-sessie-epoch')
  if (epoch === null || epoch === String(gebruiker.epoch) || (await isEigenEpoch(epoch, gebruiker))) return
  throw new ProblemError('status-conflict', {
    detail: `U werkt intussen voor ${gebruiker.organisatieNaam}. Vernieuw deze pagina.`,
  })
}

async function parse<T>(schema: $ZodType<T> | undefined, deel: 'params' | 'query' | 'body', lees: () => unknown) {
  // SAFETY: without a schema T is its default, undefined.
  return schema === undefined ? (undefined as T) : parseDeel(schema, deel, await lees())
}

function toResponse(waarde: unknown, traceId: string): Response {
  const antwoord = waarde instanceof Response ? waarde : toAntwoord(waarde)
  if (!antwoord.headers.has('cache-control')) antwoord.headers.set('cache-control', 'private, no-store')
  antwoord.headers.set('x-trace-id', traceId)
  return antwoord
}

function toAntwoord(waarde: unknown): Response {
  return waarde === undefined ? new Response(null, { status: 204 }) : Response.json(waarde)
}
