import type { PersonaBron } from './persona.ts'

/** What the simulator needs to know; `port` 0 takes a free one. */
export type IdpDeps = {
  port: number
  host?: '127.0.0.1'
  portalUrl: string
  clientId: string
  clientSecret: string
  personas: PersonaBron
}

/** The next piece of middleware. */
export type Verder = () => Promise<unknown>
