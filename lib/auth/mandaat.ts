import 'server-only'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'

/** What a mandate is made from: an organisation as found on a live session row, never as found in a request. */
export type SessieOrganisatie = { readonly oin: Oin; readonly gemandateerd: boolean }

let leesOin: (mandaat: Mandaat) => Oin

/**
 * The right to act upstream for one organisation. Only `lib/auth/gebruiker.ts` makes one, so that no other code can
 * name an acting OIN (threat T1); it cannot be read, copied into JSON or logged.
 */
export class Mandaat {
  readonly #oin: Oin
  readonly gemandateerd: boolean

  constructor(organisatie: SessieOrganisatie) {
    this.#oin = organisatie.oin
    this.gemandateerd = organisatie.gemandateerd
  }

  toJSON(): string {
    return '[mandaat]'
  }

  static {
    leesOin = (mandaat) => mandaat.#oin
  }
}

/**
 * Value of the OIN header; for `lib/dso/transport.ts` only.
 * Throws `mandaat-ontbreekt` before any call where the organisation has not mandated this portal.
 */
export function headerWaardeVan(mandaat: Mandaat): Oin {
  if (!mandaat.gemandateerd) throw new ProblemError('mandaat-ontbreekt')
  return leesOin(mandaat)
}
