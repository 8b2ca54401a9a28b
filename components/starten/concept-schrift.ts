import { epochHeader } from '#lib/browser/api.ts'
import type { Concept, ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'
import { bewaarConcept, verwijderConcept } from './starten-queries.ts'

const WACHT_MS = 600

/** `bewaardOp` is always UTC, so that text order is the order of time; empty when nothing is kept yet. */
type Stand = Readonly<{ inhoud: ConceptInhoud; bewaardOp: string }>
export type Wijziging = Readonly<Partial<ConceptInhoud>>
type Stuur = (wijziging: Wijziging, weg?: boolean) => Promise<Concept>

/**
 * What this tab knows of the concept, across the pages of starting. Each change is kept when the user pauses, and a page
 * that Back or Forward brings back shows what was typed last, not what it came with long ago. One change is sent at a time:
 * none overtakes another.
 */
export class ConceptSchrift {
  readonly #stuur: Stuur
  #stand: Stand | null = null
  #wacht: Wijziging = {}
  #wekker: ReturnType<typeof setTimeout> | undefined
  #rij: Promise<unknown> = Promise.resolve()
  #inRij = 0
  #sessie = ''
  #meld: (mislukt: boolean) => void = () => undefined

  constructor(stuur: Stuur) {
    this.#stuur = stuur
  }

  /** What to show on a page that came with `begin`: that, unless this tab knows better. */
  nieuwste(begin: Concept | null): ConceptInhoud {
    const stand = this.#vanNu()
    if (stand === null) return begin?.inhoud ?? LEEG_CONCEPT
    const isOuder = begin !== null && stand.bewaardOp < begin.bewaardOp
    return isOuder && !this.#heeftWacht() ? begin.inhoud : stand.inhoud
  }

  /** What fields or lists hold now; sent when nothing follows for a moment. */
  noteer(begin: Concept | null, wijziging: Wijziging): void {
    const eerder = this.nieuwste(begin)
    const inhoud = { ...eerder, ...wijziging }
    if (JSON.stringify(inhoud) === JSON.stringify(eerder)) return
    this.#sessie = sessieNu()
    const [bewaardOp = ''] = [this.#stand?.bewaardOp ?? '', begin?.bewaardOp ?? ''].toSorted().reverse()
    this.#stand = { inhoud, bewaardOp }
    this.#wacht = { ...this.#wacht, ...wijziging }
    clearTimeout(this.#wekker)
    this.#wekker = setTimeout(() => {
      this.verstuur()
    }, WACHT_MS)
  }

  /** Sends what waits, if anything. Fails in silence but for `volg`: it waits then for the next change. */
  verstuur(): void {
    if (!this.#heeftWacht()) return
    this.bewaar({}).then(
      () => {
        this.#meld(false)
      },
      () => {
        this.#meld(true)
      },
    )
  }

  /** Keeps this and all that waits, now. Fails with a ProblemError. */
  async bewaar(wijziging: Wijziging): Promise<Concept> {
    clearTimeout(this.#wekker)
    const alles = { ...this.#wacht, ...wijziging }
    this.#wacht = {}
    this.#sessie = sessieNu()
    this.#stand &&= { ...this.#stand, inhoud: { ...this.#stand.inhoud, ...wijziging } }
    try {
      const concept = await this.#inDeRij(() => this.#stuur(alles))
      // What was typed meanwhile is newer than the answer.
      const inhoud = this.#inRij > 0 ? this.#stand?.inhoud : undefined
      this.#stand = { inhoud: { ...(inhoud ?? concept.inhoud), ...this.#wacht }, bewaardOp: concept.bewaardOp }
      return concept
    } catch (fout) {
      this.#wacht = { ...alles, ...this.#wacht }
      throw fout
    }
  }

  /** The page goes, and the tab perhaps with it. */
  verlaat(): void {
    if (!this.#heeftWacht()) return
    clearTimeout(this.#wekker)
    this.#stuur(this.#wacht, true).catch(() => undefined)
    this.#wacht = {}
  }

  /** The concept has served or is thrown away: nothing of it is sent or shown any more. */
  async vergeet(): Promise<void> {
    clearTimeout(this.#wekker)
    this.#wacht = {}
    await this.#rij
    this.#stand = null
    this.#wacht = {}
  }

  async verwijder(): Promise<void> {
    await this.vergeet()
    await verwijderConcept()
  }

  /** Hears whether the last change could not be kept; returns what ends that. */
  volg(meld: (mislukt: boolean) => void): () => void {
    this.#meld = meld
    return () => {
      this.#meld = () => undefined
    }
  }

  #inDeRij<T>(doe: () => Promise<T>): Promise<T> {
    this.#inRij += 1
    const beurt = this.#rij.then(doe).finally(() => {
      this.#inRij -= 1
    })
    this.#rij = beurt.catch(() => undefined)
    return beurt
  }

  #heeftWacht(): boolean {
    return Object.keys(this.#wacht).length > 0
  }

  /** Not what belongs to another session in the same tab. */
  #vanNu(): Stand | null {
    if (this.#stand !== null && this.#sessie !== sessieNu()) {
      this.#stand = null
      this.#wacht = {}
    }
    return this.#stand
  }
}

const sessieNu = () => epochHeader()['x-sessie-epoch'] ?? ''

/** Of this tab. The server has it too and never writes in it: only what the user does, does. */
export const schrift = new ConceptSchrift(bewaarConcept)
