import { z } from 'zod'

/** `route` is method and path template below the base, `GET /documenten/{documentId}/content`; `*` stands for any. */
export const Storing = z.object({
  route: z.string().min(1),
  soort: z.enum(['vertraging', 'status', 'afbreken', 'onzin']),
  /** `voor`: nothing is done. `na`: the work is done and only the answer suffers. */
  moment: z.enum(['voor', 'na']).default('voor'),
  /** Only for `afbreken`: cuts the upload or the answer after so many bytes, instead of before the first. */
  bytes: z.number().int().positive().optional(),
  status: z.number().int().min(400).max(599).default(503),
  retryAfter: z.number().int().nonnegative().optional(),
  ms: z.number().int().nonnegative().max(600_000).default(1_000),
  /** How many calls it hits; without it, until it is removed. */
  keer: z.number().int().positive().optional(),
})
export type Storing = z.infer<typeof Storing>

type Lopend = { storing: Storing; patroon: RegExp; over: number }

/** Faults that a test orders, per world. */
export class Storingen {
  readonly #perWereld = new Map<string, Lopend[]>()

  zet(wereldId: string, storing: Storing): void {
    const lopend = { storing, patroon: toPatroon(storing.route), over: storing.keer ?? Infinity }
    this.#perWereld.set(wereldId, [...(this.#perWereld.get(wereldId) ?? []), lopend])
  }

  list(wereldId: string): Storing[] {
    return (this.#perWereld.get(wereldId) ?? []).map(({ storing }) => storing)
  }

  wis(wereldId: string): void {
    this.#perWereld.delete(wereldId)
  }

  /** The faults that hit this call, each counted once. */
  neem(wereldId: string, methode: string, pad: string): Storing[] {
    const alle = this.#perWereld.get(wereldId)
    if (!alle) return []
    const raak = alle.filter(({ patroon, over }) => over > 0 && patroon.test(`${methode} ${pad}`))
    for (const lopend of raak) lopend.over -= 1
    return raak.map(({ storing }) => storing)
  }
}

function toPatroon(route: string): RegExp {
  const [methode = '*', pad = '*'] = route.trim().split(/\s+/)
  const padPatroon = pad
    .split(/(\{[^}]+\}|\*)/)
    .map((deel) => (deel === '*' ? '.*' : deel.startsWith('{') ? '[^/]+' : letterlijk(deel)))
    .join('')
  return new RegExp(`^${methode === '*' ? '[A-Z]+' : letterlijk(methode.toUpperCase())} ${padPatroon}$`)
}

const letterlijk = (tekst: string) => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
