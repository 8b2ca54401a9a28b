import { Agent, request } from 'node:https'

/**
 * A client of the SWF as somebody else would write it: nothing but `node:https`, a certificate and a base URL, and the
 * habits of the one public client (`koppelvlak.md`). It shares no code with the sandbox, so what the two agree on is the
 * contract. It follows links; only where no rel is known it hangs a segment under the address of a resource.
 */
export type Sleutels = { ca: string | Buffer; cert: string | Buffer; key: string | Buffer }
export type Bron = Record<string, unknown> & { _links: Record<string, { href: string }> }
export type Bestand = { naam: string; soort: string; bytes: Buffer }
export type Metadata = Record<string, string>
/** One call and what came back, for who wants to see it (a test that holds the contract beside it). */
export type Gezien = {
  methode: string
  pad: string
  status: number
  headers: Record<string, string>
  body: unknown
  oin: string
}
type Antwoord = { status: number; koppen: Record<string, string>; bytes: Buffer }
type Lijst = { _embedded: Record<string, Bron[]>; _links: Bron['_links']; page: { number: number; totalPages: number } }

const SCHEIDING = '----vreemd4711'

/** Answer of the SWF that the client cannot work with; `status` is 0 when the trouble is in its own view of it. */
export class Vreemd extends Error {
  readonly status: number
  constructor(status: number, tekst: string) {
    super(tekst)
    this.status = status
  }
}

export class VreemdeClient {
  readonly oin: string
  readonly #basis: string
  readonly #agent: Agent
  readonly #bekijk: (gezien: Gezien) => void

  /** @param bekijk sees every answer before the client does; what it throws is what the call fails with. */
  constructor(basis: string, sleutels: Sleutels, oin: string, bekijk: (gezien: Gezien) => void) {
    this.oin = oin
    this.#bekijk = bekijk
    this.#basis = basis
    this.#agent = new Agent({ ...sleutels, keepAlive: true })
  }

  /** The three ways in; everything else is found from there. */
  samenwerkingen = (query = '') => this.lijst(`${this.#basis}/samenwerkingen${query}`, 'samenwerkingen')
  actieverzoeken = (query = '') => this.lijst(`${this.#basis}/actieverzoeken${query}`, 'actieverzoeken')
  notificaties = (query = '') => this.lijst(`${this.#basis}/notificaties${query}`, 'notificaties')
  start = (samenwerking: object) => this.maak(`${this.#basis}/samenwerkingen`, samenwerking)

