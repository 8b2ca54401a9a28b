import { createHash, randomUUID } from 'node:crypto'
import { type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const BLOCK = 1 << 18

/** Bytes that are nowhere the same, made while they are sent: this program holds one block at a time. */
export function* documentBytes(size: number): Generator<Buffer> {
  for (let rest = size, number = 1; rest > 0; number += 1) {
    const block = Buffer.alloc(Math.min(BLOCK, rest))
    for (let place = 0; place + 4 <= block.length; place += 4) {
      block.writeUInt32LE((Math.imul(number, 2_654_435_761) ^ place) >>> 0, place)
    }
    rest -= block.length
    yield block
  }
}

/** SHA-256 of the document of this size, in base64. */
export function documentHash(size: number): string {
  const hash = createHash('sha256')
  for (const block of documentBytes(size)) hash.update(block)
  return hash.digest('base64')
}

export type Visitor = { portalUrl: string; cookie: string }
type Answer = { status: number; body: unknown }

function answerTo(call: ReturnType<typeof request>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    call.once('response', resolve)
    call.once('error', reject)
  })
}

function uploadCall({ portalUrl, cookie }: Visitor, samenwerkingId: string, size: number, hash: string) {
  const query = new URLSearchParams({ bestandsNaam: 'geheugen.txt', vertrouwelijkheid: 'RV' })
  const url = new URL(`/api/samenwerkingen/${samenwerkingId}/documenten/${randomUUID()}?${query}`, portalUrl)
  return request(url, {
    method: 'PUT',
    headers: {
      ...{ cookie, origin: portalUrl, 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' },
      ...{ 'content-length': size, 'repr-digest': `sha-256=:${hash}:` },
    },
  })
}

async function readJson(response: IncomingMessage): Promise<Answer> {
  const text = Buffer.concat(await response.toArray()).toString('utf8')
  return { status: response.statusCode ?? 0, body: JSON.parse(text) }
}

/** Sends a document of exactly `size` bytes and gives the portal's answer. */
export async function upload(visitor: Visitor, samenwerkingId: string, size: number, hash: string): Promise<Answer> {
  const call = uploadCall(visitor, samenwerkingId, size, hash)
  const answer = answerTo(call)
  await pipeline(Readable.from(documentBytes(size), { objectMode: false }), call)
  return readJson(await answer)
}

/** Announces a document and sends none of it: a size that is too large has to be refused on its headers. */
export async function announce(visitor: Visitor, samenwerkingId: string, size: number): Promise<Answer> {
  const call = uploadCall(visitor, samenwerkingId, size, documentHash(0))
  const answer = answerTo(call)
  call.flushHeaders()
  const refused = await readJson(await answer)
  call.destroy()
  return refused
}

/** Downloads a document and keeps nothing of it but its length and SHA-256 in base64. */
export async function download({ portalUrl, cookie }: Visitor, documentId: string) {
  const call = request(new URL(`/api/documenten/${documentId}/inhoud`, portalUrl), { headers: { cookie } })
  const answer = answerTo(call)
  call.end()
  const response = await answer
  const hash = createHash('sha256')
  let size = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    hash.update(part)
    size += part.length
  }
  return { status: response.statusCode ?? 0, size, hash: hash.digest('base64') }
}
