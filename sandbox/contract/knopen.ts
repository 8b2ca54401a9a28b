/** One object somewhere in the document, with the path that leads to it (`/components/schemas/Document`). */
export type Knoop = {
  pad: string
  waarde: Record<string, unknown>
}

/** All objects of a parsed document, depth first, the root included. */
export function listKnopen(waarde: unknown, pad = ''): Knoop[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel, i) => listKnopen(deel, `${pad}/${i}`))
  if (!isObject(waarde)) return []
  return [{ pad, waarde }, ...Object.entries(waarde).flatMap(([naam, deel]) => listKnopen(deel, `${pad}/${naam}`))]
}

/** What a local reference (`#/components/…`) points at; undefined when nothing is there. */
export function resolveRef(document: unknown, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .map((deel) => deel.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((plek, deel) => (isObject(plek) ? plek[deel] : undefined), document)
}

/** Narrows to a plain object. */
export function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

/** A label that may be written alone or as a list, as a list. */
export function alsLijst(waarde: unknown): string[] {
  if (waarde === undefined) return []
  return (Array.isArray(waarde) ? waarde : [waarde]).map(String)
}
