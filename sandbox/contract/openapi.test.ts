import { describe, expect, it } from 'vitest'
import { OVERGANGEN } from '../api/regels/actieverzoek.ts'
import { BASISPAD, listOperaties, readKoppelvlak, zekerheden } from './document.ts'
import { alsLijst, isObject, listKnopen, resolveRef } from './knopen.ts'
import { listRels } from './rels.ts'
import { countOperaties, countVelden, zekerheidZin } from './zekerheid.ts'

const document = readKoppelvlak()
const operaties = listOperaties(document)
const knopen = listKnopen(document)
const schemas = Object.entries(document.components.schemas)

const NUMMERS = [6, 4, 6, 6, 4, 4].flatMap((aantal, i) =>
  Array.from({ length: aantal }, (_, nummer) => `${'SPDABN'[i] ?? ''}${nummer + 1}`),
)

describe('opbouw van openapi.yaml', () => {
  it('is OpenAPI 3.1 onder het vaste basispad', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(listKnopen(document['servers']).map(({ waarde }) => String(waarde['url']))[0]).toMatch(BASISPAD)
  })

  it('beschrijft precies de dertig operaties, elk één keer', () => {
    expect(operaties.map((operatie) => operatie['x-nummer']).sort()).toEqual(NUMMERS.sort())
    expect(new Set(operaties.map((operatie) => operatie.operationId)).size).toBe(30)
  })

  it('laat geen verwijzing in het niets wijzen', () => {
    const refs = knopen.flatMap(({ waarde }) => (typeof waarde['$ref'] === 'string' ? [waarde['$ref']] : []))
    expect(refs.length).toBeGreaterThan(400)
    expect(refs.filter((ref) => !ref.startsWith('#/') || resolveRef(document, ref) === undefined)).toEqual([])
  })

  it('heeft geen onderdeel waar niets naar verwijst', () => {
    const refs = new Set(knopen.map(({ waarde }) => waarde['$ref']))
    const soorten = ['schemas', 'responses', 'parameters', 'headers']
    const namen = soorten.flatMap((soort) =>
      Object.keys(Object(resolveRef(document, `#/components/${soort}`))).map((naam) => `#/components/${soort}/${naam}`),
    )
    expect(namen.filter((naam) => !refs.has(naam))).toEqual([])
  })

  it('verklaart elke variabele in een pad en niet meer dan die', () => {
    for (const [sjabloon, item] of Object.entries(document.paths)) {
      const gevraagd = [...sjabloon.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam).sort()
      const verklaard = parameters(item['parameters']).filter((parameter) => parameter['in'] === 'path')
      expect(verklaard.map((parameter) => parameter['name']).sort(), sjabloon).toEqual(gevraagd)
    }
  })

  it('vraagt bij elke operatie om de kopregel met het OIN', () => {
    for (const [sjabloon, item] of Object.entries(document.paths)) {
      expect(
        parameters(item['parameters']).map((parameter) => parameter['name']),
        sjabloon,
      ).toContain('x-oin')
    }
  })

  it('noemt bij elke operatie de gewone fouten en geeft elke fout als problem+json', () => {
    for (const operatie of operaties) {
      const codes = Object.keys(operatie.responses)
      expect(codes, operatie.operationId).toEqual(expect.arrayContaining(['401', '403', '406', '429', '500', '503']))
      for (const code of codes.filter((waarde) => Number(waarde) >= 400)) {
        const antwoord = resolveRef(document, operatie.responses[code]?.$ref ?? '')
        expect(Object.keys(Object(Object(antwoord)['content'])), code).toEqual(['application/problem+json'])
      }
    }
  })

  it('wijst elk antwoord met JSON een schema met een naam aan', () => {
    const json = knopen.filter(
      ({ pad }) => /responses\/\w+\/content\/application\//.test(`${pad}/`) && pad.endsWith('json'),
    )
    expect(json.length).toBeGreaterThan(20)
    for (const { pad, waarde } of json)
      expect(Object(waarde['schema'])['$ref'], pad).toMatch(/^#\/components\/schemas\//)
  })
})

