import 'server-only'
import { safeParse, type $ZodIssue, type $ZodType } from 'zod/v4/core'
import { config } from 'zod/v4/core'
import nl from 'zod/v4/locales/nl.js'
import { ProblemError } from '#lib/problem/problem.ts'

export const MAX_JSON_BYTES = 64 * 1024

// What a schema does not say in its own words, it says in Dutch.
config(nl())

const ONBEWAARBAAR = 'Hier staat een teken in dat niet kan worden bewaard. Typ de tekst opnieuw.'

/**
 * Parses one part of a request; `invalidParams` names the part and the path in it: `body.titel`. A text that no database
 * gives back as it was (U+0000, half a surrogate pair) is refused in every field.
 */
export function parseDeel<T>(schema: $ZodType<T>, deel: 'params' | 'query' | 'body', waarde: unknown): T {
  const uitkomst = safeParse(schema, waarde)
  const issues: Gebrek[] = uitkomst.success
    ? vindOnbewaarbaar(uitkomst.data).map((path) => ({ path, message: ONBEWAARBAAR }))
    : uitkomst.error.issues
  if (uitkomst.success && issues.length === 0) return uitkomst.data
  const invalidParams = issues.map(({ path, message }) => ({ name: [deel, ...path].join('.'), reason: message }))
  throw new ProblemError('ongeldige-invoer', { invalidParams, cause: uitkomst.error })
}

type Gebrek = Pick<$ZodIssue, 'path' | 'message'>

function vindOnbewaarbaar(waarde: unknown, pad: string[] = []): string[][] {
  if (typeof waarde === 'string') return waarde.includes('\u0000') || !waarde.isWellFormed() ? [pad] : []
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, binnen]) => vindOnbewaarbaar(binnen, [...pad, naam]))
}

/** Query as an object; a repeated key becomes an array, so that a schema can refuse it. */
export function leesQuery(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url)
  const paren = [...new Set(searchParams.keys())].map((sleutel) => {
    const waarden = searchParams.getAll(sleutel)
    const [eerste = ''] = waarden
    return [sleutel, waarden.length === 1 ? eerste : waarden] as const
  })
  return Object.fromEntries(paren)
}

/** A JSON body of at most `MAX_JSON_BYTES`; no body at all reads as `{}`. */
export async function leesJson(request: Request): Promise<unknown> {
  const tekst = await leesTekst(request, MAX_JSON_BYTES)
  if (tekst.trim() === '') return {}
  if (!/^application\/([\w.-]+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new ProblemError('ongeldige-invoer', { detail: 'Stuur de gegevens als application/json.' })
  }
  try {
    const waarde: unknown = JSON.parse(tekst)
    return waarde
  } catch (cause) {
    throw new ProblemError('ongeldige-invoer', { detail: 'De gegevens zijn geen geldige JSON.', cause })
  }
}

/** The body as text; stops reading at `maximum` bytes, whatever `content-length` claims. */
export async function leesTekst(request: Request, maximum: number): Promise<string> {
  const teGroot = () => new ProblemError('te-groot', { detail: `Hier passen ten hoogste ${maximum} bytes.` })
  if (Number(request.headers.get('content-length') ?? 0) > maximum) throw teGroot()
  if (request.body === null) return ''
  const delen: Uint8Array[] = []
  let gelezen = 0
  for await (const deel of request.body) {
    gelezen += deel.byteLength
    if (gelezen > maximum) throw teGroot()
    delen.push(deel)
  }
  return Buffer.concat(delen).toString('utf8')
}
