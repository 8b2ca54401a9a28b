import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Db } from '../db/pool.ts'
import type { Opslag } from '../db/opslag.ts'
import type { Contracten } from '../omschakeling/contracten.ts'
import type { Aanroep, Aanroepen } from './aanroepen.ts'
import type { ApiFout } from './fout.ts'
import type { Limieten } from './limieten.ts'
import type { Storingen } from './storingen.ts'

/** What the resources need; made once in `start.ts`. */
export type Deps = {
  db: Db
  opslag: Opslag
  aanroepen: Aanroepen
  storingen: Storingen
  contracten: Contracten
  /** Looks what is due for loading; the class itself needs what this module describes. */
  lader: { wek: () => void }
  oinHeader: string
  maxDocumentBytes: number
  limieten: Limieten
  aanvragenPerMinuut: number
  laadtijd: { gewoon: number; traag: number }
  /** Origin of absolute hrefs, without a slash at the end. */
  basis: () => string
}

/** The organisation a request acts for, proven by certificate, header and mandate. */
export type Organisatie = { oin: string; naam: string; magStarten: boolean; wereldId: string; klokOffsetMs: number }

/** What the border (`omschakeling/grens.ts`) knows about a request to a world that deviates. */
type Grensgegevens = {
  /** As it was asked, before translation. */
  buiten?: { pad: string; query: string; statussen: Readonly<Record<number, number>> }
  weigering?: ApiFout
  /** Name of the part with the file. */
  uploadDeel?: string
  derdenZien?: true
}

export type ApiEnv = {
  Bindings: HttpBindings & Grensgegevens
  Variables: {
    deps: Deps
    organisatie: Organisatie
    aanroep: Aanroep
    klokOffsetMs: number | undefined
    afbrekenNa: number | undefined
  }
}

export type ApiContext = Context<ApiEnv>

/** The time of the organisation's world. */
export function nuVan({ klokOffsetMs }: Pick<Organisatie, 'klokOffsetMs'>): Date {
  return new Date(Date.now() + klokOffsetMs)
}
