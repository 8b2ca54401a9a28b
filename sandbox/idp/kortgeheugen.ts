type Vak<T> = { waarde: T; verloopt: number }

const RUIM_OP_BOVEN = 500

/** Values that forget themselves. Nothing of a login has to survive the process. */
export class Kortgeheugen<T> {
  readonly #vakken = new Map<string, Vak<T>>()

  zet(sleutel: string, waarde: T, seconden: number): void {
    if (this.#vakken.size > RUIM_OP_BOVEN) this.#ruimOp()
    this.#vakken.set(sleutel, { waarde, verloopt: Date.now() + seconden * 1000 })
  }

  lees(sleutel: string): T | undefined {
    const vak = this.#vakken.get(sleutel)
    return vak && vak.verloopt > Date.now() ? vak.waarde : undefined
  }

  zoek(past: (waarde: T) => boolean): T | undefined {
    const nu = Date.now()
    for (const { waarde, verloopt } of this.#vakken.values()) if (verloopt > nu && past(waarde)) return waarde
    return undefined
  }

  wis(sleutel: string): void {
    this.#vakken.delete(sleutel)
  }

  wisWaar(past: (waarde: T) => boolean): void {
    for (const [sleutel, vak] of this.#vakken) if (past(vak.waarde)) this.#vakken.delete(sleutel)
  }

  #ruimOp(): void {
    const nu = Date.now()
    for (const [sleutel, vak] of this.#vakken) if (vak.verloopt <= nu) this.#vakken.delete(sleutel)
  }
}
