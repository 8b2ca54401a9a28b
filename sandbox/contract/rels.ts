import type { Koppelvlak } from './document.ts'
import { isObject } from './knopen.ts'

/** A link somebody may get, and what is sent to it: HAL itself tells neither method nor content. */
export type Rel = {
  /** `ActieverzoekLinksZender.gereed` */
  plek: string
  uitleg: string
  aanroepen: readonly { methode: string; nummer: string }[]
}

const AANROEP = /`(GET|POST|PATCH|DELETE)` \(([^)]+)\)/g

/** Every rel of every view in the contract, with the operations that its text names: `PATCH` (A4). */
export function listRels(document: Koppelvlak): Rel[] {
  return Object.entries(document.components.schemas).flatMap(([schema, { properties }]) => {
    if (!schema.includes('Links') || !isObject(properties)) return []
    return Object.entries(properties).map(([rel, knoop]) => toRel(`${schema}.${rel}`, knoop))
  })
}

function toRel(plek: string, knoop: unknown): Rel {
  const tekst = isObject(knoop) ? knoop['description'] : undefined
  const uitleg = typeof tekst === 'string' ? tekst : ''
  const aanroepen = [...uitleg.matchAll(AANROEP)].flatMap(([, methode = '', nummers = '']) =>
    (nummers.match(/[A-Z]\d/g) ?? []).map((nummer) => ({ methode, nummer })),
  )
  return { plek, uitleg, aanroepen }
}
