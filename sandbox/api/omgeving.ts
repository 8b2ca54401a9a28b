import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Db } from '../db/pool.ts'
import type { Opslag } from '../db/opslag.ts'
import type { Aanroep, Aanroepen } from './aanroepen.ts'
import type { Storingen } from './storingen.ts'

/** What the resources need; made once in `start.ts`. */
export type Deps = {
  db: Db
  opslag: Opslag
  aanroepen: Aanroepen
  storingen: Storingen
  /** Looks what is due for loading; the class itself needs what this module describes. */
  lader: { wek: () => void }
  oinHeader: string
  maxDocumentBytes: number
  laadtijd: { gewoon: number; traag: number }
  /** Origin of absolute hrefs, without a slash at the end. */
  basis: () => string
}

/** The organisation a request acts for, proven by certificate, header and mandate. */
export type Organisatie = { oin: string; naam: string; magStarten: boolean; wereldId: string; klokOffsetMs: number }

export type ApiEnv = {
  Bindings: HttpBindings
  Variables: { deps: Deps; organisatie: Organisatie; aanroep: Aanroep; klokOffsetMs: number | undefined }
}

export type ApiContext = Context<ApiEnv>

/** The time of the organisation's world. */
export function nuVan({ klokOffsetMs }: Pick<Organisatie, 'klokOffsetMs'>): Date {
  return new Date(Date.now() + klokOffsetMs)
}
