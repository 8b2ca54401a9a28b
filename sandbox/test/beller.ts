import { Agent, request, type RequestOptions } from 'node:https'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { Uitwisseling } from '../contract/conformiteit.ts'
import { eisContract } from '../contract/eis-contract.ts'

export type Tls = { ca: Buffer; cert: string | Buffer; key: string | Buffer }

/** `body` is parsed JSON, or the bytes when the answer is no JSON. */
export type Antwoord = { status: number; headers: IncomingHttpHeaders; body: unknown; bytes: Buffer }

export type Upload = { naam: string; bytes: Buffer; query?: string; velden?: Record<string, string> }

const GRENS = 'grens-van-de-proef'

/** Calls the API over two-way TLS as one organisation; every answer it reads is held to the contract. */
export class Beller {
  readonly oin: string
  readonly #basis: string
  readonly #tls: Tls
  readonly #agent: Agent
  readonly #keur: (uitwisseling: Uitwisseling) => void

  constructor(basis: string, tls: Tls, oin: string, keur = eisContract) {
    this.oin = oin
    this.#basis = basis
    this.#tls = tls
    this.#agent = new Agent({ ...tls, keepAlive: true })
    this.#keur = keur
  }

  /** The same caller, for an answer that the test itself put outside the contract: an ordered fault, a path that is not there. */
  ongekeurd(): Beller {
    return new Beller(this.#basis, this.#tls, this.oin, () => undefined)
  }

  get(pad: string, headers: Record<string, string> = {}): Promise<Antwoord> {
    return this.stuur('GET', pad, headers)
  }

  post(pad: string, inhoud?: unknown): Promise<Antwoord> {
    if (inhoud === undefined) return this.stuur('POST', pad)
    return this.stuur('POST', pad, { 'content-type': 'application/json' }, Buffer.from(JSON.stringify(inhoud)))
  }

  patch(pad: string, inhoud: unknown): Promise<Antwoord> {
    const type = { 'content-type': 'application/merge-patch+json' }
    return this.stuur('PATCH', pad, type, Buffer.from(JSON.stringify(inhoud)))
  }

  delete(pad: string): Promise<Antwoord> {
    return this.stuur('DELETE', pad)
  }

  upload(samenwerkingId: string, { naam, bytes, query = '', velden = {} }: Upload): Promise<Antwoord> {
    const type = { 'content-type': `multipart/form-data; boundary=${GRENS}` }
    return this.stuur(
      'POST',
      `/samenwerkingen/${samenwerkingId}/documenten${query}`,
      type,
      formulier(naam, bytes, velden),
    )
  }

  async stuur(methode: string, pad: string, headers: Record<string, string> = {}, body?: Buffer): Promise<Antwoord> {
    const antwoord = await this.open(
      { method: methode, headers: { 'content-length': String(body?.length ?? 0), ...headers } },
      pad,
      body,
    )
    const delen: Buffer[] = []
    for await (const deel of antwoord) delen.push(deel)
    const bytes = Buffer.concat(delen)
    const isJson = /[/+]json/.test(antwoord.headers['content-type'] ?? '')
    const inhoud: unknown = isJson ? JSON.parse(bytes.toString('utf8')) : bytes
    const ontvangen = { status: antwoord.statusCode ?? 0, body: inhoud }
    const [koppen, oin] = [toKoppen(antwoord.headers), headers['x-oin'] ?? this.oin]
    this.#keur({ methode, pad: `${this.#basis}${pad}`, ...ontvangen, headers: koppen, oin })
    return { ...ontvangen, headers: antwoord.headers, bytes }
  }

  /** The answer as soon as its headers are in; the body is still to be read. */
  open(opties: RequestOptions, pad: string, body?: Buffer): Promise<IncomingMessage> {
    return new Promise((klaar, mislukt) => {
      const vraag = request(`${this.#basis}${pad}`, {
        agent: this.#agent,
        ...opties,
        headers: { 'x-oin': this.oin, ...opties.headers },
      })
      vraag.on('response', klaar)
      vraag.on('error', mislukt)
      vraag.end(body)
    })
  }

  /** Starts an upload of `lengte` bytes, sends the beginning and pulls the plug. */
  breekUploadAf(samenwerkingId: string, naam: string, lengte: number): Promise<void> {
    return new Promise((klaar) => {
      const vraag = request(
        `${this.#basis}/samenwerkingen/${samenwerkingId}/documenten?vertrouwelijkheidsAanduiding=RV`,
        {
          agent: this.#agent,
          method: 'POST',
          headers: {
            'x-oin': this.oin,
            'content-type': `multipart/form-data; boundary=${GRENS}`,
            'content-length': String(lengte),
          },
        },
      )
      vraag.on('error', () => klaar())
      vraag.on('close', () => klaar())
      vraag.write(formulier(naam, Buffer.alloc(100_000), {}).subarray(0, 90_000), () => vraag.destroy())
    })
  }
}

function formulier(naam: string, bytes: Buffer, velden: Record<string, string>): Buffer {
  const delen = Object.entries(velden).map(
    ([veld, waarde]) => `--${GRENS}\r\nContent-Disposition: form-data; name="${veld}"\r\n\r\n${waarde}\r\n`,
  )
  const kop = `--${GRENS}\r\nContent-Disposition: form-data; name="file"; filename="${naam}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return Buffer.concat([Buffer.from(delen.join('') + kop), bytes, Buffer.from(`\r\n--${GRENS}--\r\n`)])
}

/** The headers of an answer, each as one text. */
export function toKoppen(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([naam, waarde]) => [naam, String(waarde)]))
}

/** A field of an answer, read strictly: the test fails when it is not there. */
export function veld(antwoord: Antwoord, naam: string): string {
  return z.looseObject({ [naam]: z.string() }).parse(antwoord.body)[naam] ?? ''
}

const Collectie = z.object({
  _embedded: z.record(
    z.string(),
    z.array(z.looseObject({ _links: z.record(z.string(), z.object({ href: z.string() })).optional() })),
  ),
  page: z.object({ number: z.number(), size: z.number(), totalElements: z.number(), totalPages: z.number() }),
})

/** The items of a collection and its page. */
export function items(antwoord: Antwoord) {
  const { _embedded, page } = Collectie.parse(antwoord.body)
  return { lijst: Object.values(_embedded)[0] ?? [], page }
}

/** Names of the links of a resource. */
export function rels(antwoord: Antwoord): string[] {
  return Object.keys(z.looseObject({ _links: z.record(z.string(), z.unknown()) }).parse(antwoord.body)._links).sort()
}
