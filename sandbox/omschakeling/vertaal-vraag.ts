import { nietAangemeld, teGroot, type ApiFout } from '../api/fout.ts'
import { BASISPAD } from '../api/hal.ts'
import { MERGE_PATCH } from '../api/lees-json.ts'
import type { Contract } from './afwijking.ts'
import { inhoudNaarBinnen } from './vertaal-inhoud.ts'
import { NERGENS, padNaarBinnen } from './vertaal-paden.ts'
import { queryNaarBinnen } from './vertaal-zoekvraag.ts'

/** A request in the words of the rules. `weigering` is what the border itself has against it. */
export type Vertaald = { request: Request; weigering?: ApiFout }

/** Room for the parts around a file, as in `document-upload`. */
const OMHULSEL_BYTES = 65_536

const isFormulier = (type: string) => type.startsWith('multipart/')

/** Reads a request as this world wants it written. */
export async function vertaalVraag(contract: Contract, oinKop: string, request: Request): Promise<Vertaald> {
  const url = toUrl(contract, request)
  const headers = toKoppen(contract, oinKop, request)
  const type = request.headers.get('content-type')?.toLowerCase() ?? ''
  const inhoud = isFormulier(type) ? undefined : await toInhoud(contract, url, request)
  const weigering = weiger(contract, request)
  return {
    // The bytes of a form are read from the connection itself, so the request may come without them.
    request: new Request(url, { method: request.method, headers, ...(inhoud !== undefined && { body: inhoud }) }),
    ...(weigering && { weigering }),
  }
}

function toUrl(contract: Contract, request: Request): URL {
  const url = new URL(request.url)
  const basis = contract.basispad ?? BASISPAD
  const onder = url.pathname.startsWith(`${basis}/`) ? url.pathname.slice(basis.length) : NERGENS
  url.pathname = `${BASISPAD}${padNaarBinnen(contract, request.method, onder)}`
  url.search = queryNaarBinnen(contract, url.searchParams, isFormulier(request.headers.get('content-type') ?? ''))
  return url
}

function toKoppen(contract: Contract, oinKop: string, { method, headers }: Request): Headers {
  const vertaald = new Headers(headers)
  if (contract.oinKop !== undefined) {
    vertaald.delete(oinKop)
    const oin = headers.get(contract.oinKop)
    if (oin !== null) vertaald.set(oinKop, oin)
  }
  if (method === 'PATCH' && contract.wijzigType !== undefined) {
    const past = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === contract.wijzigType
    vertaald.set('content-type', past ? MERGE_PATCH : 'text/plain')
  }
  return vertaald
}

async function toInhoud(contract: Contract, url: URL, request: Request): Promise<string | undefined> {
  if (request.method === 'GET' || request.method === 'DELETE') return undefined
  const tekst = await request.text()
  try {
    const samenwerking = /^\/samenwerkingen\/[^/]+$/.test(url.pathname.slice(BASISPAD.length))
    const { statusAlsObject, ...rest } = contract
    const geldt = samenwerking && statusAlsObject ? { ...rest, statusAlsObject } : rest
    return JSON.stringify(inhoudNaarBinnen(geldt, JSON.parse(tekst)))
  } catch {
    return tekst
  }
}

function weiger({ sleutel, bestand, oinKop }: Contract, { headers }: Request): ApiFout | undefined {
  if (sleutel && headers.get(sleutel.kop) !== sleutel.waarde) {
    return nietAangemeld(`De kopregel ${sleutel.kop} bevat niet de sleutel van deze wereld.`)
  }
  if (oinKop !== undefined && headers.get(oinKop) === null) {
    return nietAangemeld(`De kopregel ${oinKop} bevat geen OIN van 20 posities.`)
  }
  const isTeGroot = bestand && Number(headers.get('content-length') ?? 0) > bestand.hoogstens + OMHULSEL_BYTES
  return isTeGroot ? teGroot(bestand.hoogstens) : undefined
}
