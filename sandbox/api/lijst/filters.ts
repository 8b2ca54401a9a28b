import { ongeldigeParameter } from '../fout.ts'
import { parseTijd } from '../tijd.ts'

/** Query parameter → column of the view, and how its value reads. */
export type Velden = Readonly<Record<string, { kolom: string; soort?: 'tijd' }>>

export type Voorwaarde = { sql: (plek: string) => string; waarde: unknown }

const OPERATOREN: Readonly<Record<string, string>> = {
  '': '=',
  not: 'is distinct from',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
}

/** `veld=waarde` and `veld[gt]=waarde`. Unknown parameters are ignored, unknown operators on known fields are not. */
export function parseFilters(query: URLSearchParams, velden: Velden): Voorwaarde[] {
  return [...query].flatMap(([sleutel, waarde]) => {
    const [, veld = '', operator = ''] = /^(\w+)(?:\[(\w+)\])?$/.exec(sleutel) ?? []
    const doel = velden[veld]
    if (!doel) return []
    const sql = OPERATOREN[operator]
    if (!sql) throw ongeldigeParameter(sleutel, 'onbekende bewerking')
    const voorwaarde: Voorwaarde = {
      sql: (plek) => `${doel.kolom} ${sql} ${plek}`,
      waarde: doel.soort === 'tijd' ? leesTijd(sleutel, waarde) : waarde,
    }
    return [voorwaarde]
  })
}

function leesTijd(sleutel: string, waarde: string): Date {
  const moment = parseTijd(waarde)
  if (!moment) throw ongeldigeParameter(sleutel, 'geen datum en tijd volgens ISO 8601')
  return moment
}
