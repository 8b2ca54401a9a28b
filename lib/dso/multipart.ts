import 'server-only'
import { createHash } from 'node:crypto'
import { ProblemError } from '#lib/problem/problem.ts'

/** A file on its way, with what its sender announced about it. */
export type Bestandsstroom = {
  stroom: AsyncIterable<Uint8Array>
  /** Bytes, as announced by Content-Length. */
  lengte: number
  /** SHA-256 in hex, as announced by Repr-Digest. */
  sha256: string
  /** Media type, as the browser names it. */
  formaat: string
}

type Deel = { grens: string; naam: string; bestandsNaam: string; velden: Readonly<Record<string, string>> }

/** A multipart body whose length is known beforehand, so that an upstream can tell a cut one from a whole one. */
export function createMultipart(deel: Deel, bestand: Bestandsstroom) {
  const kop = Buffer.from(kopVan(deel, bestand.formaat), 'utf8')
  const staart = Buffer.from(`\r\n--${deel.grens}--\r\n`, 'utf8')
  return {
    contentType: `multipart/form-data; boundary=${deel.grens}`,
    lengte: kop.length + bestand.lengte + staart.length,
    stroom: streamMultipart(kop, bestand, staart),
  }
}

/**
 * The closing boundary comes only after length and hash agree with what was announced: until then no server has a
 * whole message, so that a cut or altered upload never becomes a document (docs/adr/0008).
 */
async function* streamMultipart(kop: Uint8Array, { stroom, lengte, sha256 }: Bestandsstroom, staart: Uint8Array) {
  const hash = createHash('sha256')
  let gezien = 0
  yield kop
  for await (const stuk of leesVolledig(stroom)) {
    gezien += stuk.byteLength
    if (gezien > lengte) throw beschadigd('langer dan aangekondigd')
    hash.update(stuk)
    yield stuk
  }
  if (gezien < lengte) throw beschadigd('korter dan aangekondigd')
  if (hash.digest('hex') !== sha256) throw beschadigd('anders dan aangekondigd')
  yield staart
}

/** A sender may be slow, but not silent: the time limit of the server on whole requests is lifted for uploads. */
const STILTE_MS = 60_000

/** A sender that goes away mid-file, or falls silent, is a broken upload, not an upstream that fails. */
async function* leesVolledig(stroom: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const bron = stroom[Symbol.asyncIterator]()
  try {
    for (let deel = await volgendStuk(bron); !deel.done; deel = await volgendStuk(bron)) yield deel.value
  } finally {
    // Not awaited: a silent source may never answer that either.
    bron.return?.().catch(() => undefined)
  }
}

async function volgendStuk(bron: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  const stilte = Promise.withResolvers<never>()
  const wekker = setTimeout(() => stilte.reject(new Error('sender fell silent')), STILTE_MS)
  try {
    return await Promise.race([bron.next(), stilte.promise])
  } catch (cause) {
    throw beschadigd('afgebroken', cause)
  } finally {
    clearTimeout(wekker)
  }
}

function beschadigd(reden: string, cause?: unknown): ProblemError {
  const detail = 'Het bestand kwam niet heel aan. Er is geen document toegevoegd.'
  return new ProblemError('ongeldige-invoer', { detail, cause: cause ?? new Error(reden) })
}

function kopVan({ grens, naam, bestandsNaam, velden }: Deel, formaat: string): string {
  const tekstdelen = Object.entries(velden).map(
    ([veld, waarde]) =>
      `--${grens}\r\nContent-Disposition: form-data; name="${quote(veld)}"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${waarde}\r\n`,
  )
  const kop = `Content-Disposition: form-data; name="${quote(naam)}"; filename="${quote(bestandsNaam)}"`
  return `${tekstdelen.join('')}--${grens}\r\n${kop}\r\nContent-Type: ${veiligFormaat(formaat)}\r\n\r\n`
}

// A line end in a header would start another header.
const STUUR = /[\u0000-\u001f\u007f]/g

/** A quoted-string (RFC 7578 4.2, RFC 2183): UTF-8 as it is, quote and backslash escaped, no line ends. */
function quote(waarde: string): string {
  return waarde.replaceAll(STUUR, '').replaceAll(/["\\]/g, String.raw`\$&`)
}

/** A media type without parameters, or none at all. */
export function veiligFormaat(formaat: string | null | undefined): string {
  const kaal = formaat?.split(';')[0]?.trim() ?? ''
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(kaal) ? kaal : 'application/octet-stream'
}
