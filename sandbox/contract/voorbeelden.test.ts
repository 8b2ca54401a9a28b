import { describe, expect, it } from 'vitest'
import { readKoppelvlak } from './document.ts'
import { createSchemaKeuring } from './schema-keuring.ts'

const document = readKoppelvlak()
const keur = createSchemaKeuring(document)
const voorbeelden = Object.entries(document.components.schemas).flatMap(([naam, schema]) => {
  const lijst: unknown = schema['examples']
  return Array.isArray(lijst)
    ? lijst.map((voorbeeld: unknown, i) => ({ naam, plek: `${naam} ${i + 1}`, voorbeeld }))
    : []
})

describe('voorbeelden in openapi.yaml', () => {
  it('zijn er van alles wat gestuurd en gelezen wordt', () => {
    const met = new Set(voorbeelden.map(({ naam }) => naam))
    const zonder = Object.entries(document.components.schemas)
      .filter(([naam, schema]) => 'required' in schema && !met.has(naam))
      .map(([naam]) => naam)
    // A form has bytes, and these parts are only ever seen inside the examples of the whole.
    const onderdelen = /Links|^Pagina$|^InvalidParam$|^DocumentToevoegen$/
    expect(zonder.filter((naam) => !onderdelen.test(naam))).toEqual([])
  })

  it.each(voorbeelden)('$plek past bij zijn eigen schema', ({ naam, voorbeeld }) => {
    expect(keur(`#/components/schemas/${naam}`, voorbeeld)).toEqual([])
  })

  it('zijn verzonnen: elk OIN is een testnummer en elk adres eindigt op example', () => {
    const tekst = JSON.stringify(voorbeelden)
    expect(tekst.match(/"\d{20}"/g)?.filter((oin) => !oin.startsWith('"00000099'))).toEqual([])
    expect(tekst.match(/[\w.]+@[\w.]+/g)?.filter((adres) => !adres.endsWith('.example'))).toEqual([])
  })
})
