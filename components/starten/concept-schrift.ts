import { epochHeader } from '#lib/browser/api.ts'
import type { Concept, ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import {
  foutVan,
  isLeeg,
  nogGeweigerd,
  splits,
  stuurWatKan,
  type Geweigerd,
  type Stuur,
  type Wijziging,
} from './concept-weigering.ts'
import { bewaarConcept, verwijderConcept } from './starten-queries.ts'

const WACHT_MS = 600

/** `bewaardOp` is always UTC, so that text order is the order of time; empty when nothing is kept yet. */
type Stand = Readonly<{ inhoud: ConceptInhoud; bewaardOp: string }>

/** What is sent and not answered yet; `weg` when it also arrives if the page goes. */
type Zending = Readonly<{ wijziging: Wijziging; weg: boolean; belofte: Promise<Concept> }>

/** One piece of work in one session. A send that comes back to work that has been replaced changes nothing any more. */
type Werk = {
  sessie: string | null
  stand: Stand | null
  /** Each field once, the newest: what is under way is never copied for later. */
  wacht: Wijziging
  onderweg: Zending | null
  bewaard: Concept | null
  /** What was refused last, and why: as long as it stays so it waits for a button, and the rest goes without it. */
  geweigerd: Geweigerd | null
}
const nieuwWerk = (): Werk => ({
  ...{ sessie: null, stand: null, wacht: {}, onderweg: null, bewaard: null, geweigerd: null },
})

/**
 * What this tab knows of the concept, across the pages of starting. Each change is kept when the user pauses, and a page
 * that Back or Forward brings back shows what was typed last, not what it came with long ago. One change is sent at a time:
 * none overtakes another.
 */
export class ConceptSchrift {
  readonly #stuur: Stuur
  #werk = nieuwWerk()
  #wekker: ReturnType<typeof setTimeout> | undefined
  #meld: (fout: ProblemError | null) => void = () => undefined

  constructor(stuur: Stuur) {
    this.#stuur = stuur
  }

  /** What to show on a page that came with `begin`: that, unless this tab knows better. */
  nieuwste(begin: Concept | null): ConceptInhoud {
    const { stand, wacht, onderweg } = this.#nu()
    if (stand === null) return begin?.inhoud ?? LEEG_CONCEPT
    const isOuder = begin !== null && stand.bewaardOp < begin.bewaardOp
    return isOuder && isLeeg(wacht) && onderweg === null ? begin.inhoud : stand.inhoud
  }

  /** What fields or lists hold now; sent when nothing follows for a moment. */
  noteer(begin: Concept | null, wijziging: Wijziging): void {
    const eerder = this.nieuwste(begin)
    const inhoud = { ...eerder, ...wijziging }
    if (JSON.stringify(inhoud) === JSON.stringify(eerder)) return
    const werk = this.#schrijf(wijziging)
    const [bewaardOp = ''] = [werk.stand?.bewaardOp ?? '', begin?.bewaardOp ?? ''].toSorted().reverse()
    werk.stand = { inhoud, bewaardOp }
    clearTimeout(this.#wekker)
    this.#wekker = setTimeout(() => {
      this.verstuur()
    }, WACHT_MS)
  }

  /** Sends what waits, if anything. Fails in silence but for `volg`: it waits then for the next change. */
  verstuur(): void {
    const { wacht, geweigerd } = this.#nu()
    if (!isLeeg(splits(wacht, geweigerd).goed)) this.bewaar({}, true).catch(() => undefined)
  }

  /**
   * Keeps this and all that waits, now or as soon as what is under way has been answered; `houd` leaves out what was
   * refused and did not change since. Fails with a ProblemError.
   */
  async bewaar(wijziging: Wijziging, houd = false): Promise<Concept> {
    clearTimeout(this.#wekker)
    const werk = this.#schrijf(wijziging)
    if (werk.stand) werk.stand = { ...werk.stand, inhoud: { ...werk.stand.inhoud, ...wijziging } }
    const eerst = werk.onderweg
    if (eerst === null) return this.#zend(werk, houd)
    await eerst.belofte.catch(() => undefined)
    const nu = this.#nu()
    if (werk !== nu) throw new ProblemError('status-conflict')
    // Who waited too and came first took everything along.
    if (nu.onderweg !== null) return nu.onderweg.belofte
    return isLeeg(nu.wacht) && nu.bewaard !== null ? nu.bewaard : this.#zend(nu, houd)
  }

  /** The page goes, and the tab perhaps with it, and what is under way may go with them: all goes out once more. */
  verlaat(): void {
    const werk = this.#nu()
    if (isLeeg(splits(werk.wacht, werk.geweigerd).goed) && werk.onderweg?.weg !== false) return
    clearTimeout(this.#wekker)
    // One refused field would keep all from arriving: there is no second try from a page that is gone.
    this.#zend(werk, true, true).catch(() => undefined)
  }

  /** The concept has served or is thrown away: nothing of it is sent or shown any more. */
  async vergeet(): Promise<void> {
    const { onderweg } = this.#werk
    this.#werk = nieuwWerk()
    await onderweg?.belofte.catch(() => undefined)
    clearTimeout(this.#wekker)
    this.#werk = nieuwWerk()
  }

  async verwijder(): Promise<void> {
    await this.vergeet()
    await verwijderConcept()
  }

  /** Hears why the last change could not be kept, null when it was; returns what ends that. */
  volg(meld: (fout: ProblemError | null) => void): () => void {
    this.#meld = meld
    return () => {
      this.#meld = () => undefined
    }
  }

  #schrijf(wijziging: Wijziging): Werk {
    const werk = this.#nu()
    werk.sessie ??= sessieNu()
    werk.wacht = { ...werk.wacht, ...wijziging }
    return werk
  }

  #zend(werk: Werk, houd: boolean, weg = false): Promise<Concept> {
    const alles = { ...werk.onderweg?.wijziging, ...werk.wacht }
    const { goed: wijziging, vast } = splits(alles, houd ? werk.geweigerd : null)
    werk.wacht = vast
    const belofte = this.#breng(werk, wijziging, weg)
    werk.onderweg = { wijziging, weg, belofte }
    return belofte
  }

  async #breng(werk: Werk, wijziging: Wijziging, weg: boolean): Promise<Concept> {
    const vorige = werk.onderweg?.belofte.catch(() => undefined)
    const [uitkomst] = await Promise.all([stuurWatKan(this.#stuur, wijziging, weg), vorige])
    const { concept, fout } = uitkomst
    // What was sent once more since then answers for this too.
    if (werk.onderweg?.wijziging === wijziging) {
      werk.onderweg = null
      werk.wacht = { ...uitkomst.over, ...werk.wacht }
      werk.geweigerd = nogGeweigerd(uitkomst, werk)
      if (concept !== null) {
        werk.bewaard = concept
        // What was typed meanwhile is newer than the answer.
        werk.stand = { inhoud: { ...concept.inhoud, ...werk.wacht }, bewaardOp: concept.bewaardOp }
      }
      if (werk === this.#werk) this.#meld(fout ?? foutVan(werk.geweigerd))
    }
    if (fout !== null) throw fout
    return concept
  }

  /** Not what belongs to another session in the same tab. */
  #nu(): Werk {
    if (this.#werk.sessie !== null && this.#werk.sessie !== sessieNu()) this.#werk = nieuwWerk()
    return this.#werk
  }
}

const sessieNu = () => epochHeader()['x-sessie-epoch'] ?? ''

/** Of this tab. The server has it too and never writes in it: only what the user does, does. */
export const schrift = new ConceptSchrift(bewaarConcept)
