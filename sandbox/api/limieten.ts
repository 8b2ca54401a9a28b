const TIJDVAK_MS = 60_000

type Tijdvak = { begin: number; gebruikt: number }

/** How often an organisation may call in a minute, in memory. */
export class Limieten {
  readonly #perOin = new Map<string, Tijdvak>()

  /** Counts one call at `nu` (milliseconds); `over` is -1 when it was one too many. */
  neem(oin: string, hoogstens: number, nu: number): { over: number; seconden: number } {
    const huidig = this.#perOin.get(oin)
    const tijdvak = huidig && nu - huidig.begin < TIJDVAK_MS ? huidig : { begin: nu, gebruikt: 0 }
    tijdvak.gebruikt += 1
    this.#perOin.set(oin, tijdvak)
    const seconden = Math.max(1, Math.ceil((tijdvak.begin + TIJDVAK_MS - nu) / 1_000))
    return { over: Math.max(hoogstens - tijdvak.gebruikt, -1), seconden }
  }
}
