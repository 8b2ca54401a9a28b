import * as core from 'zod/v4/core'

export const DELEN = ['params', 'query', 'body'] as const
export type Deel = (typeof DELEN)[number]
export type Schemas = Readonly<Partial<Record<Deel, core.$ZodType>>>
export type Pad = readonly (string | number)[]

/** One place in a request where somebody can put a text; `naam` as the portal calls it: `body.velden.titel`. */
export type Veld = Readonly<{ deel: Deel; pad: Pad; naam: string; schema: core.$ZodType }>
export type Invoer = Readonly<Partial<Record<Deel, unknown>>>

/** Every place of a request that one value fits in, found in its schemas: a new field is found by itself. */
export function veldenVan(schemas: Schemas): Veld[] {
  return DELEN.flatMap((deel) => {
    const schema = schemas[deel]
    if (schema === undefined) return []
    return bladeren(schema, []).map((pad) => ({ deel, pad, schema, naam: [deel, ...pad].join('.') }))
  })
}

function bladeren(schema: core.$ZodType, pad: Pad): Pad[] {
  if (schema instanceof core.$ZodObject) {
    return Object.entries(schema._zod.def.shape).flatMap(([naam, veld]) => bladeren(veld, [...pad, naam]))
  }
  if (schema instanceof core.$ZodOptional || schema instanceof core.$ZodNullable) {
    return bladeren(schema._zod.def.innerType, pad)
  }
  if (schema instanceof core.$ZodArray) return bladeren(schema._zod.def.element, [...pad, 0])
  if (schema instanceof core.$ZodRecord) return bladeren(schema._zod.def.valueType, [...pad, 'titel'])
  if (schema instanceof core.$ZodPipe && schema._zod.def.in instanceof core.$ZodTransform) {
    return bladeren(schema._zod.def.out, pad)
  }
  return [pad]
}

/** The same request with another value in one place. */
export function metTekst(invoer: Invoer, { deel, pad }: Pick<Veld, 'deel' | 'pad'>, tekst: unknown): Invoer {
  return { ...invoer, [deel]: zet(invoer[deel], pad, tekst) }
}

function zet(waarde: unknown, [sleutel, ...rest]: Pad, tekst: unknown): unknown {
  if (sleutel === undefined) return tekst
  const binnen = zet(lees(waarde, [sleutel]), rest, tekst)
  if (typeof sleutel === 'number')
    return Array.isArray(waarde) && sleutel < waarde.length ? waarde.with(sleutel, binnen) : [binnen]
  return { ...(typeof waarde === 'object' && waarde), [sleutel]: binnen }
}

/** What stands at a path of an answer; undefined when there is nothing. */
export function lees(waarde: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>((binnen, sleutel) => {
    if (typeof binnen !== 'object' || binnen === null) return undefined
    return Object.entries(binnen).find(([naam]) => naam === String(sleutel))?.[1]
  }, waarde)
}
