import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Koppelvlak } from './document.ts'
import { isObject } from './knopen.ts'

// 'components' is where the pointers lead; the dialect itself does not know the word.
const EIGEN_WOORDEN = ['components', 'x-zekerheid', 'x-bron', 'x-onzekerheid', 'x-waarden']

/** Checks a value against a schema of the document, by pointer (`#/components/schemas/Document`). */
export type SchemaKeuring = (pointer: string, waarde: unknown) => string[]

/**
 * Compiles the document's schemas in their strict reading: an object admits only the properties it declares.
 * The contract itself tells clients to be tolerant; only our own sandbox is held to the letter.
 */
export function createSchemaKeuring(document: Koppelvlak): SchemaKeuring {
  // Strict except for types: a limit beside a $ref takes its type from what is referred to.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, verbose: true })
  formats(ajv)
  ajv.addVocabulary(EIGEN_WOORDEN)
  ajv.addSchema({ components: sluitObjecten(document.components) }, 'koppelvlak', undefined, false)
  const gemaakt = new Map<string, ValidateFunction>()
  return (pointer, waarde) => {
    const keuring = gemaakt.get(pointer) ?? ajv.compile({ $ref: `koppelvlak${pointer}` })
    gemaakt.set(pointer, keuring)
    return keuring(waarde) ? [] : beschrijf(keuring.errors ?? [])
  }
}

/** Adds `additionalProperties: false` wherever properties are declared and nothing is said about others. */
function sluitObjecten(knoop: unknown): unknown {
  if (Array.isArray(knoop)) return knoop.map(sluitObjecten)
  if (!isObject(knoop)) return knoop
  const kopie = Object.fromEntries(Object.entries(knoop).map(([naam, waarde]) => [naam, sluitObjecten(waarde)]))
  return isObjectSchema(kopie) ? { additionalProperties: false, ...kopie } : kopie
}

// A schema says type: object; the properties bag of an example or a field that happens to be called so does not.
function isObjectSchema(knoop: Record<string, unknown>): boolean {
  return knoop['type'] === 'object' && typeof knoop['properties'] === 'object'
}

function beschrijf(fouten: readonly ErrorObject[]): string[] {
  const vormen = fouten.filter((fout) => fout.keyword === 'anyOf').map((fout) => fout.instancePath)
  const zelfstandig = fouten.filter(
    (fout) => fout.keyword === 'anyOf' || !vormen.some((vorm) => fout.instancePath.startsWith(vorm)),
  )
  return [...new Set(zelfstandig.map(zin))]
}

function zin(fout: ErrorObject): string {
  const plek = `inhoud${fout.instancePath}`
  const params: Record<string, unknown> = fout.params
  switch (fout.keyword) {
    case 'required':
      return `${plek}: veld ${String(params['missingProperty'])} ontbreekt`
    case 'additionalProperties':
      return `${plek}: veld ${String(params['additionalProperty'])} staat niet in het koppelvlak`
    case 'enum':
      return `${plek}: waarde ${JSON.stringify(fout.data)} hoort niet in de opsomming`
    case 'anyOf':
      return `${plek}: past in geen van de vormen (${isObject(fout.data) ? Object.keys(fout.data).join(', ') : 'geen object'})`
    default:
      return `${plek}: ${fout.message ?? fout.keyword} (${JSON.stringify(fout.data)})`
  }
}
