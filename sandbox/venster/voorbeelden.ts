import { naamVan, type Koppelvlak, type Operatie } from '../contract/document.ts'
import { isObject, resolveRef } from '../contract/knopen.ts'

export type Parameter = { naam: string; plek: string; verplicht: boolean; zekerheid: string | null; uitleg: string }
export type Inhoud = { soort: string; schema: string | null; voorbeeld: string | null }
export type AntwoordRegel = { status: string; uitleg: string; inhoud: Inhoud | null }

/** A text of the document; nothing where it has none. */
export const tekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde.trim() : '')

/** The parameters of an operation, those of its path included. */
export function listParameters(document: Koppelvlak, operatie: Operatie): Parameter[] {
  const vanPad: unknown = document.paths[operatie.sjabloon]?.['parameters']
  const eigen: unknown = operatie['parameters']
  return [vanPad, eigen]
    .flatMap((lijst): unknown[] => (Array.isArray(lijst) ? lijst : []))
    .map((parameter) => volg(document, parameter))
    .filter(isObject)
    .map((parameter) => ({
      naam: tekst(parameter['name']),
      plek: tekst(parameter['in']),
      verplicht: parameter['required'] === true,
      zekerheid: tekst(parameter['x-zekerheid']) || null,
      uitleg: tekst(parameter['description']),
    }))
}

/** What is sent along, or null. */
export function findAanvraag(document: Koppelvlak, operatie: Operatie): Inhoud | null {
  const body = volg(document, operatie['requestBody'])
  return isObject(body) ? leesInhoud(document, body['content']) : null
}

/** The answers by status, with an example where the contract has one. */
export function listAntwoorden(document: Koppelvlak, operatie: Operatie): AntwoordRegel[] {
  return Object.entries(operatie.responses).map(([status, { $ref }]) => {
    const antwoord = document.components.responses[naamVan($ref)]
    const inhoud = antwoord?.content === undefined ? null : leesInhoud(document, antwoord.content)
    return { status, uitleg: antwoord?.description ?? '', inhoud }
  })
}

function leesInhoud(document: Koppelvlak, content: unknown): Inhoud | null {
  const [eerste] = isObject(content) ? Object.entries(content) : []
  if (eerste === undefined) return null
  const [soort, media] = eerste
  const schema = isObject(media) ? media['schema'] : undefined
  const verwijzing = isObject(schema) && typeof schema['$ref'] === 'string' ? schema['$ref'] : null
  const voorbeelden = isObject(schema) ? leesVoorbeelden(volg(document, schema)) : []
  const [voorbeeld] = voorbeelden
  return {
    soort,
    schema: verwijzing === null ? null : naamVan(verwijzing),
    voorbeeld: voorbeeld === undefined ? null : JSON.stringify(voorbeeld, null, 2),
  }
}

function leesVoorbeelden(schema: unknown): unknown[] {
  const lijst = isObject(schema) ? schema['examples'] : undefined
  return Array.isArray(lijst) ? lijst : []
}

function volg(document: Koppelvlak, knoop: unknown): unknown {
  return isObject(knoop) && typeof knoop['$ref'] === 'string' ? resolveRef(document, knoop['$ref']) : knoop
}
