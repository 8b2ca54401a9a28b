import path from 'node:path'
import * as core from 'zod/v4/core'
import { ROUTES, type RouteRegel } from './inventaris.ts'
import type { Stoel } from '#lib/auth/test-wereld.ts'
import { DELEN, veldenVan, type Schemas, type Veld } from './test-velden.ts'

type Handler = Parameters<Stoel>[0]

/** A route of the inventory with its handler, and every place in its request where a text fits. */
export type Deur = RouteRegel & { naam: string; handler: Handler; schemas: Schemas; velden: Veld[] }

/** Every route for whoever is logged in, with what it says of itself. */
export async function laadDeuren(): Promise<Deur[]> {
  return Promise.all(
    ROUTES.filter(({ sessie }) => sessie === 'organisatie').map(async (regel) => {
      const naam = `${regel.methode} ${regel.pad}`
      const geladen: Record<string, unknown> = await import(
        path.join(import.meta.dirname, '../../app', regel.pad, 'route.ts')
      )
      const handler = geladen[regel.methode]
      if (!isHandler(handler)) throw new Error(`${naam} does not exist`)
      const schemas = schemasVan(handler)
      return { ...regel, naam, handler, schemas, velden: veldenVan(schemas) }
    }),
  )
}

function isHandler(waarde: unknown): waarde is Handler {
  return typeof waarde === 'function'
}

function schemasVan(handler: object): Schemas {
  if (!('schemas' in handler) || typeof handler.schemas !== 'object') throw new Error('a door without schemas')
  const delen = Object.entries(handler.schemas ?? {})
  return Object.fromEntries(
    DELEN.flatMap((deel) => {
      const schema: unknown = delen.find(([naam]) => naam === deel)?.[1]
      return schema instanceof core.$ZodType ? [[deel, schema] as const] : []
    }),
  )
}
