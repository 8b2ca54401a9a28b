import { sha256 as sha256Hash } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Document, DocumentToevoeging } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { epochHeader } from './api.ts'

const handeling = 'document-toevoegen'
const STUK = 4 * 1024 * 1024

export type Voortgang = (deel: number) => void

export type Upload = {
  samenwerkingId: SamenwerkingId
  /** A uuid made once per chosen file; repeat with the same one after a failure. */
  uploadId: string
  bestand: File
  toevoeging: DocumentToevoeging
  /** SHA-256 in hex when it is known already; else the file is hashed first. */
  sha256?: string | null
  /** 0 to 1, over hashing and sending together. */
  onVoortgang?: Voortgang
  /** Stops it, before or while it is sent. */
  signal?: AbortSignal
}

// Reading is a small part of the wait.
const DEEL_HASHEN = 0.1

/**
 * Hashes, then sends one file; resolves with the document as the SWF has it. Fails with a ProblemError; with an AbortError
 * when `signal` stopped it before the whole file had gone, and then there is no document.
 */
export async function uploadDocument({ bestand, onVoortgang, sha256, ...upload }: Upload): Promise<Document> {
  const digest = sha256
    ? hexToBytes(sha256)
    : await hashBestand(bestand, (deel) => onVoortgang?.(deel * DEEL_HASHEN), upload.signal)
  const lezer = await haalLezer()
  return put({ ...upload, bestand, digest, lezer }, (deel) => onVoortgang?.(DEEL_HASHEN + deel * (1 - DEEL_HASHEN)))
}

/** SHA-256 of a file, read in pieces of 4 MB so that memory and the page stay free. */
export async function hashBestand(bestand: Blob, onVoortgang?: Voortgang, signal?: AbortSignal): Promise<Uint8Array> {
  const hash = sha256Hash.create()
  for (let begin = 0; begin < bestand.size; begin += STUK) {
    signal?.throwIfAborted()
    hash.update(new Uint8Array(await bestand.slice(begin, begin + STUK).arrayBuffer()))
    onVoortgang?.(Math.min(1, (begin + STUK) / bestand.size))
  }
  return hash.digest()
}

/** As `hashBestand`, in hex. */
export async function hashInHex(bestand: Blob): Promise<string> {
  return bytesToHex(await hashBestand(bestand))
}

/** Value of `Repr-Digest` (RFC 9530). */
export function reprDigest(digest: Uint8Array): string {
  return `sha-256=:${btoa(String.fromCharCode(...digest))}:`
}

/** XMLHttpRequest, because fetch reports no progress of what it sends. */
function put(
  upload: Omit<Upload, 'onVoortgang'> & { digest: Uint8Array; lezer: Lezer },
  onVoortgang: Voortgang,
): Promise<Document> {
  // A signal that was given before tells nobody any more.
  upload.signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<Document>()
  const xhr = new XMLHttpRequest()
  xhr.open('PUT', urlVan(upload))
  const headers = { ...epochHeader(), 'repr-digest': reprDigest(upload.digest), accept: 'application/json' }
  for (const [naam, waarde] of Object.entries(headers)) xhr.setRequestHeader(naam, waarde)
  xhr.setRequestHeader('content-type', upload.bestand.type || 'application/octet-stream')
  let heel = false
  xhr.upload.onprogress = ({ loaded, total }) => {
    heel ||= loaded >= total
    onVoortgang(total === 0 ? 0 : loaded / total)
  }
  xhr.onload = () => resolve(Promise.resolve().then(() => readAntwoord(xhr, upload.lezer)))
  xhr.upload.onload = () => {
    heel = true
  }
  xhr.onerror = () => reject(weggevallen(heel))
  xhr.onabort = () => reject(afgebroken(heel))
  const breekAf = () => xhr.abort()
  upload.signal?.addEventListener('abort', breekAf)
  xhr.send(upload.bestand)
  // One signal may be for several files, of which this one is done.
  return promise.finally(() => upload.signal?.removeEventListener('abort', breekAf))
}

/** Half a file never becomes a document (docs/adr/0008); of a whole one nobody knows. */
function weggevallen(heel: boolean): ProblemError {
  const afloop = heel ? 'onbekend' : 'niet-aangekomen'
  return new ProblemError('interne-fout', { detail: 'De verbinding met het portaal viel weg.', handeling, afloop })
}

/** As when the connection is lost, but nothing is wrong with it. */
function afgebroken(heel: boolean): Error {
  const cause = new DOMException('afgebroken', 'AbortError')
  const detail = 'U wachtte niet op het antwoord. Het hele bestand was al verstuurd.'
  return heel ? new ProblemError('interne-fout', { detail, handeling, afloop: 'onbekend', cause }) : cause
}

/** Before anything is sent: once the file is there, what reads the answer may not fail. */
async function haalLezer() {
  const [antwoord, schema] = await Promise.all([import('./antwoord.ts'), import('#lib/domain/document-schema.ts')])
  return { ...antwoord, Document: schema.Document }
}
type Lezer = Awaited<ReturnType<typeof haalLezer>>

function readAntwoord(xhr: XMLHttpRequest, { Document, leesAntwoord, toProblemError }: Lezer): Document {
  const kop = { status: xhr.status, headers: { get: (naam: string) => xhr.getResponseHeader(naam) } }
  const data = parseJson(xhr.responseText)
  if (kop.status < 200 || kop.status >= 300) throw toProblemError(data, kop, handeling)
  return leesAntwoord(Document, data, kop, handeling)
}

function urlVan({
  samenwerkingId,
  uploadId,
  toevoeging,
}: Pick<Upload, 'samenwerkingId' | 'uploadId' | 'toevoeging'>): string {
  const { bestandsNaam, vertrouwelijkheid, omschrijving } = toevoeging
  const query = new URLSearchParams({ bestandsNaam, vertrouwelijkheid, ...(omschrijving && { omschrijving }) })
  return `/api/samenwerkingen/${samenwerkingId}/documenten/${uploadId}?${query}`
}

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