describe('zekerheid', () => {
  it('staat bij elke operatie en elk schema, met een bron die in de lijst staat', () => {
    const bronnen = Object.keys(document.info['x-bronnen'])
    for (const [naam, knoop] of [...operaties.map((o) => [o.operationId, o] as const), ...schemas]) {
      expect(zekerheden, naam).toContain(knoop['x-zekerheid'])
      expect(alsLijst(knoop['x-bron']).length, naam).toBeGreaterThan(0)
    }
    const gebruikt = new Set(knopen.flatMap(({ waarde }) => alsLijst(waarde['x-bron'])))
    expect([...gebruikt].filter((bron) => !bronnen.includes(bron))).toEqual([])
    expect(bronnen.filter((bron) => !gebruikt.has(bron))).toEqual([])
  })

  it('gebruikt de bron eigen dan en alleen dan als iets onze keuze is', () => {
    for (const { pad, waarde } of knopen.filter((knoop) => 'x-bron' in knoop.waarde)) {
      expect(alsLijst(waarde['x-bron']).includes('eigen'), pad).toBe(waarde['x-zekerheid'] === 'eigen-keuze')
    }
  })

  it('kent alleen de drie woorden', () => {
    const woorden = knopen.flatMap(({ waarde }) => ('x-zekerheid' in waarde ? [waarde['x-zekerheid']] : []))
    expect(new Set(woorden)).toEqual(new Set(zekerheden))
  })

  it('zegt van elke waarde in een opsomming hoe zeker zij is', () => {
    const opsommingen = schemas.filter(([, schema]) => Array.isArray(schema['enum']))
    expect(opsommingen.length).toBeGreaterThanOrEqual(8)
    for (const [naam, schema] of opsommingen) {
      const waarden = alsLijst(schema['enum']).filter((waarde) => waarde !== 'null')
      expect(Object.keys(Object(schema['x-waarden'])).sort(), naam).toEqual(waarden.sort())
      for (const waarde of Object.values(Object(schema['x-waarden']))) expect(zekerheden, naam).toContain(waarde)
    }
  })

  it('telt in de tekst wat er werkelijk staat', () => {
    expect(document.info.description).toContain(`**De dertig operaties** – ${zekerheidZin(countOperaties(document))}.`)
    expect(document.info.description).toContain(
      `**De velden, rels en aanvragen** – ${zekerheidZin(countVelden(document))}.`,
    )
  })

  it('noemt zichzelf nergens officieel, getrouw of conform', () => {
    expect(JSON.stringify(document)).not.toMatch(/offici|getrouw|faithful|complian|conform|gecertificeerd/i)
  })
})

describe('wat men bij een rel stuurt', () => {
  it('staat bij elke rel: een operatie die bestaat, met haar eigen methode', () => {
    const rels = listRels(document)
    expect(rels.length).toBeGreaterThan(35)
    for (const { plek, aanroepen } of rels) {
      expect(aanroepen, plek).not.toEqual([])
      for (const { methode, nummer } of aanroepen)
        expect(operaties.find((operatie) => operatie['x-nummer'] === nummer)?.methode, plek).toBe(methode)
    }
  })

  it.each(OVERGANGEN)('$rel vraagt om $naar', ({ rel, naar, door }) => {
    const plek = `ActieverzoekLinks${door === 'zender' ? 'Zender' : 'Ontvanger'}.${rel}`
    expect(listRels(document).find((een) => een.plek === plek)?.uitleg).toContain(`\`{"status": "${naar}"}\``)
  })
})

describe('wie wat mag zien aan rels', () => {
  const rels = (naam: string) => Object.keys(Object(Object(document.components.schemas[naam])['properties'])).sort()

  it('geeft de ontvanger van een actieverzoek alleen de vijf geziene rels', () => {
    expect(rels('ActieverzoekLinksOntvanger')).toEqual([
      'behandelen',
      'berichtVerzenden',
      'gereedmelden',
      'self',
      'weigeren',
    ])
  })

  it('geeft een ketenpartner bij een samenwerking alleen de vier geziene rels', () => {
    expect(rels('SamenwerkingLinksKetenpartner')).toEqual([
      'actieverzoekOpstellen',
      'actieverzoeken',
      'documentToevoegen',
      'self',
    ])
  })
})

function parameters(rauw: unknown): Record<string, unknown>[] {
  if (!Array.isArray(rauw)) return []
  return rauw.map((een: unknown) => (isObject(een) ? resolveRef(document, String(een['$ref'])) : een)).filter(isObject)
}
