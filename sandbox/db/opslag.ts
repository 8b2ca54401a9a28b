import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Bytes that came in and have no document yet. */
export type Ontvangen = { pad: string; hash: string; grootte: number; begin: Buffer }

export class TeGroot extends Error {}

const BEGIN_BYTES = 512

/** Document bytes as files named by their SHA-256, so that equal content is stored once. */
export class Opslag {
  readonly #map: string
  readonly #wacht: string

  constructor(map: string) {
    this.#map = map
    this.#wacht = path.join(map, 'binnenkomend')
  }

  /** Makes the folders and throws away what a killed process left half-way. */
  async open(): Promise<void> {
    await mkdir(this.#wacht, { recursive: true })
    for (const naam of await readdir(this.#wacht)) await rm(path.join(this.#wacht, naam), { force: true })
  }

  /** Streams to a temporary file while counting and hashing. Throws TeGroot past `maximum` bytes. */
  async ontvang(bron: Readable, maximum: number): Promise<Ontvangen> {
    const pad = path.join(this.#wacht, randomUUID())
    const meter = new Meter(maximum)
    try {
      await pipeline(bron, meter, createWriteStream(pad))
    } catch (fout) {
      await rm(pad, { force: true })
      throw fout
    }
    return { pad, ...meter.uitslag() }
  }

  async verwerp({ pad }: Pick<Ontvangen, 'pad'>): Promise<void> {
    await rm(pad, { force: true })
  }

  /** Gives received bytes their place. Renaming over equal content is harmless. */
  async bewaar({ pad, hash }: Pick<Ontvangen, 'pad' | 'hash'>): Promise<void> {
    await mkdir(path.dirname(this.#pad(hash)), { recursive: true })
    await rename(pad, this.#pad(hash))
  }

  async bewaarBytes(hash: string, bytes: Uint8Array): Promise<void> {
    if (await this.heeft(hash)) return
    const pad = path.join(this.#wacht, randomUUID())
    await writeFile(pad, bytes)
    await this.bewaar({ pad, hash })
  }

  async heeft(hash: string): Promise<boolean> {
    return access(this.#pad(hash)).then(
      () => true,
      () => false,
    )
  }

  /** `start` and `end` are byte positions, both included. */
  lees(hash: string, deel?: { start: number; end: number }): Readable {
    return createReadStream(this.#pad(hash), { ...deel, highWaterMark: 262_144 })
  }

  async verwijder(hash: string): Promise<void> {
    await rm(this.#pad(hash), { force: true })
  }

  #pad(hash: string): string {
    return path.join(this.#map, hash.slice(0, 2), hash)
  }
}

class Meter extends Transform {
  readonly #hash = createHash('sha256')
  readonly #maximum: number
  #grootte = 0
  #begin = Buffer.alloc(0)

  constructor(maximum: number) {
    super()
    this.#maximum = maximum
  }

  override _transform(stuk: Buffer, _codering: string, klaar: (fout: Error | null, data?: Buffer) => void): void {
    this.#grootte += stuk.length
    if (this.#grootte > this.#maximum) {
      klaar(new TeGroot())
      return
    }
    if (this.#begin.length < BEGIN_BYTES) this.#begin = Buffer.concat([this.#begin, stuk]).subarray(0, BEGIN_BYTES)
    this.#hash.update(stuk)
    klaar(null, stuk)
  }

  uitslag(): Omit<Ontvangen, 'pad'> {
    return { hash: this.#hash.digest('hex'), grootte: this.#grootte, begin: this.#begin }
  }
}
