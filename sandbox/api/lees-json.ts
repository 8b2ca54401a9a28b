import type { core } from 'zod'
import { z } from 'zod'
import { ongeldig, onleesbaar, typeNietToegestaan, ApiFout, type InvalidParam } from './fout.ts'
import type { ApiContext } from './omgeving.ts'

export const JSON_TYPE = 'application/json'
export const MERGE_PATCH = 'application/merge-patch+json'

const HOOGSTENS_TEKENS = 200_000

/** Body of a request: right content type (else 415), readable JSON (else 400), right shape (else 422). */
export async function leesJson<S extends z.ZodType>(c: ApiContext, schema: S, type = JSON_TYPE): Promise<z.output<S>> {
  const gegeven = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (gegeven !== type) throw typeNietToegestaan(`Stuur de inhoud als ${type}.`)
  const uitkomst = schema.safeParse(parse(await leesTekst(c)))
  if (!uitkomst.success) throw ongeldig(...uitkomst.error.issues.map(toInvalidParam))
  return uitkomst.data
}

async function leesTekst(c: ApiContext): Promise<string> {
  if (Number(c.req.header('content-length') ?? 0) > HOOGSTENS_TEKENS) throw aanvraagTeGroot()
  const tekst = await c.req.text()
  c.get('aanroep').bytesOntvangen = Buffer.byteLength(tekst)
  if (tekst.length > HOOGSTENS_TEKENS) throw aanvraagTeGroot()
  return tekst
}

const aanvraagTeGroot = () => new ApiFout(413, 'te-groot', 'Te groot', { detail: 'De aanvraag is te groot.' })

function parse(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    throw onleesbaar('De inhoud is geen JSON.')
  }
}

function toInvalidParam(issue: core.$ZodIssue): InvalidParam {
  const name = issue.path.join('.')
  if (issue.code === 'invalid_type' && issue.input === undefined) return { name, reason: 'verplicht', code: 'required' }
  if (issue.code === 'too_small') return { name, reason: 'te kort', code: 'too_small' }
  if (issue.code === 'too_big') return { name, reason: 'te lang', code: 'too_big' }
  return { name, reason: 'ongeldige waarde', code: 'invalid' }
}

/** Text with a greatest length that an update may clear with null. */
export const tekst = (hoogstens: number) => z.string().max(hoogstens).nullish()
export const verplichteTekst = (hoogstens: number) => z.string().trim().min(1).max(hoogstens)
