import 'server-only'
import { afloopVan } from '#lib/dso/afloop.ts'
import { huidigeTraceId, log, metTrace } from '#lib/log.ts'
import { ProblemError, STATUS } from '#lib/problem/problem.ts'
import type { Problem } from '#lib/problem/problem-schema.ts'
import { PROBLEEM_TEKST } from '#lib/problem/teksten.ts'

/** RFC 9457. What is not a `ProblemError` is a bug: logged in full, answered without any detail. */
export function probleemAntwoord(fout: unknown, request: Request, traceId: string): Response {
  const probleem = fout instanceof ProblemError ? fout : new ProblemError('interne-fout', { cause: fout })
  meld(probleem)
  const body = toProblem(probleem, new URL(request.url).pathname, traceId)
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'cache-control': 'private, no-store',
    'x-trace-id': traceId,
  })
  if (probleem.retryAfter !== undefined) headers.set('retry-after', String(probleem.retryAfter))
  return new Response(JSON.stringify(body), { status: body.status, headers })
}

function toProblem(probleem: ProblemError, instance: string, traceId: string): Problem {
  const { code, detail, invalidParams, retryAfter } = probleem
  return {
    type: `/problemen/${code}`,
    title: PROBLEEM_TEKST[code].titel,
    status: STATUS[code],
    instance,
    code,
    traceId,
    afloop: afloopVan(probleem),
    ...(detail !== undefined && code !== 'interne-fout' && { detail }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(invalidParams && { invalidParams }),
  }
}

/** Logs a problem met while rendering a page and returns its reference number. */
export function logProbleem(probleem: ProblemError): string {
  const traceId = probleem.traceId ?? huidigeTraceId() ?? crypto.randomUUID()
  metTrace(traceId, () => {
    meld(probleem)
  })
  return traceId
}

function meld(probleem: ProblemError): void {
  const { code, cause } = probleem
  if (STATUS[code] >= 500) log().error({ probleem: code, err: cause ?? probleem }, 'verzoek mislukt')
  else log().info({ probleem: code }, 'verzoek geweigerd')
}
