import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** The three marks of certainty; see the text in openapi.yaml. */
export const zekerheden = ['bewezen', 'afgeleid', 'eigen-keuze'] as const
export type Zekerheid = (typeof zekerheden)[number]

const methoden = ['get', 'post', 'patch', 'delete'] as const

const verwijzing = z.object({ $ref: z.string() })
const inhoud = z.record(z.string(), z.looseObject({ schema: z.union([verwijzing, z.looseObject({})]) }))
const antwoord = z.looseObject({
  description: z.string(),
  headers: z.record(z.string(), verwijzing).optional(),
  content: inhoud.optional(),
})
const operatie = z.looseObject({
  operationId: z.string(),
  'x-nummer': z.string(),
  'x-zekerheid': z.enum(zekerheden),
  responses: z.record(z.string(), verwijzing),
})
const pad = z.looseObject({ get: operatie, post: operatie, patch: operatie, delete: operatie }).partial()

const koppelvlak = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ title: z.string(), description: z.string(), 'x-bronnen': z.record(z.string(), z.string()) }),
  paths: z.record(z.string(), pad),
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({})),
    headers: z.record(z.string(), z.looseObject({ required: z.boolean().optional() })),
    responses: z.record(z.string(), antwoord),
  }),
})

export type Koppelvlak = z.infer<typeof koppelvlak>
export type Antwoord = z.infer<typeof antwoord>
export type Operatie = z.infer<typeof operatie> & { methode: string; sjabloon: string }

/** Path under which the contract's templates hang; fixed for this major version. */
export const BASISPAD = '/overheid/samenwerken/api/behandelen/v5'

/** Reads openapi.yaml next to this file; throws when its outer shape is not the one we write. */
export function readKoppelvlak(): Koppelvlak {
  return koppelvlak.parse(parse(readFileSync(new URL('./openapi.yaml', import.meta.url), 'utf8')))
}

/** All operations of the document with their upper case method and path template. */
export function listOperaties(document: Koppelvlak): Operatie[] {
  return Object.entries(document.paths).flatMap(([sjabloon, item]) =>
    methoden.flatMap((methode) => {
      const gevonden = item[methode]
      return gevonden === undefined ? [] : [{ ...gevonden, methode: methode.toUpperCase(), sjabloon }]
    }),
  )
}

/** Last part of a local reference: `#/components/schemas/Document` gives `Document`. */
export function naamVan(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}
