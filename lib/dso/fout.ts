import 'server-only'
import { z } from 'zod'
import { ProblemError } from '#lib/problem/problem.ts'
import type { InvalidParam, ProblemCode } from '#lib/problem/problem-schema.ts'
import { profiel } from './profiel.ts'
import { onzeVeldnaam } from './velden.ts'

const tekst = z.string().optional().catch(undefined)
const Fout = z
  .object({
    type: tekst,
    title: tekst,
    detail: tekst,
    invalidParams: z
      .array(z.object({ name: z.string(), reason: z.string().catch('') }))
      .optional()
      .catch(undefined),
  })
  .catch({})

const CODE: Readonly<Record<number, ProblemCode>> = {
  400: 'ongeldige-invoer',
  403: 'geen-toegang',
  404: 'niet-gevonden',
  409: 'status-conflict',
  410: 'niet-gevonden',
  413: 'te-groot',
  415: 'type-niet-toegestaan',
  422: 'ongeldige-invoer',
  429: 'te-veel-verzoeken',
}

/** Upstream field names, where ours differ. */
const VELD: Readonly<Record<string, string>> = {
  deelnemer: 'oin',
  documentOmschrijving: 'omschrijving',
  vertrouwelijkheidsAanduiding: 'vertrouwelijkheid',
  melding: 'toelichting',
  verzoekOphalen: 'verzoekLaden',
  file: 'bestandsNaam',
}

/** Codes whose `detail` is about the user's own act; others' words stay in `cause`. */
const TOONBAAR: ReadonlySet<ProblemCode> = new Set(['geen-toegang', 'status-conflict', 'ongeldige-invoer'])

export type FoutAntwoord = { status: number; retryAfter: string | undefined; tekst: string }

/**
 * The only reader of upstream errors; reads problem+json and anything else without failing.
 * A 401 is about our certificate or header, never about the user's session.
 */
export function toProblemError({ status, retryAfter, tekst }: FoutAntwoord): ProblemError {
  const fout = Fout.parse(parseJson(tekst))
  const code = codeVan(status, fout.type)
  const seconden = secondenVan(retryAfter)
  const invalidParams = code === 'ongeldige-invoer' ? fout.invalidParams?.map(toInvalidParam) : undefined
  const detail = TOONBAAR.has(code) ? fout.detail?.slice(0, 300) : detailBij401(status)
  return new ProblemError(code, {
    cause: { status, ...fout },
    ...(detail !== undefined && { detail }),
    ...(invalidParams && invalidParams.length > 0 && { invalidParams }),
    ...(seconden !== undefined && { retryAfter: seconden }),
  })
}

function codeVan(status: number, type: string | undefined): ProblemCode {
  const soort = type?.split(/[/:#]/).at(-1) ?? ''
  if (status === 403 && profiel().mandaatFoutTypen.includes(soort)) return 'mandaat-ontbreekt'
  const eigen = profiel().foutTypen[soort] ?? profiel().foutcodes[String(status)] ?? CODE[status]
  if (eigen !== undefined) return eigen
  return status >= 500 ? 'dso-storing' : 'dso-onverwacht-antwoord'
}

function detailBij401(status: number): string | undefined {
  return status === 401 ? 'Het DSO herkent het certificaat of het OIN van dit portaal niet.' : undefined
}

function toInvalidParam({ name, reason }: InvalidParam): InvalidParam {
  const kaal = name.split(/[./]/).findLast((deel) => !/^\d*$/.test(deel)) ?? name
  const onze = onzeVeldnaam(kaal)
  return { name: VELD[onze] ?? onze, reason: reason.slice(0, 200) || 'Deze waarde wordt niet aangenomen.' }
}

/** Seconds or an HTTP date, as whole seconds from now. */
function secondenVan(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter)
  const tijdstip = Date.parse(retryAfter)
  return Number.isNaN(tijdstip) ? undefined : Math.max(0, Math.ceil((tijdstip - Date.now()) / 1000))
}

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return {}
  }
}
