import { listOperaties, naamVan, readKoppelvlak, type Antwoord, type Koppelvlak } from './document.ts'
import { isObject } from './knopen.ts'
import { findOperatie, padOnderBasis } from './operatie-zoeken.ts'
import { createSchemaKeuring, type SchemaKeuring } from './schema-keuring.ts'
import { keurWeergave } from './weergave.ts'

/**
 * One answer as it was received. `pad` may carry an origin and a query; `body` is the parsed JSON, or the bytes, or
 * nothing. With `oin` (who asked) the rels are also held to that organisation's view.
 */
export type Uitwisseling = {
  methode: string
  pad: string
  status: number
  headers: Record<string, string>
  body: unknown
  oin?: string
}

export type Conformiteit = {
  /** Violations in words; an empty list when the answer is exactly what the contract describes. */
  check(call: Uitwisseling): string[]
}

/** Reads and compiles the contract once; the result is without state and may be shared. */
export function createConformiteit(): Conformiteit {
  const document = readKoppelvlak()
  const operaties = listOperaties(document)
  const keur = createSchemaKeuring(document)
  return {
    check(call) {
      const pad = padOnderBasis(call.pad)
      if (pad === undefined) return [`${call.methode} ${call.pad}: ligt buiten het basispad`]
      const operatie = findOperatie(operaties, call.methode, pad)
      if (operatie === undefined) return [`${call.methode} ${pad}: geen operatie in het koppelvlak`]
      const waar = `${operatie['x-nummer']} ${operatie.methode} ${operatie.sjabloon} ${call.status}`
      const verwijzing = operatie.responses[String(call.status)]
      if (verwijzing === undefined) return [`${waar}: deze status is niet beschreven`]
      const antwoord = document.components.responses[naamVan(verwijzing.$ref)]
      if (antwoord === undefined) return [`${waar}: ${verwijzing.$ref} bestaat niet`]
      const fouten = [...keurKoppen(document, keur, antwoord, call), ...keurInhoud(keur, antwoord, call)]
      return fouten.map((fout) => `${waar}: ${fout}`)
    },
  }
}

function keurKoppen(document: Koppelvlak, keur: SchemaKeuring, antwoord: Antwoord, call: Uitwisseling): string[] {
  return Object.entries(antwoord.headers ?? {}).flatMap(([naam, { $ref }]) => {
    const waarde = kop(call, naam)
    if (waarde !== undefined) return keur(`${$ref}/schema`, waarde).map((fout) => `kopregel ${naam}: ${fout}`)
    return document.components.headers[naamVan($ref)]?.required === true ? [`kopregel ${naam} ontbreekt`] : []
  })
}

function keurInhoud(keur: SchemaKeuring, antwoord: Antwoord, call: Uitwisseling): string[] {
  if (antwoord.content === undefined) return isLeeg(call.body) ? [] : ['er hoort geen inhoud te zijn']
  const type = (kop(call, 'content-type') ?? '').split(';').slice(0, 1).join('').trim().toLowerCase()
  if (type === '') return ['kopregel Content-Type ontbreekt']
  if ('*/*' in antwoord.content) return []
  const schema = antwoord.content[type]?.schema
  if (schema === undefined) return [`inhoudstype ${type} is niet beschreven`]
  if (typeof schema['$ref'] !== 'string') return ['het koppelvlak wijst geen schema aan']
  const weergave = call.oin === undefined ? [] : keurWeergave(keur, call.oin, call.body)
  return [...keur(schema['$ref'], call.body), ...weergave, ...keurProblemStatus(type, call)]
}

function keurProblemStatus(type: string, { body, status }: Uitwisseling): string[] {
  if (type !== 'application/problem+json' || !isObject(body) || body['status'] === status) return []
  return [`inhoud/status is ${String(body['status'])}, het antwoord ${status}`]
}

function kop(call: Uitwisseling, naam: string): string | undefined {
  return Object.entries(call.headers).find(([sleutel]) => sleutel.toLowerCase() === naam.toLowerCase())?.[1]
}

function isLeeg(body: unknown): boolean {
  return body === undefined || body === null || body === '' || (body instanceof Uint8Array && body.length === 0)
}
