import 'server-only'
import { inlogPad, veiligTerug } from '#lib/auth/terug.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { env } from '#lib/env.ts'
import { Problem } from '#lib/problem/problem-schema.ts'
import { isNavigatie } from './herkomst.ts'

type Context = { params: Promise<Record<string, string | string[] | undefined>> }
type Handler<S> = ((request: Request, context: Context) => Promise<Response>) & { readonly schemas: S }

/**
 * For a person who asks for a zip with a plain form: a refusal leads to a page that says it in words, instead of
 * problem+json in the window. Without a session that is the login, otherwise the list, which answers for a dossier that
 * is not there itself. A script gets its problem+json.
 */
export function metTerugweg<S>(handler: Handler<S>): Handler<S> {
  const metWeg = async (request: Request, context: Context): Promise<Response> => {
    const antwoord = await handler(request, context)
    if (antwoord.status < 400 || !isNavigatie(request)) return antwoord
    const id = SamenwerkingId.safeParse((await context.params)['samenwerkingId'])
    const probleem = Problem.safeParse(await antwoord.clone().json())
    if (!id.success || !probleem.success) return antwoord
    const { code, traceId } = probleem.data
    const lijst = `/samenwerkingen/${id.data}/documenten`
    const location =
      code === 'niet-ingelogd' ? inlogPad('/inloggen', veiligTerug(lijst, env().portalUrl)) : `${lijst}?zip=${code}`
    const headers = { location, 'cache-control': 'private, no-store', 'x-trace-id': traceId }
    return new Response(null, { status: 303, headers })
  }
  return Object.assign(metWeg, { schemas: handler.schemas })
}