  /** All pages, by `next`. Reads `_embedded` and `page` without asking whether they are there, as the known client does. */
  async lijst(href: string, naam: string): Promise<Bron[]> {
    const { _embedded, _links, page } = JSON.parse((await this.#haal(href)).bytes.toString()) as Lijst
    const hier = _embedded[naam]
    if (hier === undefined) throw new Vreemd(0, `no _embedded.${naam}`)
    if (typeof page.totalPages !== 'number') throw new Vreemd(0, 'no page')
    const verder = _links['next']
    return verder ? [...hier, ...(await this.lijst(verder.href, naam))] : hier
  }

  async lees(bron: Bron, rel = 'self'): Promise<Bron> {
    return toBron(await this.#haal(link(bron, rel)))
  }

  async bytes(bron: Bron): Promise<{ naam: string; bytes: Buffer }> {
    const { koppen, bytes } = await this.#haal(link(bron, 'content'))
    return { naam: /filename="([^"]*)"/.exec(koppen['content-disposition'] ?? '')?.[1] ?? '', bytes }
  }

  async maak(href: string, inhoud: object): Promise<Bron> {
    return toBron(await this.#stuur('POST', href, JSON.stringify(inhoud), 'application/json'))
  }

  async doe(href: string, inhoud?: object): Promise<number> {
    return (await this.#stuur('POST', href, inhoud && JSON.stringify(inhoud), inhoud && 'application/json')).status
  }

  async wijzig(href: string, inhoud: object): Promise<Bron> {
    return toBron(await this.#stuur('PATCH', href, JSON.stringify(inhoud), 'application/merge-patch+json'))
  }

  verwijder = async (bron: Bron, rel = 'self') => (await this.#stuur('DELETE', link(bron, rel))).status

  /** A step of an actieverzoek. All texts go back with it, unchanged and null where they were null. */
  stap(verzoek: Bron, rel: string, status: string, melding: string | null = null): Promise<Bron> {
    const { titel, omschrijving, productId } = verzoek
    return this.wijzig(link(verzoek, rel), { status, melding, titel, omschrijving, productId })
  }

  /** The older form: metadata in the query. */
  uploadMetQuery(samenwerking: Bron, bestand: Bestand, metadata: Metadata): Promise<Bron> {
    return this.#upload(`${link(samenwerking, 'documentToevoegen')}?${new URLSearchParams(metadata)}`, bestand, {})
  }

  /** The newer form: metadata as parts, behind the file. */
  uploadMetDelen(samenwerking: Bron, bestand: Bestand, metadata: Metadata): Promise<Bron> {
    return this.#upload(link(samenwerking, 'documentToevoegen'), bestand, metadata)
  }

  async #upload(href: string, { naam, soort, bytes }: Bestand, metadata: Metadata): Promise<Bron> {
    const kop = `--${SCHEIDING}\r\nContent-Disposition: form-data; name="file"; filename="${naam}"\r\nContent-Type: ${soort}\r\n\r\n`
    const delen = Object.entries(metadata).map(
      ([veld, waarde]) => `\r\n--${SCHEIDING}\r\nContent-Disposition: form-data; name="${veld}"\r\n\r\n${waarde}`,
    )
    const staart = Buffer.from(`${delen.join('')}\r\n--${SCHEIDING}--\r\n`)
    const inhoud = Buffer.concat([Buffer.from(kop), bytes, staart])
    return toBron(await this.#stuur('POST', href, inhoud, `multipart/form-data; boundary=${SCHEIDING}`))
  }

  #haal = (href: string) => this.#stuur('GET', href)

  async #stuur(methode: string, href: string, inhoud?: string | Buffer, soort?: string): Promise<Antwoord> {
    const antwoord = await this.#vraag(methode, href, inhoud, soort)
    const { status, koppen: headers, bytes } = antwoord
    const body: unknown = /[/+]json/.test(headers['content-type'] ?? '') ? JSON.parse(bytes.toString()) : bytes
    this.#bekijk({ methode, pad: href, status, headers, body, oin: this.oin })
    if (status >= 300) throw new Vreemd(status, bytes.toString())
    return antwoord
  }

  #vraag(method: string, href: string, inhoud?: string | Buffer, soort?: string): Promise<Antwoord> {
    if (!href.startsWith(this.#basis)) throw new Vreemd(0, `${href} is not of this SWF`)
    const headers = {
      'x-oin': this.oin,
      accept: 'application/json',
      ...(soort !== undefined && { 'content-type': soort, 'content-length': Buffer.byteLength(inhoud ?? '') }),
    }
    return new Promise((klaar, mislukt) => {
      const vraag = request(href, { agent: this.#agent, method, headers }, (antwoord) => {
        const delen: Buffer[] = []
        antwoord.on('data', (deel: Buffer) => delen.push(deel))
        antwoord.on('error', mislukt)
        antwoord.on('end', () => {
          const koppen = Object.entries(antwoord.headers).map(([naam, waarde]) => [naam, String(waarde)] as const)
          klaar({ status: antwoord.statusCode ?? 0, koppen: Object.fromEntries(koppen), bytes: Buffer.concat(delen) })
        })
      })
      vraag.on('error', mislukt)
      vraag.end(inhoud)
    })
  }
}

const toBron = ({ bytes }: Antwoord): Bron => JSON.parse(bytes.toString()) as Bron

/** Address of a rel; without the rel the act does not exist for this organisation now. */
export function link(bron: Bron, rel: string): string {
  const gevonden = bron._links[rel]
  if (!gevonden) throw new Vreemd(0, `no rel ${rel}, only ${Object.keys(bron._links).join(' ')}`)
  return gevonden.href
}

/** What hangs below a resource and has no rel that is known. */
export const onder = (bron: Bron, deel: string) => `${link(bron, 'self')}/${deel}`
