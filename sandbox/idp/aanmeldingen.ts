import { randomUUID } from 'node:crypto'
import { Kortgeheugen } from './kortgeheugen.ts'
import type { Niveau } from './niveaus.ts'
import type { Persona } from './persona.ts'
import type { Storing } from './storingen.ts'

/** One choice on the login page. */
export type Aanmelding = { persona: Persona; niveau: Niveau; storing: Storing | null }

/** How long code, access token and userinfo of one login work, in seconds. */
export const GELDIG_SECONDEN = 300

/**
 * Every login is an account of its own. Two logins of one persona differ in level, so they can never share a
 * session: that is what makes "no SSO between logins" true instead of configured.
 */
export class Aanmeldingen {
  readonly #geheugen = new Kortgeheugen<Aanmelding>()

  bewaar(aanmelding: Aanmelding): string {
    const id = randomUUID()
    this.#geheugen.zet(id, aanmelding, GELDIG_SECONDEN)
    return id
  }

  zoek(id: string | undefined): Aanmelding | undefined {
    return id === undefined ? undefined : this.#geheugen.lees(id)
  }
}
