import 'server-only'

/** `tegoed` counts in milliseconds of waiting, so that nothing is lost in rounding. */
type Emmer = { tegoed: number; op: number }

const MINUUT_MS = 60_000
type Opties = {
  /** Buckets kept at most; the one unused for longest goes first. */
  plaatsen?: number
  /** Milliseconds, ever rising. */
  klok?: () => number
}

/**
 * Token buckets by key, in the memory of this process. `neem` takes one token and answers 0, or answers how many whole
 * seconds must pass before there is one. A full bucket holds what a minute brings.
 */
export function maakEmmers({ plaatsen = 10_000, klok = () => performance.now() }: Opties = {}) {
  const emmers = new Map<string, Emmer>()
  return {
    neem(sleutel: string, perMinuut: number): number {
      const nu = klok()
      const prijs = MINUUT_MS / perMinuut
      const { tegoed, op } = emmers.get(sleutel) ?? { tegoed: MINUUT_MS, op: nu }
      const erIn = Math.min(MINUUT_MS, tegoed + nu - op)
      const mag = erIn >= prijs
      // Taken out and put back at the end: a Map keeps its order, so the first is the one unused for longest.
      emmers.delete(sleutel)
      emmers.set(sleutel, { tegoed: mag ? erIn - prijs : erIn, op: nu })
      const [oudste] = emmers.keys()
      if (emmers.size > plaatsen && oudste !== undefined) emmers.delete(oudste)
      return mag ? 0 : Math.ceil((prijs - erIn) / 1000)
    },
    aantal: () => emmers.size,
  }
}
