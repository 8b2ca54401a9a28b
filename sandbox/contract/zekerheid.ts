import { z } from 'zod'
import { listOperaties, zekerheden, type Koppelvlak, type Zekerheid } from './document.ts'

export type Telling = Record<Zekerheid, number>

const gemerkt = z.looseObject({ 'x-zekerheid': z.enum(zekerheden).optional() })
const schema = z.looseObject({
  'x-zekerheid': z.enum(zekerheden),
  properties: z.record(z.string(), gemerkt).optional(),
})

/** How sure we are of the operations. */
export function countOperaties(document: Koppelvlak): Telling {
  return tel(listOperaties(document).map((operatie) => operatie['x-zekerheid']))
}

/** How sure we are of every property of every schema, with inheritance from the schema. */
export function countVelden(document: Koppelvlak): Telling {
  return tel(
    Object.values(document.components.schemas).flatMap((rauw) => {
      const gelezen = schema.parse(rauw)
      return Object.values(gelezen.properties ?? {}).map((veld) => veld['x-zekerheid'] ?? gelezen['x-zekerheid'])
    }),
  )
}

/** The one sentence in which certainty is told, everywhere. */
export function zekerheidZin(telling: Telling): string {
  const { bewezen, afgeleid, 'eigen-keuze': eigen } = telling
  return `reconstructie uit openbare bronnen: ${bewezen} bewezen, ${afgeleid} afgeleid, ${eigen} eigen keuze`
}

function tel(waarden: readonly Zekerheid[]): Telling {
  const telling: Telling = { bewezen: 0, afgeleid: 0, 'eigen-keuze': 0 }
  for (const waarde of waarden) telling[waarde] += 1
  return telling
}
